package jp.lg.nayoro.polaris.board.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.faces.model.SelectItem;

import jp.lg.nayoro.polaris.board.entity.Addressee;
import jp.lg.nayoro.polaris.board.entity.BoardReaderRow;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 宛先 as a value of a form: a letter for its kind, and which. */
final class AddresseeCode {

    private static final char PROFESSION = 'P';
    private static final char FACILITY = 'F';
    private static final char STAFF = 'S';

    private AddresseeCode() {}

    /** @throws IllegalArgumentException for what no form of ours says */
    static Addressee read(String code) {
        var which = code.substring(1);
        return switch (code.charAt(0)) {
            case PROFESSION -> Addressee.everyoneOf(Profession.valueOf(which));
            case FACILITY -> Addressee.everyoneAt(new FacilityId(Long.parseLong(which)));
            case STAFF -> Addressee.person(new StaffId(Long.parseLong(which)));
            default -> throw new IllegalArgumentException("An addressee of another kind");
        };
    }

    static List<SelectItem> professions(List<BoardReaderRow> team) {
        return items(
                team.stream().sorted(Comparator.comparing(BoardReaderRow::profession)),
                member -> new SelectItem(
                        PROFESSION + member.profession().name(), Words.text("Profession." + member.profession())));
    }

    static List<SelectItem> facilities(List<BoardReaderRow> team) {
        return items(
                team.stream(),
                member -> new SelectItem(FACILITY + member.facility().toString(), member.facilityName()));
    }

    static List<SelectItem> people(List<BoardReaderRow> team) {
        return items(
                team.stream(),
                member -> new SelectItem(
                        STAFF + member.staff().toString(), member.name() + "（" + member.facilityName() + "）"));
    }

    private static List<SelectItem> items(Stream<BoardReaderRow> team, Function<BoardReaderRow, SelectItem> item) {
        var seen = new HashSet<Object>();
        return team.map(item).filter(one -> seen.add(one.getValue())).toList();
    }
}

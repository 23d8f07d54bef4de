package jp.lg.nayoro.polaris.record.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.service.EntryPeriod;
import jp.lg.nayoro.polaris.record.service.MatrixGrouping;
import jp.lg.nayoro.polaris.record.service.MatrixSpan;
import jp.lg.nayoro.polaris.record.service.MatrixSpan.Length;
import jp.lg.nayoro.polaris.record.service.lab.LabPeriod;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** What an address asks for. Anybody can write an address, so what cannot be read is as if it were not there. */
final class Parameters {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private Parameters() {}

    /** @throws NotFoundException where it is no number: such a person is as absent as any other */
    static ResidentId resident(String text) {
        try {
            return new ResidentId(Long.parseLong(text));
        } catch (NumberFormatException noNumber) {
            throw new NotFoundException("Resident", text);
        }
    }

    static Length length(String text) {
        return Arrays.stream(Length.values())
                .filter(length -> length.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(Length.MONTH);
    }

    static LabPeriod labPeriod(String text) {
        return Arrays.stream(LabPeriod.values())
                .filter(period -> period.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(LabPeriod.YEAR);
    }

    /** A page of a list, from 0. */
    static int page(String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** The span that ends today where no other day is told. */
    static MatrixSpan span(String length, String until, LocalDate today) {
        return new MatrixSpan(length(length), day(until).orElse(today));
    }

    static MatrixGrouping grouping(String by) {
        return "institution".equals(by) ? MatrixGrouping.BY_INSTITUTION : MatrixGrouping.MERGED;
    }

    static boolean onlyFilled(String rows) {
        return "filled".equals(rows);
    }

    static Optional<FacilityId> facility(String text) {
        return text != null && text.matches("[0-9]{1,18}")
                ? Optional.of(new FacilityId(Long.parseLong(text)))
                : Optional.empty();
    }

    static Optional<MatrixRow> row(String text) {
        return Arrays.stream(MatrixRow.values())
                .filter(row -> row.name().equals(text))
                .findFirst();
    }

    static Optional<LocalDate> day(String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<EntryPeriod> period(String from, String to) {
        return day(from).flatMap(first -> day(to).filter(last -> EntryPeriod.valid(first, last))
                .map(last -> new EntryPeriod(first, last)));
    }
}

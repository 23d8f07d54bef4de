package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.service.FieldComparison;
import jp.lg.nayoro.polaris.identity.service.MatchCandidate;
import jp.lg.nayoro.polaris.identity.service.MatchField;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** One line of the comparison as it stands on the page: both values in words, and how far they agree. */
public record ComparedLine(FieldComparison comparison, String ofResident, String ofRegistration)
        implements Serializable {

    static List<ComparedLine> of(MatchCandidate pair) {
        return of(
                pair.fields(),
                pair.resident().demographics(),
                pair.registration().demographics());
    }

    static List<ComparedLine> of(List<FieldComparison> fields, Demographics resident, Demographics registration) {
        return fields.stream()
                .map(field ->
                        new ComparedLine(field, shown(field.field(), resident), shown(field.field(), registration)))
                .toList();
    }

    private static String shown(MatchField field, Demographics person) {
        return switch (field) {
            case KANJI_NAME -> person.name().name();
            case KANA_NAME -> person.name().kana();
            case BIRTH_DATE -> day(person.birthDate());
            case SEX -> Words.of(person.sex());
            case ADDRESS -> person.address();
            case PHONE -> person.phone();
            case INSURED_NUMBER ->
                Stream.of(person.insurerNumber(), person.insuredSymbol(), person.insuredNumber())
                        .filter(Objects::nonNull)
                        .collect(joining(" "));
        };
    }

    private static String day(LocalDate day) {
        return day == null ? null : JapaneseCalendar.format(day) + "（" + day + "）";
    }
}

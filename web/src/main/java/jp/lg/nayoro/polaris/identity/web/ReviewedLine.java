package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.service.Agreement;
import jp.lg.nayoro.polaris.identity.service.match.Field;
import jp.lg.nayoro.polaris.identity.service.online.ReviewCase;
import jp.lg.nayoro.polaris.identity.service.online.ScoreLine;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

/**
 * One line of the pair under review: both values, how far they agree in word and colour, and its points in bits.
 *
 * @param tone of the badge
 * @param points empty where the field could not be compared
 */
public record ReviewedLine(
        String field,
        String ofResident,
        String ofRegistration,
        Agreement agreement,
        String tone,
        String words,
        String points)
        implements Serializable {

    private static final Map<Agreement, String> TONES = Map.of(
            Agreement.AGREES, "good",
            Agreement.VARIANT, "warn",
            Agreement.DIFFERS, "bad",
            Agreement.UNKNOWN, "neutral");

    static List<ReviewedLine> of(ReviewCase pair) {
        Map<String, ScoreLine> lines = pair.lines().stream().collect(toMap(ScoreLine::field, identity(), (a, b) -> a));
        var resident = pair.resident().demographics();
        var registration = pair.registration().demographics();
        return Stream.of(Field.values())
                .map(field -> of(
                        field,
                        lines.get(field.name()),
                        ofResident(field, resident),
                        ofRegistration(field, registration, lines.containsKey(Field.CARE.name()))))
                .toList();
    }

    /** 「氏名 漢字・カナ一致・生年月日 一致・電話 違い」. */
    static String summary(List<ReviewedLine> lines) {
        return lines.stream()
                .filter(line -> line.agreement != Agreement.UNKNOWN)
                .map(line -> line.field + " " + line.words)
                .collect(joining("・"));
    }

    static String bits(int hundredths) {
        return String.format(Locale.ROOT, "%+.1f", hundredths / 100.0);
    }

    private static ReviewedLine of(Field field, ScoreLine line, String ofResident, String ofRegistration) {
        var agreement = line == null ? Agreement.UNKNOWN : line.agreement();
        return new ReviewedLine(
                field.words(),
                ofResident,
                ofRegistration,
                agreement,
                TONES.get(agreement),
                line == null ? "" : line.words(),
                line == null ? "" : bits(line.points()));
    }

    private static String ofResident(Field field, Demographics person) {
        return switch (field) {
            case INSURANCE -> null;
            case CARE -> person.insuredNumber();
            default -> personal(field, person);
        };
    }

    /** Whether the number is one of 介護保険 is for the matching to say. */
    private static String ofRegistration(Field field, Demographics person, boolean careCompared) {
        return switch (field) {
            case INSURANCE -> careCompared ? null : insurance(person);
            case CARE -> careCompared ? person.insuredNumber() : null;
            default -> personal(field, person);
        };
    }

    private static String personal(Field field, Demographics person) {
        return switch (field) {
            case NAME -> name(person);
            case BIRTHDAY -> day(person.birthDate());
            case SEX -> Words.of(person.sex());
            case ADDRESS -> person.address();
            case PHONE -> person.phone();
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private static String name(Demographics person) {
        return Stream.of(person.name().name(), person.name().kana())
                .filter(Objects::nonNull)
                .collect(joining("　"));
    }

    private static String insurance(Demographics person) {
        return Stream.of(person.insurerNumber(), person.insuredSymbol(), person.insuredNumber())
                .filter(Objects::nonNull)
                .collect(joining(" "));
    }

    private static String day(LocalDate day) {
        return day == null ? null : JapaneseCalendar.format(day) + "（" + day + "）";
    }
}

package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.identity.entity.RegistrationDetail;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.identity.service.match.Field;
import jp.lg.nayoro.polaris.identity.service.online.Agreement;
import jp.lg.nayoro.polaris.identity.service.online.ScoreLine;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

/**
 * One line of a comparison, on every page that compares: both values, how far they agree in word and colour, and its points in
 * bits.
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

    static List<ReviewedLine> of(ResidentDetail resident, RegistrationDetail registration, List<ScoreLine> said) {
        return of(ShownValues.of(resident), ShownValues.of(registration), said);
    }

    /** Two enrolments. */
    static List<ReviewedLine> of(ResidentDetail into, ResidentDetail from, List<ScoreLine> said) {
        return of(ShownValues.of(into), ShownValues.of(from), said);
    }

    private static List<ReviewedLine> of(Map<Field, String> one, Map<Field, String> other, List<ScoreLine> said) {
        Map<String, ScoreLine> lines = said.stream().collect(toMap(ScoreLine::field, identity(), (a, b) -> a));
        return Stream.of(Field.values())
                .map(field -> of(field, lines.get(field.name()), one.get(field), other.get(field)))
                .toList();
    }

    /** 「氏名 漢字・カナ一致・生年月日 一致・電話 違い」. */
    static String summary(List<ReviewedLine> lines) {
        return lines.stream()
                .filter(line -> line.agreement != Agreement.UNKNOWN)
                .map(line -> line.field + " " + line.words)
                .collect(joining("・"));
    }

    /** For pages too, as {@code t:bits}. */
    public static String bits(int hundredths) {
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
}

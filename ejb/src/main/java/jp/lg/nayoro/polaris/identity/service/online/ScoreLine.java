package jp.lg.nayoro.polaris.identity.service.online;

import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;

import jp.lg.nayoro.polaris.identity.service.match.Level;
import jp.lg.nayoro.polaris.identity.service.match.Scorer;

/**
 * 採点の1行. What one field said, in words that stay as they were written, and its points in hundredths of a bit. No values of
 * anybody stand in it.
 *
 * @param field a name of {@code match.Field}, {@value #PRIOR} or {@value #SUPPORT}
 */
public record ScoreLine(String field, Agreement agreement, String words, int points) implements Serializable {

    /** That any registration is of this very resident, before anything is compared. */
    public static final String PRIOR = "PRIOR";

    /** 裏付け by another registration. */
    public static final String SUPPORT = "SUPPORT";

    private static final String PRIOR_WORDS = "加入者の人数からの出発点";

    /** Looked for once: {@code Json.create…} looks for it at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    static ScoreLine of(Scorer.Line line) {
        return line.level() == null
                ? new ScoreLine(PRIOR, Agreement.UNKNOWN, PRIOR_WORDS, line.hundredths())
                : new ScoreLine(
                        line.level().field().name(),
                        agreement(line.level()),
                        line.level().words(),
                        line.hundredths());
    }

    static ScoreLine support(String words, int points) {
        return new ScoreLine(SUPPORT, Agreement.AGREES, words, points);
    }

    static String write(List<ScoreLine> lines) {
        var array = JSON.createArrayBuilder();
        lines.forEach(line -> array.add(JSON.createObjectBuilder()
                .add("field", line.field)
                .add("agreement", line.agreement.name())
                .add("words", line.words)
                .add("points", line.points)));
        return array.build().toString();
    }

    /** What {@link #write} wrote. */
    public static List<ScoreLine> read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            var lines = new ArrayList<ScoreLine>();
            for (var line : reader.readArray().getValuesAs(JsonObject.class)) {
                lines.add(new ScoreLine(
                        line.getString("field"),
                        Agreement.valueOf(line.getString("agreement")),
                        line.getString("words"),
                        line.getInt("points")));
            }
            return lines;
        }
    }

    private static Agreement agreement(Level level) {
        if (level.unknown()) {
            return Agreement.UNKNOWN;
        }
        return switch (level) {
            case NAME_SAME,
                    NAME_KANJI_SAME,
                    NAME_KANA_SAME,
                    NAME_KANA_ONLY,
                    BIRTHDAY_SAME,
                    SEX_SAME,
                    ADDRESS_SAME,
                    PHONE_SAME,
                    PHONE_MOBILE_SAME,
                    INSURANCE_PERSONAL_SAME,
                    INSURANCE_HOUSEHOLD_SAME,
                    CARE_SAME -> Agreement.AGREES;
            case NAME_GIVEN,
                    NAME_GIVEN_KANA,
                    NAME_FAMILY_ONLY,
                    NAME_NEAR,
                    NAME_KANA_NEAR,
                    NAME_DIFFERENT,
                    BIRTHDAY_DIFFERENT,
                    SEX_DIFFERENT,
                    ADDRESS_AREA,
                    ADDRESS_DIFFERENT,
                    PHONE_DIFFERENT,
                    INSURANCE_BRANCH_DIFFERENT,
                    INSURANCE_OTHER,
                    INSURANCE_HOUSEHOLD_DIFFERENT,
                    INSURANCE_PERSONAL_DIFFERENT,
                    CARE_DIFFERENT -> Agreement.DIFFERS;
            default -> Agreement.VARIANT;
        };
    }
}

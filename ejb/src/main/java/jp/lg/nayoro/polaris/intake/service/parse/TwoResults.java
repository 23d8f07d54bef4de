package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * 複合検査結果値. Some analysers write two results into one field, {@code 3+(300)}: the mark of the test strip and the amount.
 * For the JLAC10 codes of the NHO's table (split_value) they are told apart, and the second gets the code it has of its own;
 * of any other code the field stays as it is.
 */
public final class TwoResults {

    /** @param name what tells it from its neighbour; the amount is the one that the unit and the range belong to */
    public record Part(String code, String text, String name, boolean amount) {}

    private enum Kind {
        MARK("定性"),
        AMOUNT("定量"),
        CLASS("クラス"),
        FIRST("1"),
        SECOND("2");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** Group 1 of the value belongs to the first kind, group 2 to the second. */
    private record Rule(
            Pattern codes,
            Pattern value,
            Kind first,
            Kind second,
            UnaryOperator<String> own,
            UnaryOperator<String> other) {}

    private static final int CODE_LENGTH = 17;
    private static final String MARK = "(\\+-|-\\+|±|[1-5]?\\s?\\+{1,5}|\\+[1-5]|-)";
    private static final String AMOUNT = "([<>]?=?\\s?\\d{1,9}(?:\\.\\d{1,6})?)";
    private static final Pattern MARK_THEN_AMOUNT = Pattern.compile("\\(?" + MARK + "\\)?\\s*\\(?" + AMOUNT + "%?\\)?");
    private static final Pattern AMOUNT_THEN_MARK =
            Pattern.compile("((?:[<>]?=?\\s?\\d{1,9}(?:\\.\\d{1,6})?))%?\\s*\\(?" + MARK + "\\)?");
    private static final Pattern AMOUNT_THEN_CLASS = Pattern.compile(AMOUNT + "\\s*[(:/]\\s*([0-6])\\s*\\)?");
    private static final Pattern CLASS_THEN_AMOUNT = Pattern.compile("\\(?([0-6])\\s*[)/]\\s*" + AMOUNT);
    private static final Pattern TWO_MARKS = Pattern.compile(
            "(?:Hb|Ag|VT1|A)?\\s*\\(?" + MARK + "\\)?[\\s,/、]*(?:T[rf]|Tox|VT2|2|B)?\\s*\\(?" + MARK + "\\)?");

    private static final List<Rule> RULES = List.of(
            rule("1A9900000001920(?:5[345789]|62)", MARK_THEN_AMOUNT, Kind.MARK, Kind.AMOUNT, code -> moved(code, 18)),
            rule("1A99000000019207[12]", AMOUNT_THEN_MARK, Kind.AMOUNT, Kind.MARK, code -> moved(code, -18)),
            new Rule(
                    Pattern.compile("(?:1B042|5E11[05]|5F39914|5F62614)\\w{8,10}11|6B615\\w{7}8\\d{2}00"),
                    TWO_MARKS,
                    Kind.FIRST,
                    Kind.SECOND,
                    code -> ending(code, "51"),
                    code -> ending(code, "52")),
            rule("2A300000006331011|4F080000000119011", MARK_THEN_AMOUNT, Kind.MARK, Kind.AMOUNT, TwoResults::amountOf),
            rule("5A10028\\w{9}[13579]", AMOUNT_THEN_CLASS, Kind.AMOUNT, Kind.CLASS, code -> moved(code, 1)),
            rule("5A100(?!2500)\\w{4}02302301", AMOUNT_THEN_CLASS, Kind.AMOUNT, Kind.CLASS, code -> ending(code, "12")),
            rule("5A100(?!2500)\\w{4}02302312", CLASS_THEN_AMOUNT, Kind.CLASS, Kind.AMOUNT, code -> ending(code, "01")),
            rule(
                    "(?:1B040|[2456])\\w{10,14}(?:0[1245]|[25]1)",
                    AMOUNT_THEN_MARK,
                    Kind.AMOUNT,
                    Kind.MARK,
                    code -> ending(code, "11")));

    private TwoResults() {}

    /** Two parts, in the order of the field; none where the field holds one result. */
    public static List<Part> of(String jlac10, String value) {
        if (jlac10 == null || value == null || jlac10.length() != CODE_LENGTH) {
            return List.of();
        }
        for (var rule : RULES) {
            if (rule.codes().matcher(jlac10).matches()) {
                var matcher = rule.value().matcher(Texts.folded(value));
                return matcher.matches()
                        ? List.of(
                                part(rule.own().apply(jlac10), matcher.group(1), rule.first()),
                                part(rule.other().apply(jlac10), matcher.group(2), rule.second()))
                        : List.of();
            }
        }
        return List.of();
    }

    private static Part part(String code, String text, Kind kind) {
        return new Part(code, text.strip(), kind.title, kind == Kind.AMOUNT);
    }

    private static Rule rule(String codes, Pattern value, Kind first, Kind second, UnaryOperator<String> other) {
        return new Rule(Pattern.compile(codes), value, first, second, UnaryOperator.identity(), other);
    }

    /** Of a mark of 鼻汁好酸球 or HCG. */
    private static String amountOf(String code) {
        return ending(code, code.startsWith("2A") ? "02" : "01");
    }

    private static String ending(String code, String ending) {
        return code.substring(0, code.length() - ending.length()) + ending;
    }

    /** The last three digits, raised or lowered. */
    private static String moved(String code, int by) {
        return ending(code, "%03d".formatted(Integer.parseInt(code.substring(14)) + by));
    }
}

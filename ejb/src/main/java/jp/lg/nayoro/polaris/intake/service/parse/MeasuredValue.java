package jp.lg.nayoro.polaris.intake.service.parse;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.record.entity.EntryValue;

/**
 * A laboratory's value and its 基準値, read no further than they are certain: {@code <0.5} and {@code 100以上} are a
 * comparator and a number, {@code 3+(300)}, {@code 480×10^4} and {@code 溶血} stay text.
 */
public final class MeasuredValue {

    private static final String NUMBER = "([+-]?\\d{1,12}(?:\\.\\d{1,6})?)";
    private static final Pattern BEFORE = Pattern.compile("(<=|>=|=<|=>|<|>|≦|≧|≤|≥)\\s*" + NUMBER);
    private static final Pattern BEHIND = Pattern.compile(NUMBER + "\\s*(以上|以下|未満|超)");
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + "\\s*[-~〜ー–]\\s*" + NUMBER);
    private static final Map<String, String> COMPARATORS = Map.ofEntries(
            Map.entry("<", "<"),
            Map.entry(">", ">"),
            Map.entry("<=", "<="),
            Map.entry("=<", "<="),
            Map.entry("≦", "<="),
            Map.entry("≤", "<="),
            Map.entry(">=", ">="),
            Map.entry("=>", ">="),
            Map.entry("≧", ">="),
            Map.entry("≥", ">="),
            Map.entry("以上", ">="),
            Map.entry("以下", "<="),
            Map.entry("未満", "<"),
            Map.entry("超", ">"));

    private MeasuredValue() {}

    /** The value as written, with number and comparator where the whole text is one. */
    public static EntryValue of(String value, String unit, String range, String flag) {
        var compared = compared(value);
        var limits = limits(range);
        return new EntryValue(
                compared.number(),
                Texts.clipped(value, 500),
                compared.comparator(),
                Texts.clipped(unit, 40),
                Texts.clipped(range, 120),
                limits.low(),
                limits.high(),
                Texts.clipped(flag, 4));
    }

    private record Compared(String comparator, BigDecimal number) {}

    private record Limits(BigDecimal low, BigDecimal high) {}

    private static Compared compared(String text) {
        if (text == null) {
            return new Compared(null, null);
        }
        var folded = Texts.folded(text);
        var before = BEFORE.matcher(folded);
        if (before.matches()) {
            return new Compared(COMPARATORS.get(before.group(1)), Quantities.of(before.group(2)));
        }
        var behind = BEHIND.matcher(folded);
        if (behind.matches()) {
            return new Compared(COMPARATORS.get(behind.group(2)), Quantities.of(behind.group(1)));
        }
        return new Compared(null, Quantities.of(folded));
    }

    private static Limits limits(String range) {
        if (range == null) {
            return new Limits(null, null);
        }
        var between = BETWEEN.matcher(Texts.folded(range));
        if (between.matches()) {
            return new Limits(Quantities.of(between.group(1)), Quantities.of(between.group(2)));
        }
        var one = compared(range);
        if (one.comparator() == null) {
            return new Limits(null, null);
        }
        return one.comparator().startsWith("<") ? new Limits(null, one.number()) : new Limits(one.number(), null);
    }
}

package jp.lg.nayoro.polaris.intake.service.parse;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as files write them: full width, with a sign, sometimes with the unit behind. Never guessed. */
public final class Quantities {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(?:\\.\\d{0,20})?|[+-]?\\.\\d{1,20}");
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,20})?)\\s*(\\D*)");
    private static final int DECIMALS = 6;

    private Quantities() {}

    /** The number when the text is wholly one and the column can hold it exactly; else null. */
    public static BigDecimal of(String text) {
        if (text == null) {
            return null;
        }
        var folded = Texts.folded(text).replace('−', '-').replace('‐', '-');
        if (!NUMBER.matcher(folded).matches()) {
            return null;
        }
        var number = new BigDecimal(folded);
        return number.stripTrailingZeros().scale() <= DECIMALS
                ? number.setScale(Math.min(number.scale(), DECIMALS))
                : null;
    }

    /** A whole number that fits an INT column; else null. */
    public static Integer whole(String text) {
        var number = of(text);
        if (number == null || number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 9) {
            return null;
        }
        return number.intValue();
    }

    /** {@code １錠} in a field of numbers: the number, and the unit behind it. */
    public static Amount amount(String text) {
        if (text == null) {
            return Amount.NONE;
        }
        var matcher = NUMBER_AND_UNIT.matcher(Texts.folded(text));
        return matcher.matches()
                ? new Amount(of(matcher.group(1)), Texts.orNull(matcher.group(2)))
                : new Amount(null, null);
    }

    /** A number with the unit that stood in the same field, if any did. */
    public record Amount(BigDecimal number, String unit) {

        static final Amount NONE = new Amount(null, null);
    }
}

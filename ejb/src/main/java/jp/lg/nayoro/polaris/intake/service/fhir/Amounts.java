package jp.lg.nayoro.polaris.intake.service.fhir;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Ratio;

import jp.lg.nayoro.polaris.intake.service.parse.Quantities;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/** Numbers with units: by the unit's words, else by its code. A number that the column cannot hold exactly is not told as one. */
final class Amounts {

    private static final Set<String> DAYS = Set.of("d", "day", "days", "日", "日分");
    private static final Set<String> WEEKS = Set.of("wk", "week", "weeks", "週", "週間");

    private Amounts() {}

    static BigDecimal number(Quantity quantity) {
        return quantity == null || quantity.getValue() == null
                ? null
                : Quantities.of(quantity.getValue().toPlainString());
    }

    static String unit(Quantity quantity) {
        return quantity == null ? null : Texts.clipped(Texts.firstOf(quantity.getUnit(), quantity.getCode()), 40);
    }

    /** {@code 4錠}; null without a number. */
    static String text(Quantity quantity) {
        return quantity == null || quantity.getValue() == null
                ? null
                : Texts.join("", quantity.getValue().toPlainString(), unit(quantity));
    }

    /** {@code 102mL/hr}; null without a number. */
    static String text(Ratio ratio) {
        var whole = ratio == null ? null : text(ratio.getNumerator());
        if (whole == null) {
            return null;
        }
        var per = ratio.getDenominator();
        boolean one = per.getValue() == null || per.getValue().compareTo(BigDecimal.ONE) == 0;
        var unit = one ? unit(per) : text(per);
        return unit == null ? whole : whole + "/" + unit;
    }

    /** Whole days of a duration; null where it is none. */
    static Integer days(Quantity duration) {
        var number = number(duration);
        if (number == null) {
            return null;
        }
        return days(number, Texts.firstOf(duration.getCode(), duration.getUnit()));
    }

    static Integer days(BigDecimal number, String unit) {
        var named = unit == null ? "" : unit.toLowerCase(Locale.ROOT);
        if (number == null || !DAYS.contains(named) && !WEEKS.contains(named)) {
            return null;
        }
        var days = WEEKS.contains(named) ? number.multiply(BigDecimal.valueOf(7)) : number;
        return Quantities.whole(days.toPlainString());
    }

    /** Per day, of a ratio to some days; null where it is to something else, or does not divide evenly. */
    static BigDecimal perDay(Ratio ratio) {
        if (ratio == null || number(ratio.getNumerator()) == null) {
            return null;
        }
        var days = days(ratio.getDenominator());
        if (days == null || days < 1) {
            return null;
        }
        try {
            return Quantities.of(number(ratio.getNumerator())
                    .divide(BigDecimal.valueOf(days))
                    .toPlainString());
        } catch (ArithmeticException endless) {
            return null;
        }
    }
}

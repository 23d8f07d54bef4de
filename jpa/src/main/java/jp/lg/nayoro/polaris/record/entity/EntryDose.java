package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How much of a drug, how and for how long.
 *
 * @param usageCode JAMI 標準用法マスタ, 16 digits
 * @param days 日分
 * @param times 回分
 * @param rate of an infusion, with its unit
 */
public record EntryDose(
        BigDecimal perTime,
        BigDecimal perDay,
        String unit,
        String usageCode,
        String usageText,
        Integer days,
        Integer times,
        BigDecimal totalQuantity,
        String totalUnit,
        String route,
        String rate)
        implements Serializable {

    public static final EntryDose NONE =
            new EntryDose(null, null, null, null, null, null, null, null, null, null, null);

    /** The same, with the usage in these words. */
    public EntryDose withUsage(String words) {
        return new EntryDose(
                perTime, perDay, unit, usageCode, words, days, times, totalQuantity, totalUnit, route, rate);
    }
}

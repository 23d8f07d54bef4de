package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A measured value as the source states it. The number is there only where the text is wholly a number.
 *
 * @param comparator {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param rangeText 基準値 as written; low and high only where they can be read without doubt
 * @param flag H, L, HH, LL, A, N
 */
public record EntryValue(
        BigDecimal number,
        String text,
        String comparator,
        String unit,
        String rangeText,
        BigDecimal rangeLow,
        BigDecimal rangeHigh,
        String flag)
        implements Serializable {

    public static final EntryValue NONE = new EntryValue(null, null, null, null, null, null, null, null);

    public static EntryValue text(String text) {
        return new EntryValue(null, text, null, null, null, null, null, null);
    }
}

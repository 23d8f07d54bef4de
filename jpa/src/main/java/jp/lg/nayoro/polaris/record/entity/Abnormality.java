package jp.lg.nayoro.polaris.record.entity;

import java.math.BigDecimal;

/** 異常フラグ (HL7 v2 table 0078), as the institution set it or as the range it states tells. */
public enum Abnormality {
    /** HH パニック値・高. */
    VERY_HIGH("HH"),
    /** H 高値. */
    HIGH("H"),
    /** L 低値. */
    LOW("L"),
    /** LL パニック値・低. */
    VERY_LOW("LL"),
    /** A 異常, without a direction. */
    ABNORMAL("A");

    private final String letters;

    Abnormality(String letters) {
        this.letters = letters;
    }

    public String letters() {
        return letters;
    }

    /** Null where nothing tells that the value is out of the ordinary. A value with a comparator is not compared. */
    static Abnormality of(EntryValue value) {
        if (value.flag() != null) {
            return flagged(value.flag());
        }
        if (value.number() == null || value.comparator() != null) {
            return null;
        }
        if (exceeds(value.number(), value.rangeHigh())) {
            return HIGH;
        }
        return value.rangeLow() != null && value.number().compareTo(value.rangeLow()) < 0 ? LOW : null;
    }

    private static boolean exceeds(BigDecimal number, BigDecimal limit) {
        return limit != null && number.compareTo(limit) > 0;
    }

    private static Abnormality flagged(String flag) {
        for (var one : values()) {
            if (one.letters.equals(flag)) {
                return one;
            }
        }
        return null;
    }
}

package jp.lg.nayoro.polaris.record.service.lab;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.record.entity.Abnormality;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.record.service.UnitSpelling;

/**
 * 検査値.
 *
 * @param at the moment the specimen was taken, where it is told
 * @param code null where the source gives no JLAC10 code
 * @param abnormality null for a value within its range
 */
public record LabValue(
        LabColumn column,
        LocalDateTime at,
        String name,
        Jlac10 code,
        EntryValue value,
        Abnormality abnormality,
        boolean preliminary,
        String note)
        implements Serializable {

    /** 測定法 by its three digits; null where it is not told. */
    public String method() {
        return code == null ? null : code.measuredBy();
    }

    /** A number that can stand in a graph: also the limit of {@code <0.1}, which is then drawn as a limit. */
    public boolean plotted() {
        return value.number() != null;
    }

    /** Below or above what can be measured. */
    public boolean limit() {
        return value.comparator() != null;
    }

    /** Values with the same unit, however spelt, and the same method compare; no others. */
    boolean comparesWith(LabValue other) {
        return UnitSpelling.key(value.unit()).equals(UnitSpelling.key(other.value.unit()))
                && String.valueOf(method()).equals(String.valueOf(other.method()));
    }

    LocalDateTime moment() {
        return at == null ? column.on().atStartOfDay() : at;
    }

    /** No value: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "LabValue[" + column.on() + "]";
    }
}

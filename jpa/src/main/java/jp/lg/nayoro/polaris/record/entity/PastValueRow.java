package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** A value somebody had on a day, to tell whether it is out of its range for the first time. */
public record PastValueRow(ResidentId resident, Long id, LocalDate on, String code, String display, EntryValue value)
        implements Serializable {

    /** Of some of the residents somebody may see, and of some analytes, from a day on, the newest first. */
    public static final String OF_RESIDENTS = "NewsLook.pastValuesOfResidents";

    static final String OF_RESIDENTS_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.PastValueRow(
                m.resident, e.id, e.effectiveOn, e.code, e.display,
                e.valueNumber, e.valueText, e.comparator, e.rangeLow, e.rangeHigh, e.flag)"""
                    + MyResidentRow.FROM + NewsEntryRow.ENTRIES + " WHERE " + MyResidentRow.RULE
                    + MyResidentRow.RULE_OF_SOURCE
                    + """
             AND m.resident IN :residents AND e.effectiveOn >= :from AND e.display IN :displays
             AND e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.LAB
             AND """
                    + " " + NewsEntryRow.STANDING + " AND " + MyResidentRow.SHARES
                    + "LAB) ORDER BY e.effectiveOn DESC, e.id DESC";

    /** As the query lays the columns out. */
    public PastValueRow(
            ResidentId resident,
            Long id,
            LocalDate on,
            String code,
            String display,
            BigDecimal valueNumber,
            String valueText,
            String comparator,
            BigDecimal rangeLow,
            BigDecimal rangeHigh,
            String flag) {
        this(
                resident,
                id,
                on,
                code,
                display,
                new EntryValue(valueNumber, valueText, comparator, null, null, rangeLow, rangeHigh, flag));
    }

    public String analyte() {
        return code == null ? display : code;
    }

    public boolean abnormal() {
        return Abnormality.of(value) != null;
    }

    /** Id only: this string may reach a log. */
    @Override
    public String toString() {
        return "PastValueRow[" + id + "]";
    }
}

package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** What an entry is called; of 検査 only the values out of their range have one here. */
public record EntryName(RegistrationId registration, LocalDate day, EntryCategory category, String display)
        implements Serializable {

    /** The names over a span of days, in the order of the orders: what a cell tells of itself without being opened. */
    public static final String OF_SPAN = "ClinicalEntry.namesOfSpan";

    static final String OF_SPAN_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.EntryName(
                e.registration, e.effectiveOn, e.category, e.display)
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.effectiveOn BETWEEN :from AND :to
              AND e.category IN :categories
              AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,
                              jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)"""
                    + ClinicalEntry.OPEN
                    + """
              AND (e.category <> jp.lg.nayoro.polaris.record.entity.EntryCategory.LAB OR e.abnormal = 1)
            ORDER BY e.effectiveOn DESC, e.orderNumber, e.rpNumber, e.lineNumber, e.id""";

    /** Without the name: this string reaches logs. */
    @Override
    public String toString() {
        return "EntryName[" + category + ", " + day + "]";
    }
}

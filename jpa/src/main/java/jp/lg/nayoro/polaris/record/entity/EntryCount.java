package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** How many entries of a kind stand under a day in one registration, and how many of them are out of their range. */
public record EntryCount(RegistrationId registration, LocalDate day, EntryCategory category, long count, long abnormal)
        implements Serializable {

    /** Counts per registration, day and kind over a span of days: one statement whatever the number of institutions. */
    public static final String OF_SPAN = "ClinicalEntry.countsOfSpan";

    static final String OF_SPAN_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.EntryCount(
                e.registration, e.effectiveOn, e.category, COUNT(e),
                SUM(CASE WHEN e.flag IN ('H', 'HH', 'L', 'LL', 'A') THEN 1
                    WHEN e.flag IS NULL AND e.comparator IS NULL
                        AND (e.valueNumber > e.rangeHigh OR e.valueNumber < e.rangeLow) THEN 1
                    ELSE 0 END))
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.effectiveOn BETWEEN :from AND :to
              AND e.category IN :categories
              AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,
                              jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)"""
                    + ClinicalEntry.OPEN
                    + "GROUP BY e.registration, e.effectiveOn, e.category";

    /** The newest day under which anything stands at all. */
    public static final String NEWEST_DAY = "ClinicalEntry.newestDay";

    static final String NEWEST_DAY_QUERY =
            """
            SELECT MAX(e.effectiveOn) FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.category IN :categories
              AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,
                              jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)"""
                    + ClinicalEntry.OPEN;
}

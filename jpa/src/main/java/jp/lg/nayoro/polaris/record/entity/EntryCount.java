package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * How many entries of a kind stand under a day in one registration, and how many of them are out of their range.
 *
 * @param day of a month's count the first
 */
public record EntryCount(RegistrationId registration, LocalDate day, EntryCategory category, long count, long abnormal)
        implements Serializable {

    /** Counts per registration, day and kind over a span of days: one statement whatever the number of institutions. */
    public static final String OF_SPAN = "ClinicalEntry.countsOfSpan";

    /** The same per month, for spans in which days are not told apart: the database adds up. */
    public static final String OF_MONTHS = "ClinicalEntry.countsOfMonths";

    /** The newest day before another under which anything stands. */
    public static final String NEWEST_BEFORE = "ClinicalEntry.newestDayBefore";

    /** The oldest day after another under which anything stands. */
    public static final String OLDEST_AFTER = "ClinicalEntry.oldestDayAfter";

    private static final String WITHIN =
            """
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.category IN :categories
              AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,
                              jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)"""
                    + ClinicalEntry.OPEN;

    static final String OF_SPAN_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.EntryCount(
                e.registration, e.effectiveOn, e.category, COUNT(e), SUM(e.abnormal))
            """
                    + WITHIN
                    + """
              AND e.effectiveOn BETWEEN :from AND :to
            GROUP BY e.registration, e.effectiveOn, e.category""";

    static final String OF_MONTHS_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.EntryCount(
                e.registration, EXTRACT(YEAR FROM e.effectiveOn), EXTRACT(MONTH FROM e.effectiveOn), e.category,
                COUNT(e), SUM(e.abnormal))
            """
                    + WITHIN
                    + """
              AND e.effectiveOn BETWEEN :from AND :to
            GROUP BY e.registration, EXTRACT(YEAR FROM e.effectiveOn), EXTRACT(MONTH FROM e.effectiveOn), e.category""";

    static final String NEWEST_BEFORE_QUERY = "SELECT MAX(e.effectiveOn) " + WITHIN + "  AND e.effectiveOn < :day";

    static final String OLDEST_AFTER_QUERY = "SELECT MIN(e.effectiveOn) " + WITHIN + "  AND e.effectiveOn > :day";

    /** As the query by months lays the columns out. */
    public EntryCount(
            RegistrationId registration,
            Integer year,
            Integer month,
            EntryCategory category,
            long count,
            long abnormal) {
        this(registration, LocalDate.of(year, month, 1), category, count, abnormal);
    }
}

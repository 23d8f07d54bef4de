package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * 投薬期間. A drug as one prescription or dispensing gave it, and the days it was given for.
 *
 * @param until the last day where the source tells it; else the days tell
 */
public record CourseRow(
        EntryCode code, EntryCode alternative, String display, LocalDate on, LocalDate until, Integer days)
        implements Serializable {

    /** What was prescribed or dispensed between two days, the newest first. */
    public static final String OF_PERIOD = "ClinicalEntry.coursesOfPeriod";

    static final String OF_PERIOD_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.CourseRow(
                e.codeSystem, e.code, e.alternativeSystem, e.alternativeCode, e.display,
                e.effectiveOn, e.effectiveUntil, e.days)
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.effectiveOn BETWEEN :from AND :to
              AND e.category IN (jp.lg.nayoro.polaris.record.entity.EntryCategory.PRESCRIPTION,
                                 jp.lg.nayoro.polaris.record.entity.EntryCategory.DISPENSING)
              AND e.state = jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE"""
                    + ClinicalEntry.OPEN
                    + "ORDER BY e.effectiveOn DESC, e.id DESC";

    /** As the query lays the columns out. */
    public CourseRow(
            CodeSystem codeSystem,
            String code,
            CodeSystem alternativeSystem,
            String alternativeCode,
            String display,
            LocalDate on,
            LocalDate until,
            Integer days) {
        this(
                EntryCode.orNull(codeSystem, code),
                EntryCode.orNull(alternativeSystem, alternativeCode),
                display,
                on,
                until,
                days);
    }

    /** The last day with this drug; the day itself where neither end nor days are told. */
    public LocalDate lastDay() {
        if (until != null) {
            return until;
        }
        return days == null || days < 1 ? on : on.plusDays(days - 1L);
    }
}

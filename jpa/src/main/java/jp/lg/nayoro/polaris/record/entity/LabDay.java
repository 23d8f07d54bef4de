package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** 検査のあった日. How many values stand under a day in one registration: what the columns of the table of labs are made of. */
public record LabDay(RegistrationId registration, LocalDate on, long count) implements Serializable {

    /** The days of a period that hold values, the newest first; read from the index alone. */
    public static final String OF_PERIOD = "ClinicalEntry.labDaysOfPeriod";

    static final String OF_PERIOD_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.LabDay(e.registration, e.effectiveOn, COUNT(e))
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.effectiveOn BETWEEN :from AND :to
              AND e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.LAB
              AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,
                              jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)"""
                    + ClinicalEntry.OPEN
                    + """
            GROUP BY e.registration, e.effectiveOn
            ORDER BY e.effectiveOn DESC""";
}

package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** How much came of a kind, under a day of the matrix, since a moment. */
public record ArrivedCount(EntryCategory category, LocalDate day, long count) implements Serializable {

    /** The newest days first. */
    public static final String SINCE = "NewsLook.arrivedSince";

    static final String SINCE_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.ArrivedCount(e.category, e.effectiveOn, COUNT(e))
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.receivedAt > :since
              AND e.category IN :categories
              AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,
                              jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)"""
                    + ClinicalEntry.OPEN
                    + "GROUP BY e.category, e.effectiveOn ORDER BY e.effectiveOn DESC";
}

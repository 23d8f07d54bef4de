package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** 施設の参加・脱退 that was decided, with how many are to be told of it, and how many were. */
public record DecidedScopeRow(
        Long id, String facilityName, boolean joins, LocalDate fromDay, ScopeTelling telling, Long people, Long told)
        implements Serializable {

    private static final String SELECT =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.DecidedScopeRow(
                c.id, f.name, c.joins, c.fromDay, c.telling, COUNT(n.id), COUNT(n.toldOn))
            FROM ScopeChange c
                JOIN Facility f ON f.id = c.facility
                JOIN ScopeNotice n ON n.change = c.id
                JOIN Consent k ON k.id = n.consent
                JOIN Resident r ON r.id = k.resident
            WHERE (n.toldOn IS NOT NULL OR\s"""
                    + ScopeNoticeRow.CONCERNED + ")";

    private static final String GROUPED =
            " GROUP BY c.id, f.name, c.joins, c.fromDay, c.telling ORDER BY c.fromDay, c.id";

    static final String QUERY = SELECT + GROUPED;
    static final String ONE = SELECT + " AND c.id = :change" + GROUPED;

    public long waiting() {
        return people - told;
    }
}

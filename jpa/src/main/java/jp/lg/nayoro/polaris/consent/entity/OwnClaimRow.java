package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A 担当申請 as those see it who made it: their own words and what became of it, and never whether the person enrolled. */
public record OwnClaimRow(
        Long id,
        String staffName,
        String typedName,
        LocalDate typedBirthDate,
        String typedInsuredNumber,
        String reason,
        LocalDateTime claimedAt,
        ClaimState state,
        LocalDateTime decidedAt,
        String decisionNote)
        implements Serializable {

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.OwnClaimRow(
                c.id, s.name, c.typedName, c.typedBirthDate, c.typedInsuredNumber, c.reason, c.claimedAt,
                c.state, c.decidedAt, c.decisionNote)
            FROM CareTeamClaim c JOIN Staff s ON s.id = c.staff
            """;

    static final String OF_STAFF = ROWS + "WHERE c.facility = :facility AND (c.staff = :staff OR c.claimedBy = :staff)"
            + " ORDER BY c.claimedAt DESC, c.id DESC";

    static final String OF_FACILITY = ROWS + "WHERE c.facility = :facility ORDER BY c.claimedAt DESC, c.id DESC";

    public boolean waits() {
        return state == ClaimState.WAITING;
    }
}

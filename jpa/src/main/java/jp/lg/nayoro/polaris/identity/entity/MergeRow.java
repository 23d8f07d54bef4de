package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** One line of the list of merges: which two, who proposed, who decided, who undid it, when and why. */
public record MergeRow(
        Long id,
        MergeState state,
        ResidentId from,
        String fromName,
        ResidentId into,
        String intoName,
        String reason,
        StaffId proposer,
        String proposedBy,
        LocalDateTime proposedAt,
        String decidedBy,
        LocalDateTime decidedAt,
        String rejectionReason,
        String undoneBy,
        LocalDateTime undoneAt,
        String undoReason)
        implements Serializable {

    /** What was decided, the newest first. */
    public static final String DECIDED = "ResidentMerge.decided";

    /** What waits for a second person, the oldest first. */
    public static final String PROPOSED = "ResidentMerge.proposed";

    public static final String BY_ID = "ResidentMerge.row";

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.MergeRow(
                m.id, m.state, m.givenUp, f.name, m.survivor, i.name, m.reason, m.proposedBy, p.name, m.proposedAt,
                d.name, m.decidedAt, m.rejectionReason, u.name, m.undoneAt, m.undoReason)
            FROM ResidentMerge m
                JOIN Resident f ON f.id = m.givenUp
                JOIN Resident i ON i.id = m.survivor
                JOIN Staff p ON p.id = m.proposedBy
                LEFT JOIN Staff d ON d.id = m.decidedBy
                LEFT JOIN Staff u ON u.id = m.undoneBy
            """;

    static final String DECIDED_QUERY =
            ROWS + "WHERE m.state <> jp.lg.nayoro.polaris.identity.entity.MergeState.PROPOSED ORDER BY m.id DESC";

    static final String PROPOSED_QUERY =
            ROWS + "WHERE m.state = jp.lg.nayoro.polaris.identity.entity.MergeState.PROPOSED ORDER BY m.id";

    static final String BY_ID_QUERY = ROWS + "WHERE m.id = :id";

    public boolean proposed() {
        return state == MergeState.PROPOSED;
    }

    public boolean undone() {
        return state == MergeState.UNDONE;
    }

    public boolean merged() {
        return state == MergeState.MERGED;
    }
}

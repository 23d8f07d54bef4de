package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One 漏えい確認 as its list shows it: with which institution, how far it is, and what was noted on the way. Either an unlinking
 * or a merge that was undone is behind it; the other is null.
 */
public record ContaminationTaskRow(
        Long id,
        Long decision,
        Long merge,
        String facilityName,
        TaskState state,
        int exposures,
        LocalDateTime openedAt,
        String informedBy,
        LocalDateTime informedAt,
        String informedNote,
        String closedBy,
        LocalDateTime closedAt,
        String closedNote)
        implements Serializable {

    /** What is not closed, the oldest first. */
    public static final String UNSETTLED = "ContaminationTask.unsettled";

    /** Of one unlinking, institution by institution. */
    public static final String OF_DECISION = "ContaminationTask.ofDecision";

    /** Of one merge that was undone. */
    public static final String OF_MERGE = "ContaminationTask.ofMerge";

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.ContaminationTaskRow(
                t.id, t.decision, t.merge, f.name, t.state, t.exposures, t.openedAt,
                i.name, t.informedAt, t.informedNote, c.name, t.closedAt, t.closedNote)
            FROM ContaminationTask t
                JOIN Facility f ON f.id = t.facility
                LEFT JOIN Staff i ON i.id = t.informedBy
                LEFT JOIN Staff c ON c.id = t.closedBy
            """;

    static final String UNSETTLED_QUERY =
            ROWS + "WHERE t.state <> jp.lg.nayoro.polaris.identity.entity.TaskState.CLOSED ORDER BY t.id";

    static final String OF_MERGE_QUERY = ROWS + "WHERE t.merge = :merge ORDER BY f.nameKana, f.id";

    static final String OF_DECISION_QUERY = ROWS + "WHERE t.decision = :decision ORDER BY f.nameKana, f.id";

    public boolean open() {
        return state == TaskState.OPEN;
    }

    public boolean closed() {
        return state == TaskState.CLOSED;
    }
}

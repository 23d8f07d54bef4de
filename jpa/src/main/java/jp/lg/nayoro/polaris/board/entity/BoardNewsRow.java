package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * What is new on the board of one resident.
 *
 * @param unseen posts by others since the reader's last visit
 * @param lastPostAt null while nobody wrote anything the reader may see
 */
public record BoardNewsRow(ResidentId resident, Long unseen, LocalDateTime lastPostAt) implements Serializable {

    /** Of the boards somebody may read today: the rule of the gate, inside the query. */
    public static final String OF_STAFF = "Post.newsOfStaff";

    static final String OF_STAFF_QUERY = "SELECT NEW jp.lg.nayoro.polaris.board.entity.BoardNewsRow(m.resident,"
            + " (SELECT COUNT(p.id) FROM Post p LEFT JOIN Post t ON t.id = p.thread"
            + "   WHERE p.resident = m.resident AND p.author <> :reader AND p.postedAt > COALESCE(v.seenAt, :never)"
            + "     AND " + PostVisibility.OF_POST + " AND " + PostVisibility.OF_THREAD + "),"
            + " (SELECT MAX(p.postedAt) FROM Post p LEFT JOIN Post t ON t.id = p.thread"
            + "   WHERE p.resident = m.resident AND " + PostVisibility.OF_POST + " AND " + PostVisibility.OF_THREAD
            + "))"
            + MyResidentRow.FROM
            + " LEFT JOIN BoardVisit v ON v.resident = m.resident AND v.staff = m.staff"
            + BoardAudience.BOARD_SHARED;
}

package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * 下書き. What somebody is typing on a resident's board and has not posted yet; nobody else ever sees it. Kept on the server,
 * since the browser's own storage is no place for what is said about a resident.
 */
@Entity
@Table(name = "post_draft")
@IdClass(PostDraft.Key.class)
@NamedQuery(
        name = PostDraft.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.board.entity.PostDraftRow(d.thread, d.body)
        FROM PostDraft d WHERE d.staff = :staff AND d.resident = :resident
        ORDER BY d.savedAt DESC""")
@NamedQuery(
        name = PostDraft.DISCARD,
        query = "DELETE FROM PostDraft d WHERE d.staff = :staff AND d.resident = :resident AND d.thread = :thread")
@NamedNativeQuery(
        name = PostDraft.KEEP,
        query =
                """
        INSERT INTO post_draft (staff_id, resident_id, thread_id, body, saved_at) VALUES (?1, ?2, ?3, ?4, ?5)
        ON DUPLICATE KEY UPDATE body = VALUES(body), saved_at = VALUES(saved_at)""")
@NamedQuery(
        name = PostDraft.COUNT_OF_RESIDENT,
        query = "SELECT COUNT(d.staff) FROM PostDraft d WHERE d.resident = :resident")
@NamedQuery(
        name = PostDraft.COUNT_ON_BOTH,
        query =
                """
        SELECT COUNT(d.staff) FROM PostDraft d
        WHERE d.resident = :from
          AND EXISTS (SELECT k.staff FROM PostDraft k
                      WHERE k.resident = :into AND k.staff = d.staff AND k.thread = d.thread)""")
@NamedNativeQuery(
        name = PostDraft.NOTE_MOVING,
        query =
                """
        INSERT INTO resident_merge_move (merge_id, table_name, row_id, part_id)
        SELECT ?1, 'post_draft', d.staff_id, d.thread_id FROM post_draft d
        WHERE d.resident_id = ?2
          AND NOT EXISTS (SELECT 1 FROM post_draft k
                          WHERE k.resident_id = ?3 AND k.staff_id = d.staff_id AND k.thread_id = d.thread_id)""")
@NamedNativeQuery(
        name = PostDraft.CARRY,
        query =
                """
        UPDATE IGNORE post_draft SET resident_id = ?1
        WHERE resident_id = ?2
          AND EXISTS (SELECT 1 FROM resident_merge_move m
                      WHERE m.merge_id = ?3 AND m.table_name = 'post_draft'
                        AND m.row_id = post_draft.staff_id AND m.part_id = post_draft.thread_id)""")
public class PostDraft {

    public static final String COUNT_OF_RESIDENT = "PostDraft.countOfResident";

    /** How many are written by somebody who writes the same at another resident's board, too. */
    public static final String COUNT_ON_BOTH = "PostDraft.countOnBoth";

    /** 統合: notes the others, to be moved. 1 the merge, 2 the resident given up, 3 the survivor. */
    public static final String NOTE_MOVING = "PostDraft.noteMoving";

    /** Carries what a merge noted: 1 to whom, 2 from whom, 3 the merge. What somebody writes there by now stays. */
    public static final String CARRY = "PostDraft.carry";

    /** In place of a thread's id: the text will begin a thread of its own. */
    public static final long NEW_THREAD = 0;

    /** What somebody was typing on one board, latest first. */
    public static final String ROWS = "PostDraft.rows";

    public static final String DISCARD = "PostDraft.discard";

    /** Keeps a text: 1 staff, 2 resident, 3 thread, 4 text, 5 time. */
    public static final String KEEP = "PostDraft.keep";

    @Id
    @Column(name = "staff_id")
    private long staff;

    @Id
    @Column(name = "resident_id")
    private long resident;

    @Id
    @Column(name = "thread_id")
    private long thread;

    @Column(name = "body", nullable = false, length = Post.LONGEST)
    private String body;

    @Column(name = "saved_at", nullable = false)
    private LocalDateTime savedAt;

    protected PostDraft() {} // for JPA

    @Override
    public String toString() {
        return "PostDraft[staff " + staff + ", resident " + resident + ", thread " + thread + "]";
    }

    /** Whose text, on whose board, in which thread. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long staff;
        private long resident;
        private long thread;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.staff == staff && key.resident == resident && key.thread == thread;
        }

        @Override
        public int hashCode() {
            return Objects.hash(staff, resident, thread);
        }
    }
}

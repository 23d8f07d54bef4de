package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;

/**
 * 連絡板の最終閲覧. Until when a member of staff has seen a resident's board; what others wrote after it is 新着 to them. It only
 * ever moves forward, whichever of two tabs reports last.
 */
@Entity
@Table(name = "board_visit")
@IdClass(BoardVisit.Key.class)
@NamedNativeQuery(
        name = BoardVisit.MOVE,
        query =
                """
        INSERT INTO board_visit (staff_id, resident_id, seen_at) VALUES (?1, ?2, ?3)
        ON DUPLICATE KEY UPDATE seen_at = GREATEST(seen_at, VALUES(seen_at))""")
@NamedNativeQuery(
        name = BoardVisit.NOTE_SURVIVORS,
        query =
                """
        INSERT INTO resident_merge_move (merge_id, table_name, row_id, before_value)
        SELECT ?1, 'board_visit.seen_at', v.staff_id, v.seen_at FROM board_visit v WHERE v.resident_id = ?2""")
@NamedNativeQuery(
        name = BoardVisit.UNSEE,
        query =
                """
        UPDATE board_visit v LEFT JOIN board_visit a ON a.staff_id = v.staff_id AND a.resident_id = ?2
        SET v.seen_at = LEAST(v.seen_at, COALESCE(a.seen_at, '1970-01-01'))
        WHERE v.resident_id = ?1""")
@NamedNativeQuery(
        name = BoardVisit.SEE_AGAIN,
        query =
                """
        UPDATE board_visit v JOIN resident_merge_move m
            ON m.merge_id = ?2 AND m.table_name = 'board_visit.seen_at' AND m.row_id = v.staff_id
        SET v.seen_at = GREATEST(v.seen_at, m.before_value)
        WHERE v.resident_id = ?1""")
public class BoardVisit {

    /** 統合: notes until when each had seen the survivor's board. 1 the merge, 2 the survivor. */
    public static final String NOTE_SURVIVORS = "BoardVisit.noteSurvivors";

    /**
     * 統合: on one board of two, only what was seen on both is seen, so that nothing new is hidden. 1 the survivor, 2 the
     * resident given up.
     */
    public static final String UNSEE = "BoardVisit.unsee";

    /** 統合の取消し: what had been seen is seen again, and later visits count. 1 the survivor, 2 the merge. */
    public static final String SEE_AGAIN = "BoardVisit.seeAgain";

    /** Notes a visit: 1 staff, 2 resident, 3 time. */
    public static final String MOVE = "BoardVisit.move";

    @Id
    @Column(name = "staff_id")
    private long staff;

    @Id
    @Column(name = "resident_id")
    private long resident;

    @Column(name = "seen_at", nullable = false)
    private LocalDateTime seenAt;

    protected BoardVisit() {} // for JPA

    @Override
    public String toString() {
        return "BoardVisit[staff " + staff + ", resident " + resident + "]";
    }

    /** Whose visit to whose board. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long staff;
        private long resident;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.staff == staff && key.resident == resident;
        }

        @Override
        public int hashCode() {
            return Objects.hash(staff, resident);
        }
    }
}

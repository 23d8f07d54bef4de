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
 * 連絡板の最終閲覧. Until when a member of staff has seen a resident's board; what others wrote after it is 新着 to them. It only
 * ever moves forward, whichever of two tabs reports last.
 */
@Entity
@Table(name = "board_visit")
@IdClass(BoardVisit.Key.class)
@NamedQuery(
        name = BoardVisit.SEEN_AT,
        query = "SELECT v.seenAt FROM BoardVisit v WHERE v.resident = :resident AND v.staff = :staff")
@NamedNativeQuery(
        name = BoardVisit.MOVE,
        query =
                """
        INSERT INTO board_visit (staff_id, resident_id, seen_at) VALUES (?1, ?2, ?3)
        ON DUPLICATE KEY UPDATE seen_at = GREATEST(seen_at, VALUES(seen_at))""")
public class BoardVisit {

    public static final String SEEN_AT = "BoardVisit.seenAt";

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

package jp.lg.nayoro.polaris.record.entity;

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
 * 診療情報の最終閲覧. Until when a member of staff has seen what came of a resident; what came later is new to them. It only ever
 * moves forward, whichever of two tabs reports last.
 */
@Entity
@Table(name = "record_visit")
@IdClass(RecordVisit.Key.class)
@NamedQuery(
        name = RecordVisit.SEEN_AT,
        query = "SELECT v.seenAt FROM RecordVisit v WHERE v.resident = :resident AND v.staff = :staff")
@NamedQuery(name = VisitRow.OF_STAFF, query = VisitRow.QUERY)
@NamedNativeQuery(
        name = RecordVisit.MOVE,
        query =
                """
        INSERT INTO record_visit (staff_id, resident_id, seen_at) VALUES (?1, ?2, ?3)
        ON DUPLICATE KEY UPDATE seen_at = GREATEST(seen_at, VALUES(seen_at))""")
@NamedNativeQuery(
        name = RecordVisit.NOTE_SURVIVORS,
        query =
                """
        INSERT INTO resident_merge_move (merge_id, table_name, row_id, before_value)
        SELECT ?1, 'record_visit.seen_at', v.staff_id, v.seen_at FROM record_visit v WHERE v.resident_id = ?2""")
@NamedNativeQuery(
        name = RecordVisit.UNSEE,
        query =
                """
        UPDATE record_visit v LEFT JOIN record_visit a ON a.staff_id = v.staff_id AND a.resident_id = ?2
        SET v.seen_at = LEAST(v.seen_at, COALESCE(a.seen_at, '1970-01-01'))
        WHERE v.resident_id = ?1""")
@NamedNativeQuery(
        name = RecordVisit.SEE_AGAIN,
        query =
                """
        UPDATE record_visit v JOIN resident_merge_move m
            ON m.merge_id = ?2 AND m.table_name = 'record_visit.seen_at' AND m.row_id = v.staff_id
        SET v.seen_at = GREATEST(v.seen_at, m.before_value)
        WHERE v.resident_id = ?1""")
public class RecordVisit {

    public static final String SEEN_AT = "RecordVisit.seenAt";

    /** Notes a visit: 1 staff, 2 resident, 3 time. */
    public static final String MOVE = "RecordVisit.move";

    /** 統合: notes until when each had seen the survivor's record. 1 the merge, 2 the survivor. */
    public static final String NOTE_SURVIVORS = "RecordVisit.noteSurvivors";

    /** 統合: of one record made of two only what was seen of both is seen. 1 the survivor, 2 the resident given up. */
    public static final String UNSEE = "RecordVisit.unsee";

    /** 統合の取消し: what had been seen is seen again, and later visits count. 1 the survivor, 2 the merge. */
    public static final String SEE_AGAIN = "RecordVisit.seeAgain";

    @Id
    @Column(name = "staff_id")
    private long staff;

    @Id
    @Column(name = "resident_id")
    private long resident;

    @Column(name = "seen_at", nullable = false)
    private LocalDateTime seenAt;

    protected RecordVisit() {} // for JPA

    @Override
    public String toString() {
        return "RecordVisit[staff " + staff + ", resident " + resident + "]";
    }

    /** Whose visit to whose record. */
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

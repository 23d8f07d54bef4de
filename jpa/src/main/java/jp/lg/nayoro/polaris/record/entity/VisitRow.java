package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** When somebody last looked at a resident's record. */
public record VisitRow(Long resident, LocalDateTime seenAt) implements Serializable {

    /** The latest first. */
    public static final String OF_STAFF = "RecordVisit.ofStaff";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.VisitRow(v.resident, v.seenAt)
            FROM RecordVisit v WHERE v.staff = :staff ORDER BY v.seenAt DESC""";
}

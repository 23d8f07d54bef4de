package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** How much came of one resident since somebody last looked. Who was never looked at is not counted: all would be new. */
public record ArrivedTotal(ResidentId resident, long count) implements Serializable {

    /** Of all whom somebody may see, by one statement; at most so far back as {@code :since}. */
    public static final String OF_STAFF = "NewsLook.arrivedOfStaff";

    static final String OF_STAFF_QUERY =
            "SELECT NEW jp.lg.nayoro.polaris.record.entity.ArrivedTotal(m.resident, COUNT(e))" + MyResidentRow.FROM
                    + " JOIN RecordVisit v ON v.resident = r.id" + NewsEntryRow.ENTRIES + " WHERE "
                    + MyResidentRow.RULE + MyResidentRow.RULE_OF_SOURCE
                    + " AND v.staff = :reader AND e.receivedAt > v.seenAt AND e.receivedAt > :since AND "
                    + NewsEntryRow.SHARED
                    + " GROUP BY m.resident";
}

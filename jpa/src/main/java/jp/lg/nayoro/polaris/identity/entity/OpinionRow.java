package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** One first opinion that waits for a second person. */
public record OpinionRow(
        Long id,
        RegistrationId registration,
        ResidentId resident,
        String residentName,
        String facilityName,
        String evidence,
        String reason,
        StaffId author,
        String saidBy,
        LocalDateTime saidAt)
        implements Serializable {

    /** The one that waits upon a pair, if any. */
    public static final String OF_PAIR = "LinkOpinion.ofPair";

    /** All that wait, the oldest first. */
    public static final String WAITING = "LinkOpinion.waiting";

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.OpinionRow(
                o.id, o.registration, o.resident, p.name, f.name, o.evidence, o.reason, o.saidBy, s.name, o.saidAt)
            FROM LinkOpinion o
                JOIN Registration r ON r.id = o.registration
                JOIN Facility f ON f.id = r.facility
                JOIN Resident p ON p.id = o.resident
                JOIN Staff s ON s.id = o.saidBy
            WHERE o.state = jp.lg.nayoro.polaris.identity.entity.OpinionState.WAITING AND p.mergedInto IS NULL
            """;

    static final String OF_PAIR_QUERY =
            ROWS + "AND o.registration = :registration AND o.resident = :resident ORDER BY o.id DESC";

    static final String WAITING_QUERY = ROWS + "ORDER BY o.id";
}

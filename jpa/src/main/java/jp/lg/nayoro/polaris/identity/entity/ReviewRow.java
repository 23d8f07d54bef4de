package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * One registration that waits for a person's word.
 *
 * @param score in hundredths of a bit
 * @param scoreLines JSON, as the matching wrote it
 * @param rivals ids parted by commas
 * @param crowded a key that too many share was not followed, so that somebody likelier may not have been compared
 * @param firstSeenAt when the institution first told of this patient, {@code toldAt} when it wrote what stands there now
 */
public record ReviewRow(
        Long registrationId,
        ResidentId resident,
        ReviewKind kind,
        int score,
        String scoreLines,
        String reason,
        String rivals,
        boolean crowded,
        LocalDateTime openedAt,
        FacilityKind facilityKind,
        LocalDateTime firstSeenAt,
        LocalDateTime toldAt)
        implements Serializable {

    /**
     * Where somebody's records are at stake first, then the oldest day, and of one day the likeliest, since they show most.
     */
    public static final String WAITING = "MatchReview.waiting";

    static final String WAITING_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.ReviewRow(
                r.registrationId, r.resident, r.kind, r.score, r.scoreLines, r.reason, r.rivals, r.crowded, r.openedAt, f.kind,
                g.firstSeenAt, g.updatedAt)
            FROM MatchReview r JOIN Registration g ON g.id = r.registrationId JOIN Facility f ON f.id = g.facility
                JOIN Resident t ON t.id = r.resident AND t.mergedInto IS NULL
            WHERE (r.state = jp.lg.nayoro.polaris.identity.entity.ReviewState.OPEN
                   OR r.state = jp.lg.nayoro.polaris.identity.entity.ReviewState.LATER AND r.due <= :now)
              AND (:facility IS NULL OR g.facility = :facility)
              AND (:kind IS NULL OR r.kind = :kind)
            ORDER BY CASE WHEN r.kind = jp.lg.nayoro.polaris.identity.entity.ReviewKind.NEW THEN 1 ELSE 0 END,
                r.openedAt, r.score DESC, r.registrationId""";

    public RegistrationId registration() {
        return new RegistrationId(registrationId);
    }

    public List<Long> rivalIds() {
        return rivals.isEmpty()
                ? List.of()
                : Arrays.stream(rivals.split(",")).map(Long::valueOf).toList();
    }
}

package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** How many registrations of one institution wait for a person's word, of one kind, and since when. */
public record ReviewCount(Long facilityId, String facilityName, ReviewKind kind, Long waiting, LocalDateTime oldest)
        implements Serializable {

    public static final String BY_FACILITY = "MatchReview.byFacility";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.ReviewCount(f.id, f.name, r.kind, COUNT(r), MIN(r.openedAt))
            FROM MatchReview r JOIN Registration g ON g.id = r.registrationId JOIN Facility f ON f.id = g.facility
            WHERE r.state = jp.lg.nayoro.polaris.identity.entity.ReviewState.OPEN
               OR r.state = jp.lg.nayoro.polaris.identity.entity.ReviewState.LATER AND r.due <= :now
            GROUP BY f.id, f.name, r.kind
            ORDER BY f.name, r.kind""";
}

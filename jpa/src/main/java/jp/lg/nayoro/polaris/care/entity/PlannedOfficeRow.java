package jp.lg.nayoro.polaris.care.entity;

import java.time.LocalDateTime;

/** An institution of the network that the current care plans of a resident name, with the newest plan that does. */
public record PlannedOfficeRow(Long facility, String name, LocalDateTime told) {

    static final String OF_RESIDENT =
            """
            SELECT NEW jp.lg.nayoro.polaris.care.entity.PlannedOfficeRow(f.id, f.name, MAX(r.recordedAt))
            FROM Registration g
                JOIN CarePlanRow r ON r.registration = g.id
                JOIN Facility f ON f.number = r.providerNumber
            WHERE g.resident = :resident
              AND r.state = jp.lg.nayoro.polaris.care.entity.CarePlanState.CURRENT
              AND r.recordedAt >= :since
              AND f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.ACTIVE
            GROUP BY f.id, f.name
            ORDER BY f.name, f.id""";
}

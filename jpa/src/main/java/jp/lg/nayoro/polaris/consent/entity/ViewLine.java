package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/**
 * One look at a resident's data, as the ledger has it: what was allowed, by whichever ground, and was not undone by a rollback.
 *
 * @param profession null of a look by the institution's system
 */
public record ViewLine(
        LocalDateTime at,
        Long facilityId,
        String facilityName,
        Profession profession,
        String action,
        String category,
        String reason) {

    /** The earliest first. What the secretariat does for the register ({@code identity.}) passes no gate and is its duty. */
    public static final String IN_LEDGER =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.ViewLine(
                e.occurredAt, f.id, f.name, s.profession, e.action, e.category,
                COALESCE(e.reason, 'SECRETARIAT_DUTY'))
            FROM AuditEvent e
                LEFT JOIN Staff s ON s.id = e.staff
                JOIN Facility f ON f.id = e.facility
            WHERE e.resident IN :residents AND e.occurredAt >= :start AND e.occurredAt < :end
              AND e.outcome = jp.lg.nayoro.polaris.audit.entity.AuditOutcome.ALLOWED
              AND (e.reason IS NOT NULL OR e.action LIKE 'identity.%')
              AND NOT EXISTS (SELECT u.id FROM AuditEvent u WHERE u.refersTo = e.id)
            ORDER BY e.id""";
}

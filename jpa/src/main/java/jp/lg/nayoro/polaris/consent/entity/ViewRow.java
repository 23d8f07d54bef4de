package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/**
 * What staff of one profession at one institution saw of a resident by one kind of act, as the ledger counts it.
 *
 * @param profession null of what the institution's system read
 */
public record ViewRow(
        Long facilityId,
        String facilityName,
        Profession profession,
        String action,
        String category,
        LocalDateTime first,
        LocalDateTime last,
        Long times)
        implements Serializable {

    /** Acts the gate allowed on another ground than the secretariat's own duty, and that came to something. */
    static final String IN_LEDGER =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.ViewRow(
                f.id, f.name, s.profession, e.action, e.category, MIN(e.occurredAt), MAX(e.occurredAt), COUNT(e.id))
            FROM AuditEvent e
                LEFT JOIN Staff s ON s.id = e.staff
                JOIN Facility f ON f.id = e.facility
            WHERE e.resident IN :residents AND e.occurredAt > :since
              AND e.outcome = jp.lg.nayoro.polaris.audit.entity.AuditOutcome.ALLOWED
              AND e.reason IS NOT NULL AND e.reason <> 'SECRETARIAT_DUTY'
              AND NOT EXISTS (SELECT u.id FROM AuditEvent u WHERE u.refersTo = e.id)
            GROUP BY f.id, f.name, s.profession, e.action, e.category""";

    public FacilityId facility() {
        return new FacilityId(facilityId);
    }
}

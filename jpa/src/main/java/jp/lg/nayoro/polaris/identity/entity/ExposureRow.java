package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/**
 * One act of somebody who met a resident's data: when, who, of which institution, and which act.
 *
 * @param category the kind of data the act was about, as the ledger knows it; may be null
 * @param profession null, as {@code staffId}, of what an institution's system read
 */
public record ExposureRow(
        LocalDateTime at,
        String action,
        String category,
        String detail,
        Long staffId,
        String staffName,
        Profession profession,
        Long facilityId,
        String facilityName)
        implements Serializable {

    /** For what the ledger need not be asked. */
    public ExposureRow(
            LocalDateTime at,
            String action,
            Long staffId,
            String staffName,
            Profession profession,
            Long facilityId,
            String facilityName) {
        this(at, action, null, null, staffId, staffName, profession, facilityId, facilityName);
    }

    /** What the ledger tells of a resident between two moments: all that was shown, except the secretariat's own acts. */
    public static final String IN_LEDGER = "ContaminationTask.exposuresInLedger";

    static final String IN_LEDGER_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.ExposureRow(
                e.occurredAt, e.action, e.category, e.detail, s.id, COALESCE(s.name, e.login), s.profession, f.id, f.name)
            FROM AuditEvent e
                LEFT JOIN Staff s ON s.id = e.staff
                JOIN Facility f ON f.id = e.facility
            WHERE e.resident = :resident AND e.occurredAt >= :from AND e.occurredAt <= :until
              AND e.outcome = jp.lg.nayoro.polaris.audit.entity.AuditOutcome.ALLOWED
              AND e.action NOT LIKE 'identity.%' AND e.action NOT LIKE 'consent.%' AND e.action NOT LIKE 'audit.%'
              AND e.action NOT LIKE 'security.%' AND e.action NOT LIKE 'intake.%' AND e.action NOT LIKE 'quarantine.%'
              AND e.action NOT LIKE 'board.%'
            ORDER BY e.occurredAt, e.id""";
}

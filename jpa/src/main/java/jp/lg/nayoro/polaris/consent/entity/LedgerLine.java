package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** What the watch reads of one line of the ledger. */
public record LedgerLine(
        Long id,
        LocalDateTime occurredAt,
        StaffId staff,
        FacilityId facility,
        ResidentId resident,
        String action,
        AuditOutcome outcome) {

    public static final String AFTER =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.LedgerLine(
                e.id, e.occurredAt, e.staff, e.facility, e.resident, e.action, e.outcome)
            FROM AuditEvent e WHERE e.id > :mark ORDER BY e.id""";

    /** Somebody saw or changed something of one person. Judging the ledger is not such an act. */
    public boolean isOfSomebody() {
        return outcome == AuditOutcome.ALLOWED
                && staff != null
                && resident != null
                && !action.startsWith("audit.")
                && !action.startsWith("consent.alert");
    }

    public LocalDate day() {
        return occurredAt.toLocalDate();
    }
}

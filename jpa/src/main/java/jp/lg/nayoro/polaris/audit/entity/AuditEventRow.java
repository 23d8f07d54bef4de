package jp.lg.nayoro.polaris.audit.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * One line of the ledger as its readers see it: the member of staff by name, the resident by number only, since who
 * judges an access need not learn whom it concerned.
 */
public record AuditEventRow(
        Long id,
        LocalDateTime occurredAt,
        String login,
        String staffName,
        String facilityName,
        String action,
        AuditOutcome outcome,
        ResidentId resident,
        RegistrationId registration,
        String category,
        String reason,
        ConsentId consent,
        String detail,
        Long refersTo)
        implements Serializable {}

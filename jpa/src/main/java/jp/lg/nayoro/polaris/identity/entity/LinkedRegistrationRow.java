package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * One registration tied to a resident.
 *
 * @param suspendedFrom null while the link is in force
 * @param linkedAt null, as is {@code linkedBy}, where the link was brought along without a decision of the secretariat
 */
public record LinkedRegistrationRow(
        Long id,
        String facilityName,
        String localId,
        String name,
        String nameKana,
        LocalDate birthDate,
        LocalDateTime linkedAt,
        String linkedBy,
        ResidentId suspendedFrom)
        implements Serializable {

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.LinkedRegistrationRow(
                r.id, f.name, r.localId, r.name, r.nameKana, r.birthDate, d.decidedAt, s.name, r.suspendedFrom)
            FROM Registration r
            JOIN Facility f ON f.id = r.facility
            LEFT JOIN RegistrationDecision d
                ON d.id = (SELECT MAX(e.id) FROM RegistrationDecision e
                           WHERE e.registration = r.id AND e.resident = :resident
                             AND e.kind IN (jp.lg.nayoro.polaris.identity.entity.DecisionKind.LINKED,
                                            jp.lg.nayoro.polaris.identity.entity.DecisionKind.MOVED))
            LEFT JOIN Staff s ON s.id = d.decidedBy
            WHERE r.resident = :resident OR r.suspendedFrom = :resident
            ORDER BY f.nameKana, r.localId""";

    /** 保留中: nothing of it is shown until the secretariat has decided. */
    public boolean suspended() {
        return suspendedFrom != null;
    }
}

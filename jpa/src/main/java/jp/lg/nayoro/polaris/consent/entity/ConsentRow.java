package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One consent in a resident's history. Built by JPQL; {@code scanName} is null where no paper was scanned. */
public record ConsentRow(
        Long id,
        ConsentMethod method,
        ConsentState state,
        LocalDate validFrom,
        LocalDate validUntil,
        SignerKind signerKind,
        String signerName,
        String signerRelationship,
        LocalDate signedOn,
        LocalDate receivedOn,
        String formVersion,
        LocalDateTime registeredAt,
        String registeredBy,
        LocalDateTime withdrawnAt,
        String withdrawnBy,
        String withdrawalReason,
        String scanName)
        implements Serializable {

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.ConsentRow(
                c.id, c.method, c.state, c.validFrom, c.validUntil,
                c.signerKind, c.signerName, c.signerRelationship, c.signedOn, c.receivedOn, c.formVersion,
                c.registeredAt, r.name, c.withdrawnAt, w.name, c.withdrawalReason, s.fileName)
            FROM Consent c
                JOIN Staff r ON r.id = c.registeredBy
                LEFT JOIN Staff w ON w.id = c.withdrawnBy
                LEFT JOIN ConsentScan s ON s.id = c.id
            WHERE c.resident = :resident
            ORDER BY c.id DESC""";

    public ConsentStanding standingOn(LocalDate day) {
        return ConsentStanding.of(state, validFrom, validUntil, day);
    }
}

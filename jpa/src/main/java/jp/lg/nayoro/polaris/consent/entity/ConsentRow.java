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

    public ConsentStanding standingOn(LocalDate day) {
        return ConsentStanding.of(state, validFrom, validUntil, day);
    }
}

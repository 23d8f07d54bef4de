package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** One consent in a resident's history. Built by JPQL; {@code receivedAt} is null where the secretariat took the paper. */
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
        LocalDateTime endedAt,
        FacilityId takenAtId,
        String takenAt,
        FacilityId receivedAtId,
        String receivedAt,
        String receivedBy)
        implements Serializable {

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.ConsentRow(
                c.id, c.method, c.state, c.validFrom, c.validUntil,
                c.signing.signerKind, c.signing.signerName, c.signing.signerRelationship, c.signing.signedOn,
                c.signing.receivedOn, c.signing.formVersion, c.course.registeredAt, r.name, c.course.withdrawnAt, w.name,
                c.course.withdrawalReason, c.course.endedAt,
                c.signing.takenAt, t.name, c.signing.receivingFacility, f.name, c.signing.receivedBy)
            FROM Consent c
                JOIN Staff r ON r.id = c.course.registeredBy
                LEFT JOIN Staff w ON w.id = c.course.withdrawnBy
                LEFT JOIN Facility t ON t.id = c.signing.takenAt
                LEFT JOIN Facility f ON f.id = c.signing.receivingFacility
            WHERE c.resident = :resident
            ORDER BY c.id DESC""";

    public ConsentStanding standingOn(LocalDate day) {
        return ConsentStanding.of(state, validFrom, validUntil, day);
    }

    public Signature signature() {
        return new Signature(
                signerKind,
                signerName,
                signerRelationship,
                takenAtId,
                signedOn,
                receivedOn,
                receivedAtId,
                receivedBy,
                formVersion);
    }
}

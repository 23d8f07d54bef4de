package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static jakarta.persistence.EnumType.STRING;

/** 署名 as it stands in the row of a consent. Replaced whole: what it says was checked by {@link Signature}. */
@Embeddable
public class Signing {

    @Column(name = "form_version", nullable = false, length = 40)
    private String formVersion;

    @Enumerated(STRING)
    @Column(name = "signer_kind", nullable = false, length = 16)
    private SignerKind signerKind;

    @Column(name = "signer_name", nullable = false, length = 80)
    private String signerName;

    @Column(name = "signer_relationship", length = 40)
    private String signerRelationship;

    @Column(name = "taken_at_facility_id")
    private FacilityId takenAt;

    @Column(name = "signed_on", nullable = false)
    private LocalDate signedOn;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "receiving_facility_id")
    private FacilityId receivingFacility;

    @Column(name = "received_by", length = 80)
    private String receivedBy;

    protected Signing() {} // for JPA

    Signing(Signature signature) {
        formVersion = signature.formVersion();
        signerKind = signature.kind();
        signerName = signature.signerName();
        signerRelationship = signature.relationship();
        takenAt = signature.takenAt();
        signedOn = signature.signedOn();
        receivedOn = signature.receivedOn();
        receivingFacility = signature.receivingFacility();
        receivedBy = signature.receivedBy();
    }

    Signature signature() {
        return new Signature(
                signerKind,
                signerName,
                signerRelationship,
                takenAt,
                signedOn,
                receivedOn,
                receivingFacility,
                receivedBy,
                formVersion);
    }
}

package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static java.util.Objects.requireNonNull;

/**
 * 署名. Who signed the consent form, when, and where the paper was received.
 *
 * @param relationship 続柄; required of a proxy, null of the resident
 * @param receivingFacility 受領事業所, or null when the secretariat received it
 */
public record Signature(
        SignerKind kind,
        String signerName,
        String relationship,
        LocalDate signedOn,
        LocalDate receivedOn,
        FacilityId receivingFacility,
        String formVersion) {

    public Signature {
        requireNonNull(kind);
        requireNonNull(signerName);
        requireNonNull(formVersion);
        if (receivedOn.isBefore(signedOn)) {
            throw new IllegalArgumentException("Received before it was signed: " + receivedOn + " < " + signedOn);
        }
        if (kind == SignerKind.PROXY && (relationship == null || relationship.isBlank())) {
            throw new IllegalArgumentException("A proxy's relationship to the resident is missing");
        }
    }
}

package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static java.util.Objects.requireNonNull;

/**
 * 署名. Who signed the consent form, when, and where and by whom the paper was received.
 *
 * @param signerName the resident, the proxy, or who took the consent at the institution that did so for others
 * @param relationship 続柄; required of a proxy, null of the others
 * @param takenAt 代行した施設; required of a delegate, null of the others
 * @param receivingFacility 受領事業所, or null when the secretariat received it
 * @param receivedBy 受領者, or null where it is not known
 */
public record Signature(
        SignerKind kind,
        String signerName,
        String relationship,
        FacilityId takenAt,
        LocalDate signedOn,
        LocalDate receivedOn,
        FacilityId receivingFacility,
        String receivedBy,
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
        if (kind == SignerKind.DELEGATE && takenAt == null) {
            throw new IllegalArgumentException("The institution that took the consent for others is missing");
        }
    }

    /** Of the resident or a proxy, where nobody wrote down who received the paper. */
    public Signature(
            SignerKind kind,
            String signerName,
            String relationship,
            LocalDate signedOn,
            LocalDate receivedOn,
            FacilityId receivingFacility,
            String formVersion) {
        this(kind, signerName, relationship, null, signedOn, receivedOn, receivingFacility, null, formVersion);
    }

    /** Without names: this string reaches logs. */
    @Override
    public String toString() {
        return "Signature[" + kind + ", " + signedOn + ", " + formVersion + "]";
    }
}

package jp.lg.nayoro.polaris.intake.service.parse;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The patient as a file spells them. What the file does not tell is null, and an earlier value stays; what it deletes
 * expressly (HL7 {@code ""}) is the empty string.
 *
 * @param localId the institution's own number; for a format without one, a digest that tells nothing about the person
 * @param sex MALE, FEMALE, OTHER, UNKNOWN, as {@code identity.entity.Sex} names them
 * @param insuredBranch 枝番, two digits
 * @param master whether the file is the institution's own master of the patient (SS-MIX2 ADT-00): what it tells, a file about
 *     something else does not undo
 * @param issuedAt when the file was written, so that an older file does not undo a newer one; null where unknown
 */
public record PatientDemographics(
        String localId,
        String name,
        String nameKana,
        LocalDate birthDate,
        String sex,
        String postalCode,
        String address,
        String phone,
        String insurerNumber,
        String insuredSymbol,
        String insuredNumber,
        String insuredBranch,
        LocalDateTime issuedAt,
        boolean master) {

    /** Without a 枝番, which few formats carry. */
    public PatientDemographics(
            String localId,
            String name,
            String nameKana,
            LocalDate birthDate,
            String sex,
            String postalCode,
            String address,
            String phone,
            String insurerNumber,
            String insuredSymbol,
            String insuredNumber,
            LocalDateTime issuedAt) {
        this(
                localId,
                name,
                nameKana,
                birthDate,
                sex,
                postalCode,
                address,
                phone,
                insurerNumber,
                insuredSymbol,
                insuredNumber,
                null,
                issuedAt,
                false);
    }

    /** Of a patient of whom only the number is told. */
    public static PatientDemographics ofNumber(String localId) {
        return new PatientDemographics(localId, null, null, null, "UNKNOWN", null, null, null, null, null, null, null);
    }

    /** Says nothing about the person: this string may reach a log. */
    @Override
    public String toString() {
        return "PatientDemographics[…]";
    }
}

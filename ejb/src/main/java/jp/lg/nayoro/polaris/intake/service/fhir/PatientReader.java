package jp.lg.nayoro.polaris.intake.service.fhir;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/** JP_Patient: names in kanji (IDE) and kana (SYL), address, telephone, insured number. */
final class PatientReader {

    private static final String SCRIPT = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";
    private static final String KANA = "[\\p{IsKatakana}\\p{IsHiragana}ー・゛゜ﾞﾟ\\s]+";

    /** 保険者番号:記号:番号:枝番, in either width. */
    private static final String INSURED_NUMBER = "JP_Insurance_memberID";

    private static final int INSURED_PARTS = 4;

    private PatientReader() {}

    static boolean isInsuredNumber(Identifier identifier) {
        return identifier.getSystem() != null && identifier.getSystem().endsWith(INSURED_NUMBER);
    }

    static PatientDemographics read(Patient patient, String localId) {
        var address = patient.getAddressFirstRep();
        var insured = insured(patient);
        return new PatientDemographics(
                localId,
                Texts.clipped(name(patient.getName(), false), 120),
                Texts.clipped(name(patient.getName(), true), 120),
                birthDate(patient),
                sexNamed(patient),
                Texts.clipped(postalCode(address.getPostalCode()), 8),
                Texts.clipped(addressText(address), 250),
                Texts.clipped(phone(patient.getTelecom()), 30),
                Texts.clipped(insured[0], 8),
                Texts.clipped(insured[1], 40),
                Texts.clipped(insured[2], 40),
                Texts.branch(insured[3]),
                FhirMoment.of(patient.getMeta().getLastUpdatedElement())
                        .map(FhirMoment::orStartOfDay)
                        .orElse(null),
                false);
    }

    /** A year or a month alone is no birth date to compare by. */
    private static LocalDate birthDate(Patient patient) {
        return FhirMoment.of(patient.getBirthDateElement())
                .filter(moment -> moment.vague() == null)
                .map(FhirMoment::day)
                .orElse(null);
    }

    private static String sexNamed(Patient patient) {
        return patient.getGender() == null
                ? "UNKNOWN"
                : switch (patient.getGender()) {
                    case MALE -> "MALE";
                    case FEMALE -> "FEMALE";
                    case OTHER -> "OTHER";
                    default -> "UNKNOWN";
                };
    }

    private static String name(List<HumanName> names, boolean kana) {
        return names.stream()
                .filter(each -> kana == isKana(each))
                .map(PatientReader::spelled)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** By the script the sender names (ABC is the alphabet, and neither), else by how it is written. */
    private static boolean isKana(HumanName name) {
        var script = name.getExtensionByUrl(SCRIPT);
        if (script != null && script.hasValue()) {
            return "SYL".equals(script.getValue().primitiveValue());
        }
        var text = spelled(name);
        return text != null && Texts.folded(text).matches(KANA);
    }

    /** Family and given name with a blank between; as one text where the sender does not part them. */
    static String spelled(HumanName name) {
        var given = name.getGiven().stream().map(StringType::getValue).toArray(String[]::new);
        return Texts.firstOf(Texts.join(" ", name.getFamily(), Texts.join(" ", given)), name.getText());
    }

    private static String postalCode(String text) {
        var digits = text == null ? "" : Texts.folded(text).replaceAll("\\D", "");
        return digits.length() == 7 ? digits.substring(0, 3) + "-" + digits.substring(3) : Texts.orNull(text);
    }

    private static String addressText(Address address) {
        var lines = address.getLine().stream().map(StringType::getValue).toArray(String[]::new);
        return Texts.firstOf(
                address.getText(), Texts.join("", address.getState(), address.getCity(), Texts.join("", lines)));
    }

    private static String phone(List<ContactPoint> telecoms) {
        return telecoms.stream()
                .filter(each -> each.getSystem() == null || each.getSystem() == ContactPoint.ContactPointSystem.PHONE)
                .map(ContactPoint::getValue)
                .map(Texts::orNull)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String[] insured(Patient patient) {
        var given = patient.getIdentifier().stream()
                .filter(PatientReader::isInsuredNumber)
                .map(Identifier::getValue)
                .filter(Objects::nonNull)
                .findFirst();
        var parts = Optional.of(given.orElse("").split("[:：]", -1)).filter(all -> all.length >= 3);
        return parts.map(all -> Arrays.stream(Arrays.copyOf(all, INSURED_PARTS))
                        .map(Texts::orNull)
                        .toArray(String[]::new))
                .orElse(new String[INSURED_PARTS]);
    }
}

package jp.lg.nayoro.polaris.record.service.fhir;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;

import jp.lg.nayoro.polaris.identity.entity.Sex;

/** 加入者 as JP_Patient: names in kanji (IDE) and kana (SYL), and the numbers by which the institution that reads knows them. */
final class PatientWriter {

    private static final String PROFILE = "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Patient";
    private static final String SCRIPT = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";

    private PatientWriter() {}

    static Patient of(SharedPerson person) {
        var patient = new Patient();
        patient.setId(person.resident().toString());
        patient.setMeta(new Meta().addProfile(PROFILE));
        person.localIds().forEach(localId -> patient.addIdentifier()
                .setSystem(FhirWriter.localIdSystem(person.facilityNumber()))
                .setValue(localId));
        patient.setActive(true).setGender(gender(person.sex()));
        patient.addName(name(person.name(), "IDE")).addName(name(person.nameKana(), "SYL"));
        patient.setBirthDateElement(new DateType(person.birthDate().toString()));
        if (person.address() != null || person.postalCode() != null) {
            patient.addAddress(new Address()
                    .setText(person.address())
                    .setPostalCode(person.postalCode())
                    .setCountry("JP"));
        }
        if (person.phone() != null) {
            patient.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(person.phone());
        }
        return patient;
    }

    /** Family and given name where a space parts them; else the text alone. */
    private static HumanName name(String written, String script) {
        var name = new HumanName().setUse(HumanName.NameUse.OFFICIAL).setText(written);
        name.addExtension(SCRIPT, new CodeType(script));
        var parts = written.split("[ 　]", 2);
        return parts.length < 2 ? name : name.setFamily(parts[0]).addGiven(parts[1]);
    }

    private static AdministrativeGender gender(Sex sex) {
        return switch (sex) {
            case MALE -> AdministrativeGender.MALE;
            case FEMALE -> AdministrativeGender.FEMALE;
            case OTHER -> AdministrativeGender.OTHER;
            case UNKNOWN -> AdministrativeGender.UNKNOWN;
        };
    }
}

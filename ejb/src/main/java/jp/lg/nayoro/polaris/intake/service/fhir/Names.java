package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/** Who did something, and where: names from the resources of the file, else as the reference itself spells them. */
final class Names {

    private static final String INSTITUTION = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";
    private static final String PREFECTURE = "urn:oid:1.2.392.100495.20.3.21";
    private static final String POINT_TABLE = "urn:oid:1.2.392.100495.20.3.22";
    private static final String CODE = "urn:oid:1.2.392.100495.20.3.23";

    private final Resources resources;
    private final String ownNumber;

    Names(Resources resources, String ownNumber) {
        this.resources = resources;
        this.ownNumber = ownNumber;
    }

    /** Name of a person; null where the reference leads to none. */
    String person(Reference reference, DomainResource scope) {
        if (reference == null) {
            return null;
        }
        var found = resources.find(reference, scope).orElse(null);
        if (found instanceof Practitioner practitioner) {
            return Texts.firstOf(inKanji(practitioner.getName()), reference.getDisplay());
        }
        if (found instanceof PractitionerRole role) {
            return Texts.firstOf(person(role.getPractitioner(), role), reference.getDisplay());
        }
        return found == null ? Texts.orNull(reference.getDisplay()) : null;
    }

    String person(Stream<Reference> references, DomainResource scope) {
        return references
                .map(each -> person(each, scope))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Name of an institution, where it is another than the one that handed the file over; null otherwise. */
    String otherInstitution(Stream<Reference> references, DomainResource scope) {
        return references
                .map(each -> organization(each, scope))
                .filter(Objects::nonNull)
                .filter(each -> !ownNumber.equals(numberOf(each)))
                .map(Organization::getName)
                .map(Texts::orNull)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** 診療科: the extension of JP-CLINS or JP Core, the role of somebody, or the service of the encounter. */
    String department(DomainResource resource, Stream<Reference> people, Reference encounter) {
        return Stream.of(
                        Stream.of(byExtension(resource)),
                        people.map(each -> resources.find(each, resource).orElse(null))
                                .filter(PractitionerRole.class::isInstance)
                                .map(role -> FhirCodes.textOf(((PractitionerRole) role).getSpecialty())),
                        resources.find(encounter, resource).stream()
                                .filter(Encounter.class::isInstance)
                                .map(visit -> FhirCodes.textOf(((Encounter) visit).getServiceType())))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** I or O, as the encounter tells; null where it does not. */
    String inOut(Reference encounter, DomainResource scope) {
        return resources
                .find(encounter, scope)
                .filter(Encounter.class::isInstance)
                .map(visit -> EncounterReader.inOut((Encounter) visit))
                .orElse(null);
    }

    private static String byExtension(DomainResource resource) {
        return resource.getExtension().stream()
                .filter(each -> each.getUrl() != null && each.getUrl().endsWith("Department"))
                .map(Extension::getValue)
                .filter(CodeableConcept.class::isInstance)
                .map(value -> FhirCodes.textOf((CodeableConcept) value))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Organization organization(Reference reference, DomainResource scope) {
        var found = resources.find(reference, scope).orElse(null);
        if (found instanceof PractitionerRole role) {
            return organization(role.getOrganization(), role);
        }
        return found instanceof Organization organization ? organization : null;
    }

    /** 医療機関番号, ten digits, in one piece or in the three that 電子処方箋 gives. */
    private static String numberOf(Organization organization) {
        List<Identifier> given = organization.getIdentifier();
        var parts = Texts.join(
                "",
                Reading.identifier(given, PREFECTURE),
                Reading.identifier(given, POINT_TABLE),
                Reading.identifier(given, CODE));
        return Texts.firstOf(Reading.identifier(given, INSTITUTION), parts);
    }

    private static String inKanji(List<HumanName> names) {
        return names.stream()
                .map(PatientReader::spelled)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

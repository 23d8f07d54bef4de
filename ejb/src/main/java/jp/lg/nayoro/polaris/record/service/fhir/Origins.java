package jp.lg.nayoro.polaris.record.service.fhir;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

import jp.lg.nayoro.polaris.record.entity.EntryTime;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** Whose something is, when it was and where it came from: said alike in each resource. Moments are those of Japan. */
final class Origins {

    static final String INSTITUTION = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";

    /** By what an entry is the same again when a newer version comes, whose id is another. */
    private static final String ENTRY_KEY = "urn:x-polaris:entry-key";

    private static final String PROFILE = "http://jpfhir.jp/fhir/core/StructureDefinition/";
    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
    private static final String AUTHOR = "author";

    private Origins() {}

    /** @param profile of JP Core; null where the resource lacks what the profile demands, or there is none */
    static Meta meta(String profile, SharedSource source, LocalDateTime recordedAt) {
        var meta = new Meta().setLastUpdatedElement(instant(recordedAt));
        if (profile != null) {
            meta.addProfile(PROFILE + profile);
        }
        return source == null ? meta : meta.setSource(INSTITUTION + "#" + source.number());
    }

    static Reference subject(ResidentId resident) {
        return new Reference("Patient/" + resident);
    }

    static Identifier key(SharedEntry entry) {
        return new Identifier().setSystem(ENTRY_KEY).setValue(entry.coding().key());
    }

    static Reference institution(SharedSource source) {
        return new Reference()
                .setType("Organization")
                .setIdentifier(new Identifier().setSystem(INSTITUTION).setValue(source.number()))
                .setDisplay(source.name());
    }

    /** Who stands behind it, by the words of the source, contained in the resource: nobody here has an address of their own. */
    static Reference author(
            DomainResource resource, SharedSource source, String person, String department, String other) {
        var role = new PractitionerRole();
        role.setId(AUTHOR);
        role.setOrganization(other == null ? institution(source) : new Reference().setDisplay(other));
        if (person != null) {
            role.setPractitioner(new Reference().setDisplay(person));
        }
        if (department != null) {
            role.addSpecialty(new CodeableConcept().setText(department));
        }
        resource.addContained(role);
        return new Reference("#" + AUTHOR);
    }

    static Reference author(DomainResource resource, SharedEntry entry) {
        var author = entry.row().author();
        return author(resource, entry.source(), author.practitioner(), author.department(), author.facility());
    }

    /** As exactly as the source tells it: the moment, or the day. */
    static DateTimeType when(EntryTime time) {
        return time.at() == null ? day(time.on()) : moment(time.at());
    }

    static DateTimeType day(LocalDate day) {
        return new DateTimeType(day.toString());
    }

    static InstantType instant(LocalDateTime at) {
        return new InstantType(text(at));
    }

    private static DateTimeType moment(LocalDateTime at) {
        return new DateTimeType(text(at));
    }

    private static String text(LocalDateTime at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atOffset(JAPAN).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}

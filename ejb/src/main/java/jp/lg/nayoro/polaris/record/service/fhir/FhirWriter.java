package jp.lg.nayoro.polaris.record.service.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Patient;

/** Makes resources of FHIR R4 of what {@link SharedRecordService} answers, by the profiles of JP Core where it has one. */
public final class FhirWriter {

    private static final String LOCAL_ID = "urn:oid:1.2.392.100495.20.3.51.1";

    private final MedicationWriter medications;

    /** @param today by which a course of medicine is over or not */
    public FhirWriter(LocalDate today) {
        medications = new MedicationWriter(today);
    }

    /** The system of the numbers by which an institution itself knows its patients. */
    public static String localIdSystem(String facilityNumber) {
        return LOCAL_ID + facilityNumber;
    }

    public Patient patient(SharedPerson person) {
        return PatientWriter.of(person);
    }

    /** A page in its order, the person first. */
    public List<DomainResource> resources(SharedPage page) {
        var resources = new ArrayList<DomainResource>();
        if (page.person() != null) {
            resources.add(patient(page.person()));
        }
        page.entries().forEach(entry -> resources.add(resource(entry)));
        page.documents().forEach(document -> resources.add(document(document)));
        return resources;
    }

    /** @throws IllegalArgumentException for what has no resource of its own */
    public DomainResource resource(SharedEntry entry) {
        var kind = SharedKind.of(entry.row().category())
                .orElseThrow(() -> new IllegalArgumentException("No resource of its own: " + entry));
        var resource =
                switch (kind) {
                    case MEDICATION_REQUEST -> medications.request(entry);
                    case MEDICATION_DISPENSE -> medications.dispense(entry);
                    case OBSERVATION -> ObservationWriter.of(entry);
                    case ALLERGY_INTOLERANCE -> ProblemWriter.allergy(entry);
                    case CONDITION -> ProblemWriter.condition(entry);
                    case ENCOUNTER -> EncounterWriter.of(entry);
                    case DOCUMENT_REFERENCE -> throw new IllegalArgumentException("No entry is a document: " + entry);
                };
        resource.setId(entry.row().id().toString());
        return resource;
    }

    /** JP Core's JP_DocumentReference is a placeholder, so no profile is named. */
    public DocumentReference document(SharedDocument document) {
        var row = document.row();
        var reference = new DocumentReference();
        reference.setId(row.id().toString());
        reference.setMeta(Origins.meta(null, document.source(), row.recordedAt()));
        reference
                .setStatus(DocumentReferenceStatus.CURRENT)
                .setType(new CodeableConcept().setText(row.display()))
                .setSubject(Origins.subject(document.resident()))
                .setDateElement(Origins.instant(row.at() == null ? row.on().atStartOfDay() : row.at()))
                .addAuthor(Origins.author(
                        reference, document.source(), row.practitioner(), row.department(), row.authorFacility()));
        reference
                .addContent()
                .getAttachment()
                .setContentType(row.mediaType())
                .setTitle(row.fileName())
                .setSize(row.size())
                .setUrl("Binary/" + row.id());
        return reference;
    }
}

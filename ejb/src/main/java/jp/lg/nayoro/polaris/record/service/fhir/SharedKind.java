package jp.lg.nayoro.polaris.record.service.fhir;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/** Which entries another system meets as which resource of FHIR R4. A document is one whatever kind of entry it belongs to. */
public enum SharedKind {
    MEDICATION_REQUEST(
            "MedicationRequest", DataCategory.MEDICATION, EntryCategory.PRESCRIPTION, EntryCategory.INJECTION),
    MEDICATION_DISPENSE("MedicationDispense", DataCategory.MEDICATION, EntryCategory.DISPENSING),
    OBSERVATION("Observation", DataCategory.LAB, EntryCategory.LAB),
    ALLERGY_INTOLERANCE("AllergyIntolerance", DataCategory.DIAGNOSIS, EntryCategory.ALLERGY),
    CONDITION("Condition", DataCategory.DIAGNOSIS, EntryCategory.CONDITION),
    ENCOUNTER("Encounter", DataCategory.DIAGNOSIS, EntryCategory.ENCOUNTER),
    DOCUMENT_REFERENCE("DocumentReference", DataCategory.DOCUMENT, EntryCategory.values());

    private final String resource;
    private final DataCategory data;
    private final Set<EntryCategory> categories;

    SharedKind(String resource, DataCategory data, EntryCategory... categories) {
        this.resource = resource;
        this.data = data;
        this.categories = EnumSet.copyOf(Arrays.asList(categories));
    }

    /** As FHIR names it. */
    public String resource() {
        return resource;
    }

    /** As what kind of data the ledger writes it down. Of each document the gate is asked by its own. */
    DataCategory data() {
        return data;
    }

    public Set<EntryCategory> categories() {
        return EnumSet.copyOf(categories);
    }

    public static Optional<SharedKind> of(String resource) {
        return Arrays.stream(values())
                .filter(kind -> kind.resource.equals(resource))
                .findFirst();
    }

    /** Empty for what has no resource of its own: notes, and what is only there for its documents. */
    public static Optional<SharedKind> of(EntryCategory category) {
        return Arrays.stream(values())
                .filter(kind -> kind != DOCUMENT_REFERENCE && kind.categories.contains(category))
                .findFirst();
    }
}

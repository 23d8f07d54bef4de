package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.ArrayList;
import java.util.List;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Medication.MedicationIngredientComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * One drug of a medication resource. An injection is mixed of several, each an ingredient with its own amount.
 *
 * @param amount of an ingredient; null for a drug of its own, whose dose tells it
 * @param line from 1; 0 where there is only one
 */
record MedicineLine(FhirCodes drug, Quantity amount, int line) {

    static List<MedicineLine> of(Type medication, Located at, Reading reading) {
        if (medication instanceof CodeableConcept concept) {
            return List.of(new MedicineLine(FhirCodes.ofDrug(concept), null, 0));
        }
        if (medication instanceof Reference reference) {
            return reading.resources()
                    .find(reference, at.scope())
                    .filter(Medication.class::isInstance)
                    .map(found -> of((Medication) found))
                    .orElseGet(() -> unresolved(reference, at, reading));
        }
        reading.warnings().warn(at.line(), "薬の書かれていないリソースがあります。");
        return List.of(new MedicineLine(FhirCodes.NONE, null, 0));
    }

    private static List<MedicineLine> unresolved(Reference reference, Located at, Reading reading) {
        reading.warnings().warn(at.line(), "薬（Medication）がファイルの中にないため、名称だけを読み取りました。");
        return List.of(new MedicineLine(new FhirCodes(List.of(), reference.getDisplay()), null, 0));
    }

    private static List<MedicineLine> of(Medication medication) {
        var own = FhirCodes.ofDrug(medication.getCode());
        if (own.main() != null || own.text() != null || !medication.hasIngredient()) {
            return List.of(new MedicineLine(own, null, 0));
        }
        List<MedicineLine> lines = new ArrayList<>();
        for (MedicationIngredientComponent each : medication.getIngredient()) {
            var drug = each.getItem() instanceof CodeableConcept concept
                    ? FhirCodes.ofDrug(concept)
                    : new FhirCodes(
                            List.of(),
                            each.hasItemReference() ? each.getItemReference().getDisplay() : null);
            lines.add(new MedicineLine(drug, each.getStrength().getNumerator(), lines.size() + 1));
        }
        return lines;
    }

    /** Names the drug in the draft, and tells the pairs of codes the file gives for it. */
    void writeTo(EntryDraft draft, EntryCollector collector) {
        draft.identifiedBy(line).codes(drug.main(), drug.second()).display(drug.text());
        collector.sameDrug(drug.text(), drug.codes().toArray(EntryCode[]::new));
    }
}

package jp.lg.nayoro.polaris.record.service.fhir;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;

/**
 * アレルギー as JP_AllergyIntolerance and 病名 as JP_Condition. A suspected one is unconfirmed. Whether a disease is active is said
 * only where the source tells that it ended: nobody here judges it.
 */
final class ProblemWriter {

    private static final String SUSPECTED = "疑い";
    private static final String ALLERGY_STATUS = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
    private static final String ALLERGY_CERTAINTY =
            "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";
    private static final String CONDITION_STATUS = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    private static final String CONDITION_CERTAINTY = "http://terminology.hl7.org/CodeSystem/condition-ver-status";

    private ProblemWriter() {}

    static AllergyIntolerance allergy(SharedEntry entry) {
        var row = entry.row();
        var allergy = new AllergyIntolerance();
        allergy.setMeta(Origins.meta(
                "JP_AllergyIntolerance", entry.source(), entry.coding().recordedAt()));
        allergy.addIdentifier(Origins.key(entry))
                .setClinicalStatus(Codings.concept(ALLERGY_STATUS, "active"))
                .setCode(Codings.of(entry))
                .setPatient(Origins.subject(entry.resident()))
                .setRecordedDateElement(Origins.when(row.time()))
                .setRecorder(Origins.author(allergy, entry));
        if (isSuspected(row.display())) {
            allergy.setVerificationStatus(Codings.concept(ALLERGY_CERTAINTY, "unconfirmed"));
        }
        if (row.value().text() != null) {
            allergy.addReaction()
                    .addManifestation(new CodeableConcept().setText(row.value().text()));
        }
        if (row.note() != null) {
            allergy.addNote().setText(row.note());
        }
        return allergy;
    }

    static Condition condition(SharedEntry entry) {
        var row = entry.row();
        var condition = new Condition();
        condition.setMeta(
                Origins.meta("JP_Condition", entry.source(), entry.coding().recordedAt()));
        condition
                .addIdentifier(Origins.key(entry))
                .setCode(Codings.of(entry))
                .setSubject(Origins.subject(entry.resident()))
                .setRecordedDateElement(Origins.when(row.time()))
                .setRecorder(Origins.author(condition, entry));
        if (isSuspected(row.display())) {
            condition.setVerificationStatus(Codings.concept(CONDITION_CERTAINTY, "unconfirmed"));
        }
        if (row.time().until() != null) {
            condition
                    .setAbatement(Origins.day(row.time().until()))
                    .setClinicalStatus(Codings.concept(CONDITION_STATUS, "inactive"));
        }
        if (row.note() != null) {
            condition.addNote().setText(row.note());
        }
        return condition;
    }

    private static boolean isSuspected(String name) {
        return name.contains(SUSPECTED);
    }
}

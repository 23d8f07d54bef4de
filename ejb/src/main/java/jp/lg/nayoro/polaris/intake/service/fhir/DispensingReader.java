package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.List;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/** 調剤: MedicationDispense, under the day it was handed over. */
final class DispensingReader {

    private DispensingReader() {}

    static void read(Reading reading, Located at) throws Refusal {
        var dispensed = (MedicationDispense) at.resource();
        var when = FhirMoment.of(dispensed.getWhenHandedOverElement())
                .or(() -> FhirMoment.of(dispensed.getWhenPreparedElement()));
        for (var medicine : MedicineLine.of(dispensed.getMedication(), at, reading)) {
            var draft = reading.draft(
                    EntryCategory.DISPENSING, at, dispensed.getSubject(), dispensed.getIdentifier(), when);
            medicine.writeTo(
                    draft, reading.subjects().of(dispensed.getSubject(), at).collector());
            write(draft, dispensed, reading, medicine);
        }
    }

    private static void write(EntryDraft draft, MedicationDispense dispensed, Reading reading, MedicineLine medicine) {
        var doses = new Doses(dispensed.getDosageInstruction());
        var dose = doses.dose(Amounts.days(dispensed.getDaysSupply()), dispensed.getQuantity(), medicine.amount());
        var prescription = prescription(dispensed, reading);
        draft.state(stateOf(dispensed))
                .order(null, PrescriptionReader.rp(dispensed.getIdentifier(), null), medicine.line())
                .dose(dose)
                .time(
                        draft.time().on(),
                        draft.time().at(),
                        PrescriptionReader.until(doses, draft.time().on(), dose.days()))
                .author(
                        Texts.firstOf(
                                PrescriptionReader.inOut(List.of(dispensed.getCategory())),
                                reading.names().inOut(dispensed.getContext(), dispensed)),
                        null,
                        prescription == null ? null : reading.names().person(prescription.getRequester(), prescription),
                        reading.names()
                                .otherInstitution(
                                        dispensed.getPerformer().stream()
                                                .map(MedicationDispense.MedicationDispensePerformerComponent::getActor),
                                        dispensed))
                .note(Texts.labelled("処方元", prescriber(prescription, reading)));
        doses.noteOn(draft);
        dispensed.getNote().forEach(note -> draft.note(note.getText()));
        if (dispensed.getSubstitution().getWasSubstituted()) {
            draft.note("処方された薬から変更して調剤");
        }
    }

    private static MedicationRequest prescription(MedicationDispense dispensed, Reading reading) {
        return dispensed.getAuthorizingPrescription().stream()
                .flatMap(each -> reading.resources().find(each, dispensed).stream())
                .filter(MedicationRequest.class::isInstance)
                .map(MedicationRequest.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static String prescriber(MedicationRequest prescription, Reading reading) {
        return prescription == null
                ? null
                : reading.names().otherInstitution(Stream.of(prescription.getRequester()), prescription);
    }

    private static EntryState stateOf(MedicationDispense dispensed) {
        if (dispensed.getStatus() == null) {
            return EntryState.ACTIVE;
        }
        return switch (dispensed.getStatus()) {
            case ENTEREDINERROR -> EntryState.DELETED;
            case CANCELLED, DECLINED, STOPPED -> EntryState.CANCELLED;
            case PREPARATION, INPROGRESS, ONHOLD -> EntryState.PRELIMINARY;
            default -> EntryState.ACTIVE;
        };
    }
}

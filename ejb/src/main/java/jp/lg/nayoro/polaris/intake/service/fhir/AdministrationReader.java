package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.List;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationDosageComponent;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationPerformerComponent;
import org.hl7.fhir.r4.model.StringType;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/** 投薬・注射の実施: MedicationAdministration. It stands in the row of its order, and says that it was given. */
final class AdministrationReader {

    private AdministrationReader() {}

    static void read(Reading reading, Located at) throws Refusal {
        var given = (MedicationAdministration) at.resource();
        for (var medicine : MedicineLine.of(given.getMedication(), at, reading)) {
            var draft = reading.draft(
                    isInjection(given) || medicine.line() > 0 ? EntryCategory.INJECTION : EntryCategory.PRESCRIPTION,
                    at,
                    given.getSubject(),
                    given.getIdentifier(),
                    FhirMoment.of(given.getEffective()));
            medicine.writeTo(
                    draft, reading.subjects().of(given.getSubject(), at).collector());
            write(draft, given, reading, medicine);
        }
    }

    private static boolean isInjection(MedicationAdministration given) {
        var asOrdered = new Dosage().setMethod(given.getDosage().getMethod());
        return PrescriptionReader.isInjection(given, new Doses(List.of(asOrdered)));
    }

    private static void write(
            EntryDraft draft, MedicationAdministration given, Reading reading, MedicineLine medicine) {
        var people = given.getPerformer().stream()
                .map(MedicationAdministrationPerformerComponent::getActor)
                .toList();
        draft.state(stateOf(given))
                .order(null, PrescriptionReader.rp(given.getIdentifier(), null), medicine.line())
                .dose(dose(given.getDosage(), medicine))
                .time(
                        draft.time().on(),
                        draft.time().at(),
                        FhirMoment.endOf(given.getEffective())
                                .map(FhirMoment::day)
                                .orElse(null))
                .author(
                        Texts.firstOf(
                                PrescriptionReader.inOut(List.of(given.getCategory())),
                                reading.names().inOut(given.getContext(), given)),
                        reading.names().department(given, people.stream(), given.getContext()),
                        reading.names().person(people.stream(), given),
                        reading.names().otherInstitution(people.stream(), given))
                .note(stopped(given) ? "実施（途中で中止）" : "実施");
        note(draft, given);
    }

    private static EntryDose dose(MedicationAdministrationDosageComponent dosage, MedicineLine medicine) {
        var amount = medicine.amount() == null ? dosage.getDose() : medicine.amount();
        var rate = dosage.hasRateRatio()
                ? Amounts.text(dosage.getRateRatio())
                : dosage.hasRateQuantity() ? Amounts.text(dosage.getRateQuantity()) : null;
        return new EntryDose(
                Amounts.number(amount),
                null,
                Amounts.unit(amount),
                null,
                Texts.clipped(dosage.getText(), 250),
                null,
                null,
                null,
                null,
                Texts.clipped(FhirCodes.textOf(dosage.getRoute()), 60),
                Texts.clipped(rate, 60));
    }

    private static void note(EntryDraft draft, MedicationAdministration given) {
        var dosage = given.getDosage();
        draft.note(Texts.labelled("部位", FhirCodes.textOf(dosage.getSite())));
        draft.note(Texts.labelled("理由", reasons(given.getStatusReason())));
        dosage.getExtension().stream()
                .map(each -> each.getValue())
                .filter(StringType.class::isInstance)
                .forEach(comment -> draft.note(comment.primitiveValue()));
        given.getNote().forEach(note -> draft.note(note.getText()));
    }

    private static String reasons(List<CodeableConcept> reasons) {
        return FhirCodes.textOf(reasons);
    }

    private static boolean stopped(MedicationAdministration given) {
        return given.getStatus() == MedicationAdministration.MedicationAdministrationStatus.STOPPED;
    }

    private static EntryState stateOf(MedicationAdministration given) {
        if (given.getStatus() == null) {
            return EntryState.ACTIVE;
        }
        return switch (given.getStatus()) {
            case ENTEREDINERROR -> EntryState.DELETED;
            case NOTDONE -> EntryState.CANCELLED;
            case ONHOLD -> EntryState.PRELIMINARY;
            default -> EntryState.ACTIVE;
        };
    }
}

package jp.lg.nayoro.polaris.record.service.fhir;

import java.time.LocalDate;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Dosage.DosageDoseAndRateComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationDispense.MedicationDispenseStatus;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Ratio;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;

/** 処方・注射 as MedicationRequest and 調剤 as MedicationDispense of JP Core: the amount as 製剤量, 用法 by the JAMI code. */
final class MedicationWriter {

    private static final String RP_NUMBER = "urn:oid:1.2.392.100495.20.3.81";
    private static final String LINE_IN_RP = "urn:oid:1.2.392.100495.20.3.82";
    private static final String KIND_OF_AMOUNT = "urn:oid:1.2.392.100495.20.2.22";
    private static final String OF_TABLETS = "1";

    private final LocalDate today;

    MedicationWriter(LocalDate today) {
        this.today = today;
    }

    MedicationRequest request(SharedEntry entry) {
        var row = entry.row();
        var request = new MedicationRequest();
        request.setMeta(
                Origins.meta(profile(entry), entry.source(), entry.coding().recordedAt()));
        request.addIdentifier(Origins.key(entry));
        if (inRp(entry)) {
            request.addIdentifier(rp(entry)).addIdentifier(line(entry));
        }
        var over = row.time().until() != null && row.time().until().isBefore(today);
        request.setStatus(over ? MedicationRequestStatus.COMPLETED : MedicationRequestStatus.ACTIVE)
                .setIntent(MedicationRequestIntent.ORDER)
                .setMedication(Codings.of(entry))
                .setSubject(Origins.subject(entry.resident()))
                .setAuthoredOnElement(Origins.when(row.time()))
                .setRequester(Origins.author(request, entry))
                .addDosageInstruction(dosage(row.dose()));
        var supply = request.getDispenseRequest();
        supply.setQuantity(Amounts.of(row.dose().totalQuantity(), row.dose().totalUnit()));
        supply.setExpectedSupplyDuration(Amounts.days(row.dose().days()));
        if (row.note() != null) {
            request.addNote().setText(row.note());
        }
        return request;
    }

    MedicationDispense dispense(SharedEntry entry) {
        var row = entry.row();
        var dispense = new MedicationDispense();
        dispense.setMeta(Origins.meta(
                inRp(entry) ? "JP_MedicationDispense" : null,
                entry.source(),
                entry.coding().recordedAt()));
        dispense.addIdentifier(Origins.key(entry));
        if (inRp(entry)) {
            dispense.addIdentifier(rp(entry)).addIdentifier(line(entry));
        }
        dispense.setStatus(MedicationDispenseStatus.COMPLETED)
                .setMedication(Codings.of(entry))
                .setSubject(Origins.subject(entry.resident()))
                .setQuantity(Amounts.of(row.dose().totalQuantity(), row.dose().totalUnit()))
                .setDaysSupply(Amounts.days(row.dose().days()))
                .setWhenHandedOverElement(Origins.when(row.time()))
                .addDosageInstruction(dosage(row.dose()));
        dispense.addPerformer().setActor(Origins.author(dispense, entry));
        if (row.note() != null) {
            dispense.addNote().setText(row.note());
        }
        return dispense;
    }

    /** JP Core wants the RP number and the line; where the source gives none, none is made up and no profile named. */
    private static String profile(SharedEntry entry) {
        if (!inRp(entry)) {
            return null;
        }
        return entry.row().category() == EntryCategory.INJECTION
                ? "JP_MedicationRequest_Injection"
                : "JP_MedicationRequest";
    }

    private static boolean inRp(SharedEntry entry) {
        return entry.row().order().rp() != null && entry.row().order().line() > 0;
    }

    private static Identifier rp(SharedEntry entry) {
        return new Identifier()
                .setSystem(RP_NUMBER)
                .setValue(entry.row().order().rp());
    }

    private static Identifier line(SharedEntry entry) {
        return new Identifier()
                .setSystem(LINE_IN_RP)
                .setValue(Integer.toString(entry.row().order().line()));
    }

    private static Dosage dosage(EntryDose dose) {
        var dosage = new Dosage().setText(dose.usageText());
        if (dose.usageCode() != null) {
            dosage.getTiming()
                    .setCode(new CodeableConcept()
                            .setText(dose.usageText())
                            .addCoding(Codings.of(CodeSystem.JAMI_USAGE, dose.usageCode())));
        }
        if (dose.days() != null) {
            dosage.getTiming().getRepeat().setBounds(Amounts.days(dose.days()));
        }
        if (dose.times() != null) {
            dosage.getTiming().getRepeat().setCount(dose.times());
            dosage.setAsNeeded(new BooleanType(true));
        }
        if (dose.route() != null) {
            dosage.setRoute(new CodeableConcept().setText(dose.route()));
        }
        if (dose.rate() != null) {
            dosage.addAdditionalInstruction(new CodeableConcept().setText(dose.rate()));
        }
        if (dose.perTime() != null || dose.perDay() != null) {
            dosage.addDoseAndRate(amount(dose));
        }
        return dosage;
    }

    private static DosageDoseAndRateComponent amount(EntryDose dose) {
        var amount = new DosageDoseAndRateComponent().setType(Codings.concept(KIND_OF_AMOUNT, OF_TABLETS));
        if (dose.perTime() != null) {
            amount.setDose(Amounts.of(dose.perTime(), dose.unit()));
        }
        if (dose.perDay() != null) {
            amount.setRate(new Ratio()
                    .setNumerator(Amounts.of(dose.perDay(), dose.unit()))
                    .setDenominator(Amounts.oneDay()));
        }
        return amount;
    }
}

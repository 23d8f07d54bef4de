package jp.lg.nayoro.polaris.intake.service.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Resource;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Quantities;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/**
 * 処方・注射オーダ: MedicationRequest (JP_MedicationRequest, JP_MedicationRequest_Injection, 電子処方箋). A drug of a prescription
 * each; of an injection, a drug of its mixture each.
 */
final class PrescriptionReader {

    private static final String PRESCRIPTION_NUMBER = "urn:oid:1.2.392.100495.20.3.11";
    private static final String RP_GROUP = "http://jpfhir.jp/fhir/core/mhlw/IdSystem/Medication-RPGroupNumber";
    private static final String LINE_INDEX = "http://jpfhir.jp/fhir/core/mhlw/IdSystem/MedicationAdministrationIndex";
    private static final String FORBIDDEN = "（投与しないこと）";

    private PrescriptionReader() {}

    static void read(Reading reading, Located at) throws Refusal {
        var request = (MedicationRequest) at.resource();
        var doses = new Doses(request.getDosageInstruction());
        var when = FhirMoment.of(request.getAuthoredOnElement()).or(doses::begin);
        for (var medicine : MedicineLine.of(request.getMedication(), at, reading)) {
            boolean injection = isInjection(request, doses) || medicine.line() > 0;
            var draft = reading.draft(
                    injection ? EntryCategory.INJECTION : EntryCategory.PRESCRIPTION,
                    at,
                    request.getSubject(),
                    request.getIdentifier(),
                    when);
            medicine.writeTo(
                    draft, reading.subjects().of(request.getSubject(), at).collector());
            write(draft, request, reading, medicine, doses);
        }
    }

    private static void write(
            EntryDraft draft, MedicationRequest request, Reading reading, MedicineLine medicine, Doses doses) {
        var dose = doses.dose(
                Amounts.days(request.getDispenseRequest().getExpectedSupplyDuration()),
                request.getDispenseRequest().getQuantity(),
                medicine.amount());
        draft.state(stateOf(request))
                .order(
                        orderNumber(request),
                        rp(request.getIdentifier(), request.getGroupIdentifier()),
                        line(request, medicine))
                .dose(withRepeats(dose, request))
                .time(
                        draft.time().on(),
                        draft.time().at(),
                        until(doses, draft.time().on(), dose.days()))
                .author(
                        inOut(request, reading),
                        reading.names().department(request, Stream.of(request.getRequester()), request.getEncounter()),
                        reading.names().person(request.getRequester(), request),
                        reading.names().otherInstitution(Stream.of(request.getRequester()), request))
                .note(kinds(request.getCategory()))
                .note(medicine.amount() == null ? null : Texts.labelled("総量", total(request)));
        if (request.getDoNotPerform()) {
            draft.display(Texts.join("", medicine.drug().text(), FORBIDDEN)).note("投与しないようにという指示です");
        }
        doses.noteOn(draft);
        request.getNote().forEach(note -> draft.note(note.getText()));
    }

    private static String total(MedicationRequest request) {
        var first = request.getDosageInstructionFirstRep().getDoseAndRateFirstRep();
        return first.hasDoseQuantity() ? Amounts.text(first.getDoseQuantity()) : null;
    }

    /** 頓用の回数 of 電子処方箋: an extension of the dispense request. */
    private static EntryDose withRepeats(EntryDose dose, MedicationRequest request) {
        var repeats = request.getDispenseRequest().getExtension().stream()
                .filter(each -> String.valueOf(each.getUrl()).endsWith("ExpectedRepeatCount"))
                .map(Extension::getValue)
                .filter(IntegerType.class::isInstance)
                .map(value -> Quantities.whole(value.primitiveValue()))
                .findFirst();
        return repeats.isEmpty() || dose.times() != null
                ? dose
                : new EntryDose(
                        dose.perTime(),
                        dose.perDay(),
                        dose.unit(),
                        dose.usageCode(),
                        dose.usageText(),
                        null,
                        repeats.get(),
                        dose.totalQuantity(),
                        dose.totalUnit(),
                        dose.route(),
                        dose.rate());
    }

    private static EntryState stateOf(MedicationRequest request) {
        if (request.getStatus() == null) {
            return EntryState.ACTIVE;
        }
        return switch (request.getStatus()) {
            case ENTEREDINERROR -> EntryState.DELETED;
            case CANCELLED, STOPPED -> EntryState.CANCELLED;
            case DRAFT -> EntryState.PRELIMINARY;
            default -> EntryState.ACTIVE;
        };
    }

    static LocalDate until(Doses doses, LocalDate day, Integer days) {
        return days == null || days < 1
                ? null
                : doses.begin().map(FhirMoment::day).orElse(day).plusDays(days - 1L);
    }

    static boolean isInjection(Resource resource, Doses doses) {
        return doses.injected()
                || resource.getMeta().getProfile().stream()
                        .anyMatch(each -> String.valueOf(each.getValue()).endsWith("Injection"));
    }

    private static String orderNumber(MedicationRequest request) {
        var group = request.getGroupIdentifier();
        return Texts.firstOf(
                Reading.identifier(request.getIdentifier(), PRESCRIPTION_NUMBER),
                isRp(group) ? null : group.getValue());
    }

    private static boolean isRp(Identifier group) {
        return !group.hasSystem() || Reading.RP_NUMBER.equals(group.getSystem());
    }

    static String rp(List<Identifier> identifiers, Identifier group) {
        return Texts.firstOf(
                Reading.identifier(identifiers, Reading.RP_NUMBER, RP_GROUP),
                group != null && isRp(group) ? group.getValue() : null);
    }

    private static int line(MedicationRequest request, MedicineLine medicine) {
        var told = Quantities.whole(Reading.identifier(request.getIdentifier(), Reading.LINE_NUMBER, LINE_INDEX));
        return medicine.line() > 0 ? medicine.line() : Optional.ofNullable(told).orElse(0);
    }

    private static String inOut(MedicationRequest request, Reading reading) {
        return Texts.firstOf(inOut(request.getCategory()), reading.names().inOut(request.getEncounter(), request));
    }

    /** HL7 v2 table 0482, R4's own category, or 処方区分 of MERIT-9. */
    static String inOut(List<CodeableConcept> categories) {
        if (Stream.of("I", "inpatient", "IHP", "DCG").anyMatch(code -> FhirCodes.has(categories, code))) {
            return "I";
        }
        return Stream.of("O", "outpatient", "community", "OHP", "OHI", "OHO")
                        .anyMatch(code -> FhirCodes.has(categories, code))
                ? "O"
                : null;
    }

    /** 院内処方, 定時処方, 頓用: only what is said in Japanese; the rest is told by in and out. */
    static String kinds(List<CodeableConcept> categories) {
        return Texts.join(
                "・",
                categories.stream()
                        .map(FhirCodes::of)
                        .map(FhirCodes::text)
                        .filter(text -> text != null && !text.matches("\\p{ASCII}*"))
                        .toArray(String[]::new));
    }
}

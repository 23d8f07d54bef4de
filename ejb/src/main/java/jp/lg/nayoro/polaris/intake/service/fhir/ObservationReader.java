package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.List;
import java.util.Set;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Type;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/**
 * 検査結果・バイタル・所見: Observation, a value each; of one with parts (blood pressure), a value for each part. One that only
 * gathers others, and says nothing itself, makes no entry.
 */
final class ObservationReader {

    private static final Set<String> TOLD_IN_WORDS = Set.of("social-history", "survey", "exam", "activity", "therapy");

    private ObservationReader() {}

    static void read(Reading reading, Located at) throws Refusal {
        var observation = (Observation) at.resource();
        boolean speaks = observation.hasValue() || observation.hasDataAbsentReason() || observation.hasNote();
        if (speaks || !observation.hasComponent() && !observation.hasHasMember()) {
            write(
                    draft(reading, at, observation, observation.getCode(), null),
                    observation.getValue(),
                    observation.getDataAbsentReason(),
                    ObservedValue.of(
                            observation.getValue(), observation.getInterpretation(), observation.getReferenceRange()),
                    observation.getInterpretation());
        }
        for (var part : observation.getComponent()) {
            writePart(reading, at, observation, part);
        }
    }

    private static void writePart(
            Reading reading, Located at, Observation observation, ObservationComponentComponent part) throws Refusal {
        write(
                draft(reading, at, observation, part.getCode(), observation.getCode()),
                part.getValue(),
                part.getDataAbsentReason(),
                ObservedValue.of(part.getValue(), part.getInterpretation(), part.getReferenceRange()),
                part.getInterpretation());
    }

    private static void write(
            EntryDraft draft,
            Type value,
            CodeableConcept absent,
            EntryValue read,
            List<CodeableConcept> interpretation) {
        var judged = ObservedValue.unflagged(interpretation);
        if (value != null) {
            draft.value(read).note(Texts.labelled("判定", judged));
        } else if (judged != null) {
            draft.value(EntryValue.text(Texts.clipped(judged, 500)));
        } else if (!absent.isEmpty()) {
            draft.value(EntryValue.text("（値なし）")).note(Texts.labelled("値のない理由", FhirCodes.textOf(absent)));
        }
    }

    /** @param whole what the part belongs to; null for a value of its own */
    private static EntryDraft draft(
            Reading reading, Located at, Observation observation, CodeableConcept code, CodeableConcept whole)
            throws Refusal {
        var item = FhirCodes.of(code);
        var names = reading.names();
        var around = whole == null ? reading.resources().panelOf(observation) : FhirCodes.textOf(whole);
        var draft = reading.draft(
                        categoryOf(observation),
                        at,
                        subjectOf(observation, at),
                        observation.getIdentifier(),
                        FhirMoment.of(observation.getEffective())
                                .or(() -> FhirMoment.of(observation.getIssuedElement())))
                .identifiedBy(around)
                .codes(item.main(), item.second())
                .display(item.text(), whole == null ? kind(observation) : null)
                .state(stateOf(observation))
                .author(
                        names.inOut(observation.getEncounter(), at.scope()),
                        names.department(observation, observation.getPerformer().stream(), observation.getEncounter()),
                        names.person(observation.getPerformer().stream(), at.scope()),
                        names.otherInstitution(observation.getPerformer().stream(), at.scope()))
                .note(Texts.labelled("検査群", around))
                .note(Texts.labelled("材料", specimen(observation.getSpecimen(), reading, at)))
                .note(Texts.labelled("部位", FhirCodes.textOf(observation.getBodySite())))
                .note(Texts.labelled("方法", FhirCodes.textOf(observation.getMethod())));
        observation.getNote().forEach(note -> draft.note(note.getText()));
        var issued = FhirMoment.of(observation.getIssuedElement());
        if (!observation.getMeta().hasLastUpdated() && issued.isPresent()) {
            draft.issuedAt(issued.get().orStartOfDay());
        }
        return draft;
    }

    /** What a report contains belongs to whom the report belongs to, unless it says itself. */
    private static Reference subjectOf(Observation observation, Located at) {
        return !observation.hasSubject() && at.container() instanceof DiagnosticReport report
                ? report.getSubject()
                : observation.getSubject();
    }

    /** 体重, of a finer category: JP Core's measurements may have no other name. */
    private static String kind(Observation observation) {
        var categories = observation.getCategory();
        return categories.size() < 2
                ? null
                : FhirCodes.of(categories.get(categories.size() - 1)).text();
    }

    private static EntryCategory categoryOf(Observation observation) {
        if (FhirCodes.has(observation.getCategory(), "imaging")) {
            return EntryCategory.REPORT;
        }
        boolean inWords = TOLD_IN_WORDS.stream().anyMatch(code -> FhirCodes.has(observation.getCategory(), code));
        return inWords && !observation.hasValueQuantity() ? EntryCategory.NOTE : EntryCategory.LAB;
    }

    private static String specimen(Reference reference, Reading reading, Located at) {
        return reading.resources()
                .find(reference, at.scope())
                .filter(Specimen.class::isInstance)
                .map(found -> FhirCodes.textOf(((Specimen) found).getType()))
                .orElseGet(() -> Texts.orNull(reference.getDisplay()));
    }

    private static EntryState stateOf(Observation observation) {
        if (observation.getStatus() == null) {
            return EntryState.ACTIVE;
        }
        return switch (observation.getStatus()) {
            case ENTEREDINERROR -> EntryState.DELETED;
            case CANCELLED -> EntryState.CANCELLED;
            case REGISTERED, PRELIMINARY -> EntryState.PRELIMINARY;
            default -> EntryState.ACTIVE;
        };
    }
}

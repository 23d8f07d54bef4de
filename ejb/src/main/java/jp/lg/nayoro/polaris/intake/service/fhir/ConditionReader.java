package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Age;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Extension;

import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/**
 * 病名: Condition. 接頭語 and 接尾語 of JP-CLINS are put around a name that comes without them; a suspected one says so in its
 * name, since nobody may take it for a diagnosis.
 */
final class ConditionReader {

    /** 修飾語「の疑い」 of the standard masters. */
    private static final String SUSPECTED = "8002";

    private static final String DOUBT = "（疑い）";

    private ConditionReader() {}

    static void read(Reading reading, Located at) throws Refusal {
        var condition = (Condition) at.resource();
        var disease = FhirCodes.of(condition.getCode());
        var names = reading.names();
        var draft = reading.draft(
                        EntryCategory.CONDITION,
                        at,
                        condition.getSubject(),
                        condition.getIdentifier(),
                        FhirMoment.of(condition.getRecordedDateElement()).or(() -> FhirMoment.of(condition.getOnset())))
                .codes(disease.main(), disease.second())
                .display(named(condition, disease))
                .state(stateOf(condition))
                .author(
                        names.inOut(condition.getEncounter(), condition),
                        names.department(condition, Stream.of(condition.getRecorder()), condition.getEncounter()),
                        names.person(Stream.of(condition.getRecorder(), condition.getAsserter()), condition),
                        names.otherInstitution(Stream.of(condition.getRecorder()), condition))
                .note(Texts.labelled("状態", clinical(condition)))
                .note(Texts.labelled("重症度", FhirCodes.textOf(condition.getSeverity())))
                .note(Texts.labelled("部位", FhirCodes.textOf(condition.getBodySite())))
                .note(Texts.labelled("発症", onset(condition)));
        FhirMoment.of(condition.getAbatement())
                .ifPresent(end -> draft.time(draft.time().on(), draft.time().at(), end.day()));
        condition.getNote().forEach(note -> draft.note(note.getText()));
    }

    private static String named(Condition condition, FhirCodes disease) {
        var modifiers = condition.getCode().getExtension();
        var name = condition.getCode().hasText()
                ? disease.text()
                : Texts.join("", modifier(modifiers, "prefix"), disease.text(), modifier(modifiers, "postfix"));
        if (name == null) {
            return disease.main() == null ? null : disease.main().code();
        }
        return suspected(condition) && !name.contains("疑い") ? name + DOUBT : name;
    }

    private static boolean suspected(Condition condition) {
        return Stream.of("unconfirmed", "provisional", "differential")
                        .anyMatch(code -> FhirCodes.has(condition.getVerificationStatus(), code))
                || condition.getCode().getExtension().stream()
                        .map(Extension::getValue)
                        .filter(CodeableConcept.class::isInstance)
                        .anyMatch(value -> FhirCodes.has((CodeableConcept) value, SUSPECTED));
    }

    private static String modifier(List<Extension> extensions, String which) {
        return Texts.join(
                "",
                extensions.stream()
                        .filter(each -> String.valueOf(each.getUrl())
                                .toLowerCase(Locale.ROOT)
                                .contains(which))
                        .map(Extension::getValue)
                        .filter(CodeableConcept.class::isInstance)
                        .map(value -> FhirCodes.of((CodeableConcept) value).text())
                        .toArray(String[]::new));
    }

    private static EntryState stateOf(Condition condition) {
        if (FhirCodes.has(condition.getVerificationStatus(), "entered-in-error")) {
            return EntryState.DELETED;
        }
        return FhirCodes.has(condition.getVerificationStatus(), "refuted") ? EntryState.CANCELLED : EntryState.ACTIVE;
    }

    /** A disease that is over is still part of somebody's history, and says that it is over. */
    private static String clinical(Condition condition) {
        var status = condition.getClinicalStatus();
        if (FhirCodes.has(status, "resolved")) {
            return "治癒";
        }
        if (FhirCodes.has(status, "remission")) {
            return "寛解";
        }
        if (FhirCodes.has(status, "inactive")) {
            return "現在は活動なし";
        }
        return FhirCodes.has(status, "recurrence") || FhirCodes.has(status, "relapse") ? "再発" : null;
    }

    private static String onset(Condition condition) {
        return FhirMoment.of(condition.getOnset())
                .map(moment -> moment.vague() == null ? moment.day().toString() : moment.vague())
                .orElseGet(() -> condition.hasOnsetStringType()
                        ? condition.getOnsetStringType().getValue()
                        : condition.hasOnsetAge() ? age(condition.getOnsetAge()) : null);
    }

    private static String age(Age age) {
        return "a".equals(age.getCode()) && age.getValue() != null
                ? age.getValue().toPlainString() + "歳"
                : Amounts.text(age);
    }
}

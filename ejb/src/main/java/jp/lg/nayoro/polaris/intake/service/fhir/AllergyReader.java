package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Enumeration;

import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** アレルギー・不耐症: AllergyIntolerance. One that is not confirmed says so in its name; one that was refuted or resolved no longer holds. */
final class AllergyReader {

    private AllergyReader() {}

    static void read(Reading reading, Located at) throws Refusal {
        var allergy = (AllergyIntolerance) at.resource();
        var allergen = allergen(allergy);
        var draft = reading.draft(
                        EntryCategory.ALLERGY,
                        at,
                        allergy.getPatient(),
                        allergy.getIdentifier(),
                        FhirMoment.of(allergy.getRecordedDateElement()).or(() -> FhirMoment.of(allergy.getOnset())))
                .codes(allergen.main(), allergen.second())
                .display(named(allergen, allergy))
                .state(stateOf(allergy))
                .value(EntryValue.text(Texts.clipped(reactions(allergy), 500)))
                .author(
                        null,
                        null,
                        reading.names().person(Stream.of(allergy.getRecorder(), allergy.getAsserter()), at.scope()),
                        reading.names()
                                .otherInstitution(Stream.of(allergy.getRecorder(), allergy.getAsserter()), at.scope()))
                .note(kinds(allergy))
                .note(criticality(allergy))
                .note(Texts.labelled(
                        "時期",
                        FhirMoment.of(allergy.getOnset())
                                .map(moment ->
                                        moment.vague() == null ? moment.day().toString() : moment.vague())
                                .orElse(null)));
        allergy.getNote().forEach(note -> draft.note(note.getText()));
    }

    /** A drug by its drug's code; anything else by whichever code there is. */
    private static FhirCodes allergen(AllergyIntolerance allergy) {
        var drug = FhirCodes.ofDrug(allergy.getCode());
        boolean isDrug = drug.main() != null && drug.main().system().ordinal() <= CodeSystem.RECEIPT.ordinal();
        return isDrug ? drug : FhirCodes.of(allergy.getCode());
    }

    private static String named(FhirCodes allergen, AllergyIntolerance allergy) {
        var name = Texts.firstOf(
                allergen.text(),
                allergy.getReactionFirstRep().hasSubstance()
                        ? FhirCodes.textOf(allergy.getReactionFirstRep().getSubstance())
                        : null,
                allergen.main() == null ? null : allergen.main().code());
        boolean doubtful = FhirCodes.has(allergy.getVerificationStatus(), "unconfirmed")
                || FhirCodes.has(allergy.getVerificationStatus(), "presumed");
        return name == null || !doubtful ? name : name + "（疑い）";
    }

    private static EntryState stateOf(AllergyIntolerance allergy) {
        if (FhirCodes.has(allergy.getVerificationStatus(), "entered-in-error")) {
            return EntryState.DELETED;
        }
        if (FhirCodes.has(allergy.getVerificationStatus(), "refuted")) {
            return EntryState.CANCELLED;
        }
        boolean past = FhirCodes.has(allergy.getClinicalStatus(), "inactive")
                || FhirCodes.has(allergy.getClinicalStatus(), "resolved");
        return past ? EntryState.SUPERSEDED : EntryState.ACTIVE;
    }

    private static String reactions(AllergyIntolerance allergy) {
        return Texts.join(
                "、",
                allergy.getReaction().stream()
                        .map(each -> Texts.firstOf(FhirCodes.textOf(each.getManifestation()), each.getDescription()))
                        .toArray(String[]::new));
    }

    private static String kinds(AllergyIntolerance allergy) {
        return Texts.join(
                "・",
                allergy.getCategory().stream()
                        .map(Enumeration::getValue)
                        .map(AllergyReader::kind)
                        .toArray(String[]::new));
    }

    private static String kind(AllergyIntolerance.AllergyIntoleranceCategory category) {
        return category == null
                ? null
                : switch (category) {
                    case FOOD -> "食物";
                    case MEDICATION -> "薬剤";
                    case ENVIRONMENT -> "環境";
                    case BIOLOGIC -> "生物製剤";
                    default -> null;
                };
    }

    private static String criticality(AllergyIntolerance allergy) {
        return allergy.getCriticality() == AllergyIntolerance.AllergyIntoleranceCriticality.HIGH ? "重症化の恐れ: 高い" : null;
    }
}

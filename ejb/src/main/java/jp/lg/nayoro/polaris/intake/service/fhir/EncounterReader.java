package jp.lg.nayoro.polaris.intake.service.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterParticipantComponent;
import org.hl7.fhir.r4.model.Patient;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/**
 * 入退院・受診: Encounter. A stay that is over makes two entries, its admission and its discharge, as SS-MIX2 has a file for
 * each. 死亡 comes from Patient.deceased or from where the discharge led.
 */
final class EncounterReader {

    private static final Set<String> INPATIENT = Set.of("IMP", "ACUTE", "NONAC", "SS");
    private static final Set<String> HOME = Set.of("HH");
    private static final Set<String> DIED = Set.of("exp");

    private EncounterReader() {}

    static void read(Reading reading, Located at) throws Refusal {
        var encounter = (Encounter) at.resource();
        boolean inpatient = "I".equals(inOut(encounter));
        boolean planned = encounter.getStatus() == Encounter.EncounterStatus.PLANNED;
        var begin = FhirMoment.of(encounter.getPeriod());
        var end = FhirMoment.endOf(encounter.getPeriod());
        if (!inpatient) {
            write(reading, at, EncounterKind.VISIT, planned ? "受診予定" : isHome(encounter) ? "在宅訪問" : "外来受診", begin);
            return;
        }
        var admission = write(
                reading,
                at,
                planned ? EncounterKind.ADMISSION_PLANNED : EncounterKind.ADMISSION,
                planned ? "入院予定" : "入院",
                begin);
        end.ifPresent(
                moment -> admission.time(admission.time().on(), admission.time().at(), moment.day()));
        if (end.isPresent()) {
            write(
                    reading,
                    at,
                    planned ? EncounterKind.DISCHARGE_PLANNED : EncounterKind.DISCHARGE,
                    planned ? "退院予定" : "退院",
                    end);
        }
        if (end.isPresent() && hasDied(encounter)) {
            write(reading, at, EncounterKind.DEATH, "死亡", end);
        }
    }

    /** A patient who has died: an entry of its own, under the day where one is told. */
    static void readDeath(Reading reading, Located at, Patient patient) {
        var owner = reading.subjects().of(patient);
        boolean died = patient.getDeceased() instanceof BaseDateTimeType
                || patient.getDeceased() instanceof BooleanType yes && yes.booleanValue();
        if (!died || owner.isEmpty()) {
            return;
        }
        var told = FhirMoment.of(patient.getDeceased());
        var issued = reading.issuedAt(at);
        var day =
                told.map(FhirMoment::day).orElseGet(() -> dayOf(issued == null ? null : issued.toLocalDate(), reading));
        owner.get()
                .collector()
                .add(new EntryDraft(EntryCategory.ENCOUNTER, at.line()))
                .identifiedBy("FHIR death")
                .time(day, told.map(FhirMoment::at).orElse(null), null)
                .encounter(EncounterKind.DEATH)
                .display("死亡")
                .issuedAt(issued)
                .note(told.isEmpty() ? "亡くなった日は書かれていません" : null);
    }

    private static LocalDate dayOf(LocalDate issued, Reading reading) {
        return issued == null ? reading.context().receivedOn() : issued;
    }

    private static EntryDraft write(
            Reading reading, Located at, EncounterKind kind, String title, Optional<FhirMoment> when) throws Refusal {
        var encounter = (Encounter) at.resource();
        var people = encounter.getParticipant().stream()
                .map(EncounterParticipantComponent::getIndividual)
                .toList();
        return reading.draft(EntryCategory.ENCOUNTER, at, encounter.getSubject(), encounter.getIdentifier(), when)
                .encounter(kind)
                .display(title)
                .state(stateOf(encounter))
                .author(
                        inOut(encounter),
                        Texts.firstOf(
                                FhirCodes.textOf(encounter.getServiceType()),
                                reading.names().department(encounter, people.stream(), null)),
                        reading.names().person(people.stream(), encounter),
                        reading.names().otherInstitution(Stream.of(encounter.getServiceProvider()), encounter))
                .note(Texts.labelled("理由", FhirCodes.textOf(encounter.getReasonCode())))
                .note(Texts.labelled("場所", places(encounter)))
                .note(
                        kind == EncounterKind.DISCHARGE
                                ? Texts.labelled(
                                        "退院先",
                                        FhirCodes.textOf(
                                                encounter.getHospitalization().getDischargeDisposition()))
                                : null);
    }

    private static String places(Encounter encounter) {
        return Texts.join(
                "、",
                encounter.getLocation().stream()
                        .map(each -> each.getLocation().getDisplay())
                        .toArray(String[]::new));
    }

    /** I or O by the class of the encounter; null where it tells neither. */
    static String inOut(Encounter encounter) {
        var code = encounter.getClass_().getCode();
        return code == null ? null : INPATIENT.contains(code) ? "I" : "O";
    }

    private static boolean isHome(Encounter encounter) {
        return HOME.contains(String.valueOf(encounter.getClass_().getCode()));
    }

    private static boolean hasDied(Encounter encounter) {
        var where = encounter.getHospitalization().getDischargeDisposition();
        return DIED.stream().anyMatch(code -> FhirCodes.has(List.of(where), code));
    }

    private static EntryState stateOf(Encounter encounter) {
        if (encounter.getStatus() == null) {
            return EntryState.ACTIVE;
        }
        return switch (encounter.getStatus()) {
            case ENTEREDINERROR -> EntryState.DELETED;
            case CANCELLED -> EntryState.CANCELLED;
            default -> EntryState.ACTIVE;
        };
    }
}

package jp.lg.nayoro.polaris.record.service.fhir;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;

import jp.lg.nayoro.polaris.record.entity.EncounterKind;

/**
 * 受診・入退院 as JP_Encounter: one for each event the institution told of, as SS-MIX2 tells them. A discharge bears the end of
 * the stay and no beginning, since only the admission knows it.
 */
final class EncounterWriter {

    private static final String ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    private static final String DISPOSITION = "http://terminology.hl7.org/CodeSystem/discharge-disposition";
    private static final Set<EncounterKind> PLANNED = EnumSet.of(
            EncounterKind.ADMISSION_PLANNED, EncounterKind.TRANSFER_PLANNED, EncounterKind.DISCHARGE_PLANNED);
    private static final Set<EncounterKind> ENDS =
            EnumSet.of(EncounterKind.DISCHARGE, EncounterKind.DISCHARGE_PLANNED, EncounterKind.DEATH);

    private EncounterWriter() {}

    static Encounter of(SharedEntry entry) {
        var row = entry.row();
        var kind = kindOf(row.code());
        var encounter = new Encounter();
        encounter.setMeta(
                Origins.meta("JP_Encounter", entry.source(), entry.coding().recordedAt()));
        encounter
                .addIdentifier(Origins.key(entry))
                .setStatus(kind.map(known -> status(known, entry)).orElse(EncounterStatus.UNKNOWN))
                .setClass_(new Coding()
                        .setSystem(ACT)
                        .setCode(isOutpatient(kind, row.author().inOut()) ? "AMB" : "IMP"))
                .addType(new CodeableConcept().setText(row.display()))
                .setSubject(Origins.subject(entry.resident()))
                .setPeriod(period(entry, kind))
                .setServiceProvider(Origins.institution(entry.source()));
        encounter.addParticipant().setIndividual(Origins.author(encounter, entry));
        if (kind.filter(EncounterKind.DEATH::equals).isPresent()) {
            encounter.getHospitalization().setDischargeDisposition(Codings.concept(DISPOSITION, "exp"));
        }
        if (row.note() != null) {
            encounter.addReasonCode(new CodeableConcept().setText(row.note()));
        }
        return encounter;
    }

    private static Optional<EncounterKind> kindOf(String code) {
        return Stream.of(EncounterKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst();
    }

    private static boolean isOutpatient(Optional<EncounterKind> kind, String inOut) {
        return kind.map(known -> known == EncounterKind.VISIT).orElse(!"I".equals(inOut));
    }

    private static EncounterStatus status(EncounterKind kind, SharedEntry entry) {
        if (PLANNED.contains(kind)) {
            return EncounterStatus.PLANNED;
        }
        if (kind == EncounterKind.LEAVE) {
            return EncounterStatus.ONLEAVE;
        }
        boolean over = ENDS.contains(kind)
                || kind == EncounterKind.VISIT
                || entry.row().time().until() != null;
        return over ? EncounterStatus.FINISHED : EncounterStatus.INPROGRESS;
    }

    private static Period period(SharedEntry entry, Optional<EncounterKind> kind) {
        var time = entry.row().time();
        if (kind.filter(ENDS::contains).isPresent()) {
            return new Period().setEndElement(Origins.when(time));
        }
        var period = new Period().setStartElement(Origins.when(time));
        return time.until() == null ? period : period.setEndElement(Origins.day(time.until()));
    }
}

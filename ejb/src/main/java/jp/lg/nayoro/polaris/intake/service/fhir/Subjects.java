package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * Whose each resource of a file is. It is answered from the file alone, and where it cannot be answered the whole file is
 * refused: nothing may ever come to the wrong person.
 */
final class Subjects {

    /** The facility's number follows: the system of its own patient numbers. */
    private static final String PATIENT_NUMBER = "urn:oid:1.2.392.100495.20.3.51.1";

    private static final int NUMBER_LENGTH = 40;

    private final Resources resources;
    private final String ownSystem;
    private final Map<String, PatientFile> byLocalId = new LinkedHashMap<>();
    private final Map<Resource, PatientFile> byResource = new IdentityHashMap<>();

    private Subjects(Resources resources, ParseContext context) {
        this.resources = resources;
        this.ownSystem = PATIENT_NUMBER + context.facilityNumber();
    }

    /** @throws Refusal WRONG_PATIENT or NO_PATIENT */
    static Subjects of(Resources resources, ParseContext context) throws Refusal {
        var subjects = new Subjects(resources, context);
        for (var each : resources.all()) {
            if (each.resource() instanceof Patient patient) {
                subjects.add(patient, each);
            }
        }
        subjects.requireOnePatientAnAddress();
        return subjects;
    }

    Collection<PatientFile> all() {
        return byLocalId.values();
    }

    /** Every patient resource of the file with the patient it was taken for. */
    Optional<PatientFile> of(Patient patient) {
        return Optional.ofNullable(byResource.get(patient));
    }

    /** @throws Refusal NO_PATIENT where the reference leads to nobody in the file, WRONG_PATIENT where it contradicts itself */
    PatientFile of(Reference subject, Located at) throws Refusal {
        var found = resources.find(subject, at.scope()).map(byResource::get).filter(Objects::nonNull);
        var number = ownNumber(subject, at);
        if (found.isPresent()) {
            if (number.isPresent() && !number.get().equals(found.get().patient().localId())) {
                throw wrong("患者への参照と、そこに書かれた患者番号が違います。別の患者の記録が紛れている恐れがあるため取り込みませんでした。", at);
            }
            return found.get();
        }
        if (number.isPresent() && !subject.hasReference()) {
            return byLocalId.computeIfAbsent(number.get(), id -> new PatientFile(PatientDemographics.ofNumber(id)));
        }
        throw new Refusal(
                QuarantineCause.NO_PATIENT,
                "だれの記録か分かりません（%sが指す患者がファイルの中にありません）。患者（Patient）を含めて書き出してもらってください。".formatted(at.type()),
                at.line());
    }

    private Optional<String> ownNumber(Reference subject, Located at) throws Refusal {
        if (subject == null || !subject.hasIdentifier()) {
            return Optional.empty();
        }
        var given = subject.getIdentifier();
        if (ownSystem.equals(given.getSystem())) {
            return Optional.ofNullable(Texts.clipped(given.getValue(), NUMBER_LENGTH));
        }
        if (isAnotherFacilitys(given)) {
            throw anotherFacilitys(at);
        }
        return Optional.empty();
    }

    private void add(Patient patient, Located at) throws Refusal {
        var read = PatientReader.read(patient, localId(patient, at));
        var known = byLocalId.putIfAbsent(read.localId(), new PatientFile(read));
        if (known != null && contradict(known.patient().birthDate(), read.birthDate())) {
            throw wrong("同じ患者番号で、生年月日の違う患者が書かれています。取り違えを防ぐため取り込みませんでした。", at);
        }
        byResource.put(patient, byLocalId.get(read.localId()));
    }

    private static boolean contradict(Object one, Object other) {
        return one != null && other != null && !one.equals(other);
    }

    /** The institution's own number; else the only number there is; else the id that its system gives. */
    private String localId(Patient patient, Located at) throws Refusal {
        List<String> others = new ArrayList<>();
        boolean elsewhere = false;
        for (var identifier : patient.getIdentifier()) {
            var value = Texts.clipped(identifier.getValue(), NUMBER_LENGTH);
            if (value == null) {
                continue;
            }
            if (ownSystem.equals(identifier.getSystem())) {
                return value;
            }
            if (isAnotherFacilitys(identifier)) {
                elsewhere = true;
            } else if (!PatientReader.isInsuredNumber(identifier)) {
                others.add(value);
            }
        }
        if (elsewhere) {
            throw anotherFacilitys(at);
        }
        if (others.size() == 1) {
            return others.get(0);
        }
        var id = Texts.clipped(Resources.idOf(patient), NUMBER_LENGTH);
        if (id == null || id.startsWith("urn:")) {
            throw new Refusal(
                    QuarantineCause.NO_PATIENT,
                    "患者を見分ける番号（Patient.identifier）がありません。患者番号を付けて書き出してもらってください。",
                    at.line());
        }
        return id;
    }

    private boolean isAnotherFacilitys(Identifier identifier) {
        var system = identifier.getSystem();
        return system != null
                && system.startsWith(PATIENT_NUMBER)
                && system.length() > PATIENT_NUMBER.length()
                && !system.equals(ownSystem);
    }

    private static Refusal anotherFacilitys(Located at) {
        return wrong("ほかの医療機関の患者番号で書かれています。患者番号はその機関の中でしか通じないため、取り込みませんでした。どの機関のファイルかを確認し、その機関の取込として送ってください。", at);
    }

    private static Refusal wrong(String note, Located at) {
        return new Refusal(QuarantineCause.WRONG_PATIENT, note, at.line());
    }

    /** Where one address stands for two people, what refers to it might be of either. */
    private void requireOnePatientAnAddress() throws Refusal {
        Map<String, PatientFile> seen = new HashMap<>();
        for (var each : resources.all()) {
            var id = Resources.idOf(each.resource());
            var owner = byResource.get(each.resource());
            if (owner == null || id == null || each.container() != null) {
                continue;
            }
            var other = seen.putIfAbsent(each.fullUrl() + " " + id, owner);
            if (other != null && other != owner) {
                throw wrong("1つのidで2人の患者が書かれています。取り違えを防ぐため取り込みませんでした。書き出し元に確認してください。", each);
            }
        }
    }
}

package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hl7.fhir.r4.model.Patient;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.ParseWarning;
import jp.lg.nayoro.polaris.intake.service.parse.PatientPart;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.intake.service.parse.SameDrug;

/**
 * FHIR R4, JP Core and JP-CLINS: a bundle of any kind or a single resource, JSON or XML, to entries; a bundle may speak of
 * several patients. Read leniently: what cannot be placed is a warning. Refused whole: what is no FHIR, and a resource
 * whose patient does not stand in the same file.
 */
public final class FhirParser {

    /** They serve others, and are read where those point to them. */
    private static final Set<String> SERVING = Set.of(
            "Bundle",
            "MessageHeader",
            "Organization",
            "Practitioner",
            "PractitionerRole",
            "RelatedPerson",
            "Medication",
            "Binary",
            "Location",
            "Specimen",
            "Device",
            "Coverage",
            "BodyStructure",
            "Provenance",
            "OperationOutcome");

    private FhirParser() {}

    public static ParseResult parse(byte[] content, ParseContext context) {
        try {
            return read(content, context);
        } catch (Refusal refusal) {
            return refusal.asResult();
        }
    }

    private static ParseResult read(byte[] content, ParseContext context) throws Refusal {
        var text = FhirText.of(content);
        var warnings = new EntryCollector();
        var resources = Resources.of(LenientReading.read(text, warnings), text.lines());
        var subjects = Subjects.of(resources, context);
        var reading =
                new Reading(resources, subjects, new Names(resources, context.facilityNumber()), context, warnings);
        List<String> passedOver = new ArrayList<>();
        for (var each : resources.all()) {
            if (!read(reading, each) && !SERVING.contains(each.type())) {
                passedOver.add(each.type());
                warnings.warn(each.line(), "この種類のリソース（" + each.type() + "）はまだ読み取れないため、読み飛ばしました。");
            }
        }
        if (subjects.all().isEmpty()) {
            throw speaksOfNobody(passedOver);
        }
        return parsed(reading);
    }

    /** @return whether the resource is of a type that is read */
    private static boolean read(Reading reading, Located at) throws Refusal {
        switch (at.type()) {
            case "Patient" -> EncounterReader.readDeath(reading, at, (Patient) at.resource());
            case "MedicationRequest" -> PrescriptionReader.read(reading, at);
            case "MedicationDispense" -> DispensingReader.read(reading, at);
            case "MedicationAdministration" -> AdministrationReader.read(reading, at);
            case "Observation" -> ObservationReader.read(reading, at);
            case "AllergyIntolerance" -> AllergyReader.read(reading, at);
            case "Condition" -> ConditionReader.read(reading, at);
            case "Encounter" -> EncounterReader.read(reading, at);
            case "DiagnosticReport" -> ReportReader.read(reading, at);
            case "DocumentReference" -> DocumentReader.read(reading, at);
            case "Composition" -> CompositionReader.read(reading, at);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Refusal speaksOfNobody(List<String> passedOver) {
        return passedOver.isEmpty()
                ? new Refusal(QuarantineCause.NO_PATIENT, "だれの記録か分かりません（患者（Patient）がファイルの中にありません）。患者を含めて書き出してもらってください。")
                : new Refusal(
                        QuarantineCause.UNKNOWN_TYPE,
                        "このリソース（" + passedOver.get(0) + "）にはまだ対応していません。対応するまでファイルをそのまま保管します。必要な場合は運用担当者に連絡してください。");
    }

    private static ParseResult parsed(Reading reading) {
        List<PatientPart> parts = new ArrayList<>();
        List<ParseWarning> warnings = new ArrayList<>(reading.warnings().warnings());
        List<SameDrug> sameDrugs = new ArrayList<>();
        for (var each : reading.subjects().all()) {
            parts.add(new PatientPart(each.patient(), each.collector().entries(), Replacement.NOTHING));
            warnings.addAll(each.collector().warnings());
            sameDrugs.addAll(each.collector().sameDrugs());
        }
        return new ParseResult.Parsed(parts, warnings, sameDrugs);
    }
}

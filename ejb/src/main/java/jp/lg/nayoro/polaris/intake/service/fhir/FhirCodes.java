package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

import jp.lg.nayoro.polaris.intake.service.parse.Codes;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * A CodeableConcept: its words, and its codes with those that other institutions use too before an institution's own.
 *
 * @param codes the most widely known first
 * @param text null where the file gives codes only
 */
record FhirCodes(List<EntryCode> codes, String text) {

    static final FhirCodes NONE = new FhirCodes(List.of(), null);

    /** Stands where there is no code: it says "not coded", and codes nothing. */
    private static final Pattern UNCODED = Pattern.compile(".*(?i:nocoded|uncoded).*");

    static FhirCodes of(CodeableConcept concept) {
        return read(concept, false);
    }

    /** The same of a drug, whose codes are told by their shapes before their systems' names. */
    static FhirCodes ofDrug(CodeableConcept concept) {
        return read(concept, true);
    }

    /** Words alone, of whatever is said by a code: route, method, reaction. */
    static String textOf(CodeableConcept concept) {
        if (concept == null) {
            return null;
        }
        var read = of(concept);
        return Texts.firstOf(read.text(), concept.getCodingFirstRep().getCode());
    }

    static String textOf(List<CodeableConcept> concepts) {
        return Texts.join("、", concepts.stream().map(FhirCodes::textOf).toArray(String[]::new));
    }

    /** Whether any coding bears that code, whatever its system. */
    static boolean has(CodeableConcept concept, String code) {
        return concept.getCoding().stream().anyMatch(each -> code.equals(each.getCode()));
    }

    static boolean has(List<CodeableConcept> concepts, String code) {
        return concepts.stream().anyMatch(concept -> has(concept, code));
    }

    EntryCode main() {
        return codes.isEmpty() ? null : codes.get(0);
    }

    EntryCode second() {
        return codes.size() < 2 ? null : codes.get(1);
    }

    private static FhirCodes read(CodeableConcept concept, boolean drug) {
        if (concept == null) {
            return NONE;
        }
        List<EntryCode> codes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        words.add(concept.getText());
        for (var coding : concept.getCoding()) {
            words.add(coding.getDisplay());
            if (!UNCODED.matcher(String.valueOf(coding.getSystem())).matches()) {
                codes.add(drug ? drugCode(coding) : code(coding));
            }
        }
        codes.removeIf(Objects::isNull);
        codes.sort(Comparator.comparing(code -> code.system().ordinal()));
        return new FhirCodes(codes.stream().distinct().toList(), Texts.firstOf(words.toArray(String[]::new)));
    }

    private static EntryCode code(Coding coding) {
        var code = Texts.clipped(coding.getCode(), 40);
        return code == null ? null : new EntryCode(Codes.systemOfUri(coding.getSystem()), code);
    }

    private static EntryCode drugCode(Coding coding) {
        var system = Codes.systemOfUri(coding.getSystem());
        var byShape = Codes.ofDrug(coding.getCode(), system.name());
        boolean shapeless = byShape != null && byShape.system() == CodeSystem.LOCAL;
        return shapeless && system != CodeSystem.HOT9 && system != CodeSystem.YJ
                ? new EntryCode(system, byShape.code())
                : byShape;
    }
}

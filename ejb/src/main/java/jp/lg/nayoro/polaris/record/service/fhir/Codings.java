package jp.lg.nayoro.polaris.record.service.fhir;

import java.util.EnumMap;
import java.util.Map;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;

/** The codes of an entry as JP Core names their systems. An institution's own code has no system that others could know. */
final class Codings {

    private static final Map<CodeSystem, String> URI = new EnumMap<>(Map.ofEntries(
            Map.entry(CodeSystem.HOT9, "http://medis.or.jp/CodeSystem/master-HOT9"),
            Map.entry(CodeSystem.YJ, "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code"),
            Map.entry(CodeSystem.GENERIC, "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/MedicationGeneralOrderCode"),
            Map.entry(CodeSystem.JLAC10, "urn:oid:1.2.392.200119.4.504"),
            Map.entry(CodeSystem.ICD10, "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full"),
            Map.entry(CodeSystem.MEDIS, "http://medis.or.jp/CodeSystem/master-disease-keyNumber"),
            Map.entry(CodeSystem.LOINC, "http://loinc.org"),
            Map.entry(CodeSystem.JAMI_USAGE, "http://jami.jp/CodeSystem/MedicationUsage"),
            Map.entry(CodeSystem.JFAGY, "http://jpfhir.jp/fhir/core/CodeSystem/JP_JfagyFoodAllergen_CS"),
            Map.entry(CodeSystem.DEPARTMENT, "http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment")));

    private Codings() {}

    /** The words people read, and both codes. */
    static CodeableConcept of(SharedEntry entry) {
        var row = entry.row();
        var concept = new CodeableConcept().setText(row.display());
        add(concept, entry.coding().system(), row.code());
        add(concept, entry.coding().alternativeSystem(), entry.coding().alternativeCode());
        return concept;
    }

    static Coding of(CodeSystem system, String code) {
        return new Coding().setSystem(URI.get(system)).setCode(code);
    }

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding().setSystem(system).setCode(code));
    }

    private static void add(CodeableConcept concept, CodeSystem system, String code) {
        if (code != null && system != CodeSystem.ENCOUNTER) {
            concept.addCoding(of(system, code));
        }
    }
}

package jp.lg.nayoro.polaris.intake.service.parse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CodesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            108665201,     HOT9,  HOT9,     108665201
            108665201,     99XYZ, HOT9,     108665201
            1086652010101, HOT13, HOT9,     108665201
            1086652,       HOT7,  LOCAL,    1086652
            620007329,     HOT9,  RECEIPT,  620007329
            710010093,     ,      MATERIAL, 710010093
            2171022F4030,  YJ,    YJ,       2171022F4030
            1179044F1ZZZ,  ,      GENERIC,  1179044F1ZZZ
            L0077,         99HSM, LOCAL,    L0077
            """)
    void aDrugsCodeIsToldByItsShape(String code, String named, CodeSystem system, String kept) {
        var read = Codes.ofDrug(code, named);
        assertEquals(system, read.system());
        assertEquals(kept, read.code());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            3A010000002327101, JC10,   JLAC10
            3A010000002327101, JLAC10, JLAC10
            K297,              I10,    ICD10
            20054174,          MDCDX2, MEDIS
            1013044400000000,  JAMISDP01, JAMI_USAGE
            TAB,               MR9P,   MR9P
            123456789,         99X03,  LOCAL
            9A110,             ,       LOCAL
            """)
    void anyOtherCodeByTheNameOfItsSystem(String code, String named, CodeSystem system) {
        assertEquals(system, Codes.named(code, named).system());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            urn:oid:1.2.392.200119.4.403.1,                                                HOT9
            http://medis.or.jp/CodeSystem/master-HOT9,                                     HOT9
            http://medis.or.jp/CodeSystem/master-HOT9|20240101,                            HOT9
            1.2.392.100495.20.2.74,                                                        HOT9
            urn:oid:1.2.392.100495.20.1.73,                                                YJ
            urn:oid:1.2.392.100495.20.2.73,                                                YJ
            http://capstandard.jp/iyaku.info/CodeSystem/YJ-code,                           YJ
            http://jpfhir.jp/fhir/core/mhlw/CodeSystem/MedicationGeneralOrderCode,         GENERIC
            urn:oid:1.2.392.200119.4.504,                                                  JLAC10
            http://medis.or.jp/CodeSystem/master-JLAC10-17digits,                          JLAC10
            http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS, JLAC10
            urn:oid:1.2.392.200250.2.2.20,                                                 JAMI_USAGE
            urn:oid:1.2.392.200250.2.2.20.20,                                              JAMI_USAGE
            http://jami.jp/CodeSystem/MedicationUsage,                                     JAMI_USAGE
            http://jpfhir.jp/fhir/core/mhlw/CodeSystem/MedicationUsage_ePrescription,      JAMI_USAGE
            urn:oid:1.2.392.100495.20.2.101,                                               MR9P
            http://jpfhir.jp/fhir/core/mhlw/CodeSystem/MedicationUnitMERIT9Code/,          MR9P
            http://medis.or.jp/CodeSystem/master-disease-keyNumber,                        MEDIS
            urn:oid:1.2.392.200119.4.101.6,                                                ICD10
            http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full,                    ICD10
            http://hl7.org/fhir/sid/icd-10,                                                ICD10
            http://jpfhir.jp/fhir/core/CodeSystem/JP_JfagyFoodAllergen_CS,                 JFAGY
            http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment,                          DEPARTMENT
            http://jpfhir.jp/fhir/eCS/CodeSystem/MedicationCodeNocoded_CS,                 LOCAL
            urn:oid:1.2.392.100495.20.3.51.10110000001,                                    LOCAL
            http://loinc.org,                                                              LOCAL
            ,                                                                              LOCAL
            """)
    void oneSystemHasSeveralUris(String uri, CodeSystem system) {
        assertEquals(system, Codes.systemOfUri(uri));
    }
}

package jp.lg.nayoro.polaris.record.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class SensitivityTableTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            LAB,          JLAC10, 5F016141002305111, B型ウイルス表面抗原,      INFECTION
            LAB,          LOCAL,  4711,              ＨＢｓ抗原(定性),         INFECTION
            LAB,          LOCAL,  4711,              HCV抗体,                  INFECTION
            LAB,          LOCAL,  4711,              anti-HIV,                 HIV
            LAB,          LOCAL,  4711,              RPR,                      INFECTION
            LAB,          LOCAL,  4711,              TP,                       -
            LAB,          LOCAL,  4711,              HbA1c,                    -
            LAB,          LOCAL,  4711,              INTERPRETATION,           -
            LAB,          JLAC10, 8C101999900000000, 遺伝子,                   GENETIC
            LAB,          LOCAL,  4711,              新型コロナウイルス遺伝子, -
            CONDITION,    ICD10,  F200,              妄想型,                   MENTAL_HEALTH
            CONDITION,    ICD10,  F03,               認知症,                   -
            CONDITION,    ICD10,  F05.9,             せん妄,                   -
            CONDITION,    ICD10,  F10.2,             酒,                       MENTAL_HEALTH
            CONDITION,    ICD10,  B24,               免疫不全,                 HIV
            CONDITION,    ICD10,  B18.2,             慢性肝炎,                 INFECTION
            CONDITION,    ICD10,  A53,               晩期,                     INFECTION
            CONDITION,    ICD10,  E119,              2型糖尿病,                -
            CONDITION,    LOCAL,  1,                 うつ病の疑い,             MENTAL_HEALTH
            CONDITION,    LOCAL,  1,                 うっ血性心不全,           -
            REPORT,       LOCAL,  1,                 精神科退院時サマリー,     MENTAL_HEALTH
            PRESCRIPTION, YJ,     1179042F1020,      リスペリドン錠1mg,        -
            PRESCRIPTION, YJ,     6250040F1020,      抗HIV薬,                  -
            """)
    void anEntryIsToldByItsCodeOrItsName(
            EntryCategory kind, CodeSystem system, String code, String display, String expected) {
        var entry = new SensitivityTable.Features(kind, new EntryCode(system, code), null, display, null);
        assertEquals(expected.equals("-") ? null : DataCategory.valueOf(expected), sensitivityOf(entry));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            PRESCRIPTION, 精神科,     MENTAL_HEALTH
            PRESCRIPTION, 神経内科,   -
            ENCOUNTER,    心療内科,   MENTAL_HEALTH
            ALLERGY,      精神神経科, -
            """)
    void whatADepartmentDoesIsToldByItsName(EntryCategory kind, String department, String expected) {
        var entry = new SensitivityTable.Features(kind, null, null, "何か", department);
        assertEquals(expected.equals("-") ? null : DataCategory.valueOf(expected), sensitivityOf(entry));
    }

    @Test
    void theSecondCodeTellsAsMuchAsTheFirst() {
        var second = new EntryCode(CodeSystem.JLAC10, "5F360141002305111");
        var entry = new SensitivityTable.Features(
                EntryCategory.LAB, new EntryCode(CodeSystem.LOCAL, "1"), second, "肝炎", null);
        assertEquals(DataCategory.INFECTION, sensitivityOf(entry));
    }

    @ParameterizedTest
    @CsvSource({"LAB;LAB;NAME;x", "HIV;LAB;NOWHERE;x", "HIV;LAB;NAME;", "HIV;LAB;NAME", "HIV;NONE;NAME;x"})
    void aRowThatSaysNothingIsRefused(String row) {
        var csv = "sensitivity,kinds,where,words\n" + row.replace(';', ',');
        assertThrows(IllegalArgumentException.class, () -> SensitivityTable.parse(csv));
    }

    @Test
    void anotherTextHasAnotherChecksum() {
        var head = "sensitivity,kinds,where,words\n";
        assertNotEquals(
                SensitivityTable.parse(head + "HIV,LAB,NAME,HIV").checksum(),
                SensitivityTable.parse(head + "HIV,LAB,NAME,AIDS").checksum());
    }

    private static DataCategory sensitivityOf(SensitivityTable.Features entry) {
        return SensitivityTable.OF_THE_RELEASE.of(entry);
    }
}

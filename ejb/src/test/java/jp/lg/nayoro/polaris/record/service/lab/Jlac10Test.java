package jp.lg.nayoro.polaris.record.service.lab;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

import static org.junit.jupiter.api.Assertions.assertEquals;

class Jlac10Test {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            3C015000002327101,      3C015000002301, 271
            # 15 digits leave the kind of result to the reader
            3C0150000023271,        3C015000002301, 271
            3C015000002327100,      3C015000002301, 271
            3c015-0000-023-271-01,  3C015000002301, 271
            # the same analyte by another method, in plasma, and judged instead of measured
            3C015000002326201,      3C015000002301, 262
            3C015000002227101,      3C015000002201, 271
            3C015000002327111,      3C015000002311, 271
            # the analyte alone
            3C015,                  3C015000000001,
            """)
    void bringsTogetherWhatDiffersInTheMethodOnly(String code, String row, String method) {
        assertRow(code, row, method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CRE", "3C01", "12345", "3C01500000232710199"})
    void takesNothingElseForACode(String code) {
        assertEquals(Optional.empty(), Jlac10.parse(code));
    }

    @Test
    void isFoundAmongTheTwoCodesOfAnEntry() {
        var local = new EntryCode(CodeSystem.LOCAL, "3C015000002327101");
        var standard = new EntryCode(CodeSystem.JLAC10, "3A015000002327101");
        assertEquals("3A015", Jlac10.of(local, standard).orElseThrow().analyte());
        assertEquals(Optional.empty(), Jlac10.of(local, null));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2A030000001930101, BLOOD_COUNT
            2B030000002231157, COAGULATION
            3C015000002327101, CHEMISTRY
            8A065000002391901, CHEMISTRY
            3C015000000127101, URINE
            1A010000000127201, URINE
            4A055000002305201, HORMONE
            5C070000002306201, IMMUNOLOGY
            5F016141002302311, INFECTION
            5H010000001920111, BLOOD_TYPE
            6A010000006174311, MICROBIOLOGY
            8C040000001986200, GENETIC
            9N001000000000001, MEASUREMENT
            7A010000000000000, OTHER
            """)
    void tellsThePanel(String code, LabPanel panel) {
        assertEquals(panel, Jlac10.parse(code).orElseThrow().panel());
    }

    private static void assertRow(String code, String row, String method) {
        var parsed = Jlac10.parse(code).orElseThrow();
        assertEquals(row, parsed.row());
        assertEquals(method, parsed.measuredBy());
    }
}

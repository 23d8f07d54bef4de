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
            123456789,         99X03,  LOCAL
            9A110,             ,       LOCAL
            """)
    void anyOtherCodeByTheNameOfItsSystem(String code, String named, CodeSystem system) {
        assertEquals(system, Codes.named(code, named).system());
    }
}

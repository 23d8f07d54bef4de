package jp.lg.nayoro.polaris.record.service;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class UnitSpellingTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            g/dl,      ｇ／ｄＬ
            g/dl,      g/dL
            ug/ml,     μg/mL
            ug/ml,     µg/ml
            mg/dl,     ㎎/㎗
            万/μL,     ×10^4/uL
            x10＾4/μl, 10*4/uL
            .10*4/uL,  10^4/μｌ
            ×10^6/ml,  10^6/mL
            /mm3,      /μL
            個/μl,     /uL
            IU/L/37℃, IU/l
            mmHg,      mm(hg)
            ℃,        cel
            (hb),      回／１分
            個/HPF,    /HPF
            """)
    void spellingsOfOneUnitAreOne(String one, String other) {
        assertEquals(UnitSpelling.key(one), UnitSpelling.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            g/dL,      mg/dL
            万/μL,     /μL
            10^3/μL,   10^4/μL
            U/L,       IU/L
            mg/L,      mg/dL
            mEq/L,     mmol/L
            %,         ‰
            """)
    void whatWouldHaveToBeConvertedIsAnotherUnit(String one, String other) {
        assertNotEquals(UnitSpelling.key(one), UnitSpelling.key(other));
    }

    @Test
    void noUnitIsItsOwn() {
        assertEquals("", UnitSpelling.key(null));
    }
}

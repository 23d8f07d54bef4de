package jp.lg.nayoro.polaris.intake.service.parse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class InsuredBranchTest {

    @ParameterizedTest
    @CsvSource({"05,05", "5,05", "０２,02", "本人,", "105,", "'',", ","})
    void aBranchHasTwoDigits(String written, String kept) {
        assertEquals(kept, Texts.branch(written));
    }
}

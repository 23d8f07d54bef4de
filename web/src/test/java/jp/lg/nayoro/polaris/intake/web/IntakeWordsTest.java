package jp.lg.nayoro.polaris.intake.web;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class IntakeWordsTest {

    @Test
    void everyCauseSaysWhatToDoNext() {
        assertEquals(names(QuarantineCause.values()), names(CauseAdvice.values()));
    }

    @Test
    void everyFormatSaysHowItIsKnown() {
        assertTrue(names(FormatHint.values()).containsAll(names(FileFormat.values())));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).sorted().toList();
    }
}

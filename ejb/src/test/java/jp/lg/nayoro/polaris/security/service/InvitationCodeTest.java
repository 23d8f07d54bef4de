package jp.lg.nayoro.polaris.security.service;

import java.util.HashSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class InvitationCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0A1B-2C3D-4E5F-6G7H",
                "0a1b2c3d4e5f6g7h",
                "OAIB 2C3D 4E5F 6G7H",
                " oalb-2c3d-4e5f-6g7h ",
                "０Ａ１Ｂ－２Ｃ３Ｄ－４Ｅ５Ｆ－６Ｇ７Ｈ"
            })
    void isTheSameHoweverItIsTyped(String typed) {
        assertEquals(
                new InvitationCode("0A1B2C3D4E5F6G7H").hash(),
                InvitationCode.typed(typed).hash());
    }

    @Test
    void isPrintedInFours() {
        assertEquals("0A1B-2C3D-4E5F-6G7H", new InvitationCode("0A1B2C3D4E5F6G7H").printed());
    }

    @Test
    void neverComesTwice() {
        var codes = new HashSet<String>();
        IntStream.range(0, 1000).forEach(i -> codes.add(InvitationCode.fresh().signs()));
        assertEquals(1000, codes.size());
        assertTrue(codes.stream().allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{16}")));
    }

    @Test
    void isNotWrittenIntoALog() {
        var code = InvitationCode.fresh();
        assertFalse(code.toString().contains(code.signs()));
    }
}

package jp.lg.nayoro.polaris.security.service;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.security.entity.PasswordRule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PasswordCheckTest {

    static final PasswordOwner KAORI = new PasswordOwner("kango01", "三上 香織", "ミカミ カオリ");

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            # twelve characters, thirteen
            tetsubin-cha      -> TOO_SHORT
            tetsubin-ocha     -> ''
            雪の降る夜は楽しいペチカ焚き -> ''
            雪の降る夜          -> TOO_SHORT
            # what everybody tries, with figures and signs around it, twice
            password12345     -> COMMON SEQUENCE
            !Passw0rd!!2026   -> COMMON
            nayoro-2026-11-24 -> COMMON
            sakurasakura!2026 -> COMMON
            # the login, also from behind, in any case
            kango01-tetsubin  -> LOGIN
            tetsubin-10OGNAK  -> LOGIN
            # the name, written or typed
            tetsubin三上の茶釜です -> NAME
            Kaori-no-tetsubin -> NAME
            tetsubin-mikami9  -> NAME
            # rows of keys and figures, five of them; four are nobody's business
            tetsubin-45678-ab -> SEQUENCE
            tetsubin-qwert-ab -> SEQUENCE
            tetsubin-4567-abx -> ''
            tetsubin-zzzzz-ab -> REPEATED
            tetsubin-zzzz-abx -> ''
            # a word of the town
            tetsubin-Piyashiri -> BLOCKED_WORD
            ' tetsubin-no-cha' -> BLANK_AT_END
            """)
    void refuses(String password, String faults) {
        var rule = new PasswordRule(13, List.of("Piyashiri"));
        var found = new PasswordCheck(rule, new BlockedPasswords()).faultsOf(password, KAORI);
        assertEquals(faults, String.join(" ", found.stream().map(Enum::name).toList()));
    }

    @Test
    void refusesWhatBcryptWouldCutOff() {
        var check = new PasswordCheck(PasswordRule.OF_THE_RELEASE, new BlockedPasswords());
        assertEquals(Set.of(), check.faultsOf("鉄瓶と雪見障子と囲炉裏端の猫とみかん二つ湯気", KAORI));
        assertEquals(Set.of(PasswordFault.TOO_LONG), check.faultsOf("鉄瓶と雪見障子と囲炉裏端の猫とみかん二つと湯気かな", KAORI));
    }

    @ParameterizedTest
    @CsvSource({"12", "25"})
    void hasNoRuleThatIsWeakerThanTheGuidelineOrCannotBeMet(int minLength) {
        assertThrows(IllegalArgumentException.class, () -> new PasswordRule(minLength, List.of()));
    }

    @Test
    void knowsAPasswordByItsHashAlone() {
        var hashing = new PasswordHashing();
        var hash = hashing.hash("tetsubin-no-cha");
        assertTrue(hashing.matches("tetsubin-no-cha", hash));
        assertFalse(hashing.matches("tetsubin-no-chA", hash));
    }
}

package jp.lg.nayoro.polaris.security.entity;

import java.time.Instant;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TotpTest {

    /** The secret of RFC 6238, appendix B. */
    static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    static final Instant NOW = Instant.parse("2026-11-24T00:00:15Z");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # RFC 6238, appendix B, SHA1
            59,          94287082
            1111111109,  07081804
            1111111111,  14050471
            1234567890,  89005924
            2000000000,  69279037
            20000000000, 65353130
            """)
    void makesTheCodesOfTheStandard(long second, String code) {
        assertEquals(code, Totp.code(SECRET, Totp.stepOf(Instant.ofEpochSecond(second)), 8));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # a phone may be one step slow or fast, and no more
            -2, false
            -1, true
            0,  true
            1,  true
            2,  false
            """)
    void takesTheCodeOfAClockThatIsOneStepOff(int off, boolean taken) {
        var step = Totp.stepOf(NOW) + off;
        assertEquals(
                taken ? OptionalLong.of(step) : OptionalLong.empty(),
                Totp.matchingStep(SECRET, Totp.code(SECRET, step), NOW));
    }

    @Test
    void hasSixDigitsWithZerosInFront() {
        for (long step = 0; step < 200; step++) {
            assertTrue(Totp.code(SECRET, step).matches("[0-9]{6}"));
        }
    }
}

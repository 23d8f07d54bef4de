package jp.lg.nayoro.polaris.security.entity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

class Base32TextTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # RFC 4648, 10, without padding
            '',     ''
            f,      MY
            fo,     MZXQ
            foo,    MZXW6
            foob,   MZXW6YQ
            fooba,  MZXW6YTB
            foobar, MZXW6YTBOI
            """)
    void isThatOfTheStandard(String bytes, String text) {
        assertEquals(text, Base32Text.of(bytes.getBytes(US_ASCII)));
    }
}

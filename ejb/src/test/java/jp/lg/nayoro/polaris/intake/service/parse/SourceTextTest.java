package jp.lg.nayoro.polaris.intake.service.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class SourceTextTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # JIS X 0208, NEC row 13, half-width kana, windows-31j, UTF-8 with a mark, JIS X 0201 Roman
            1B24423A3446231B2842,   佐藤
            1B24422D211B2842,       ①
            1B28493831,             ｸｱ
            EEF0,                   ⅱ
            8DB293A1,               佐藤
            EFBBBFE4BD90E897A4,     佐藤
            1B284A4142431B2842,     ABC
            """)
    void theBytesDecideTheCharacterSet(String hex, String text) throws Refusal {
        assertEquals(text, SourceText.decode(HexFormat.of().parseHex(hex)));
    }

    @Test
    void rawShiftJisInsideJisIsRefusedAndNotPatched() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex("1B24423A3446231B2842"));
        bytes.write("佐藤".getBytes(Charset.forName("windows-31j")));
        var refusal = assertThrows(Refusal.class, () -> SourceText.decode(bytes.toByteArray()));
        assertEquals(QuarantineCause.UNDECODABLE, refusal.asResult().cause());
    }

    @ParameterizedTest
    @CsvSource({"'',EMPTY", "FF,UNDECODABLE", "81,UNDECODABLE", "8DB293,UNDECODABLE"})
    void whatIsNoTextIsRefused(String hex, QuarantineCause cause) {
        var refusal = assertThrows(
                Refusal.class, () -> SourceText.decode(HexFormat.of().parseHex(hex)));
        assertEquals(cause, refusal.asResult().cause());
    }
}

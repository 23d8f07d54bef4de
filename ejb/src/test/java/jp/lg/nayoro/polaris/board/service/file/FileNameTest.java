package jp.lg.nayoro.polaris.board.service.file;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            ../../etc/passwd,      passwd.pdf
            C:\\temp\\床ずれ.PDF,  床ずれ.pdf
            褥瘡.jpeg,             褥瘡.pdf
            ..,                    file.pdf
            '',                    file.pdf
            photo.pdf.exe,         photo.pdf.pdf
            'a"b<c>.pdf',          a_b_c_.pdf
            v1.2 計画,             v1.2 計画.pdf""")
    void keepsTheLastPartAndEndsAsTheContentIs(String given, String kept) {
        assertEquals(kept, FileName.folded(given, ".pdf"));
    }

    @Test
    void dropsMarksThatTurnTheWritingDirection() {
        assertEquals("photofdp.jpg", FileName.folded("photo\u202Efdp\u200B.exe", ".jpg"));
    }

    @Test
    void shortensThreeHundredBytesOfKanaBetweenTwoLetters() {
        var kept = FileName.folded("ガ".repeat(100) + ".jpg", ".jpg");
        assertTrue(kept.getBytes(StandardCharsets.UTF_8).length <= 200);
        assertEquals("ガ".repeat(65) + ".jpg", kept);
        assertFalse(kept.contains("\uFFFD"));
    }
}

package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConsentScanTest {

    static final byte[] PDF = "%PDF-1.7\n".getBytes(UTF_8);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            255044462d312e37,       application/pdf
            ffd8ffe000104a464946,   image/jpeg
            89504e470d0a1a0a000000, image/png
            """)
    void knowsItsTypeByItsContent(String hex, String mediaType) {
        assertEquals(mediaType, scan("何でも.txt", HexFormat.of().parseHex(hex)).getMediaType());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # a page, a picture that can hold a script, a ZIP, a PDF that begins late, half a PNG, nothing
            <html>%PDF-1.7
            <svg xmlns="http://www.w3.org/2000/svg"/>
            PK
            ' %PDF-1.7'
            %PDF
            ''
            """)
    void refusesWhatIsNeitherPdfNorPicture(String content) {
        assertThrows(IllegalArgumentException.class, () -> scan("同意書.pdf", content.getBytes(UTF_8)));
    }

    @Test
    void takesTenMegabytesAndNotAByteMore() {
        assertTrue(scan("同意書.pdf", Arrays.copyOf(PDF, ConsentScan.MAX_BYTES)).isIntact());
        assertThrows(
                IllegalArgumentException.class, () -> scan("同意書.pdf", Arrays.copyOf(PDF, ConsentScan.MAX_BYTES + 1)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            C:\\Users\\jimu\\同意書.pdf, 同意書.pdf
            ../../etc/passwd,          passwd
            'a";b<c>.pdf',             a__b_c_.pdf
            '/',                       scan
            """)
    void keepsTheBareNameOfTheFile(String name, String kept) {
        assertEquals(kept, scan(name, PDF).getFileName());
    }

    @Test
    void doesNotTellTheNameOfTheFileToALog() {
        assertFalse(scan("佐藤ハナ.pdf", PDF).toString().contains("佐藤"));
    }

    private static ConsentScan scan(String name, byte[] content) {
        return new ConsentScan(
                new ConsentId(7), 1, name, content, new StaffId(3), LocalDateTime.of(2026, 11, 24, 9, 0));
    }
}

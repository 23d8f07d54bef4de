package jp.lg.nayoro.polaris.intake.service.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DocumentParserTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # where it lies, whose it is, of which day, what it is called
            0012345/20260914/退院時サマリー.pdf,        0012345, 2026-09-14, 退院時サマリー
            0012345/紹介状.pdf,                        0012345, 2026-11-24, 紹介状
            export/2026/0012345/20260914/心電図.pdf,   0012345, 2026-09-14, 心電図
            20010101/紹介状.pdf,                       20010101, 2026-11-24, 紹介状
            documents/20010101/紹介状.pdf,             20010101, 2026-11-24, 紹介状
            0012345\\20260914\\Ver.2 紹介状.pdf,        0012345, 2026-09-14, Ver.2 紹介状
            """)
    void thePlaceTellsWhoseAndOfWhichDay(String path, String patient, LocalDate day, String title) {
        var parsed = assertInstanceOf(ParseResult.Parsed.class, DocumentParser.parse(path, PDF, TODAY));
        var entry = parsed.entries().get(0);
        assertEquals(patient, parsed.only().patient().localId());
        assertEquals(day, entry.time().on());
        assertEquals(title, entry.display());
        assertNull(entry.documents().get(0).content(), "the received file is the document");
    }

    @ParameterizedTest
    @CsvSource({"紹介状.pdf", "documents/紹介状.pdf", "0012345/.DS_Store", "0012345/~$紹介状.docx", "''"})
    void whatLiesUnderNoPatientIsHeld(String path) {
        assertHeld(QuarantineCause.UNKNOWN_PLACE, DocumentParser.parse(path, PDF, TODAY));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # what a docx holds, what comes of it
            [Content_Types].xml;word/document.xml,                      docx
            [Content_Types].xml;xl/workbook.xml,                        xlsx
            [Content_Types].xml;ppt/presentation.xml,                   pptx
            [Content_Types].xml;word/document.xml;word/vbaProject.bin,  held
            virus.exe,                                                  held
            """)
    void anOfficeFileIsKnownByWhatItHoldsAndMacrosAreRefused(String names, String expected) throws IOException {
        var result = DocumentParser.parse("0012345/計画書.docx", zip(names.split(";")), TODAY);
        if (expected.equals("held")) {
            assertHeld(QuarantineCause.UNKNOWN_TYPE, result);
        } else {
            var type = ((ParseResult.Parsed) result)
                    .entries()
                    .get(0)
                    .documents()
                    .get(0)
                    .mediaType();
            assertTrue(
                    type.contains(
                            expected.equals("docx")
                                    ? "wordprocessing"
                                    : expected.equals("xlsx") ? "spreadsheet" : "presentation"),
                    type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MZ\u0090, UNKNOWN_TYPE",
        "\u007FELF, UNKNOWN_TYPE",
        "#!/bin/sh, UNKNOWN_TYPE",
        "Rar!x, UNKNOWN_TYPE",
        "<html><script>, UNKNOWN_TYPE",
        "<svg xmlns='http://www.w3.org/2000/svg'>, UNKNOWN_TYPE",
        "'', EMPTY"
    })
    void programsArchivesAndScriptsAreRefusedWhateverTheyAreCalled(String begin, QuarantineCause cause) {
        var content = begin.getBytes(StandardCharsets.ISO_8859_1);
        assertHeld(cause, DocumentParser.parse("0012345/紹介状.pdf", content, TODAY));
    }

    @Test
    void aPictureCalledPdfIsNamedForWhatItIs() {
        var jpeg = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
        var document = ((ParseResult.Parsed) DocumentParser.parse("0012345/写真.pdf", jpeg, TODAY))
                .entries()
                .get(0)
                .documents()
                .get(0);
        assertEquals("image/jpeg", document.mediaType());
        assertEquals("写真.pdf.jpg", document.fileName());
    }

    @Test
    void aChangedDocumentOfTheSameNameIsAnotherEntrySoThatNeitherIsLost() {
        var changed = "%PDF-1.4\nx%%EOF".getBytes(StandardCharsets.US_ASCII);
        assertNotEquals(key(PDF), key(changed));
    }

    private static String key(byte[] content) {
        return ((ParseResult.Parsed) DocumentParser.parse("0012345/紹介状.pdf", content, TODAY))
                .entries()
                .get(0)
                .key();
    }

    private static void assertHeld(QuarantineCause cause, ParseResult result) {
        var held = assertInstanceOf(ParseResult.Quarantined.class, result);
        assertEquals(cause, held.cause());
        assertTrue(held.note().endsWith("。"));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}

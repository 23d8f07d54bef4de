package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentContent;
import jp.lg.nayoro.polaris.record.entity.EntryState;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExtendedStorageTest {

    static final String DAY = "001/234/0012345/20261014/";
    static final String SUMMARY =
            DAY + "SUM^退院サマリ^99ZL01^18842-5^退院時サマリー^LN/0012345_20261014_SUM_77_20261014101500000_01_";
    static final String CDA =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <ClinicalDocument xmlns="urn:hl7-org:v3">
              <title>退院時サマリー（内科）</title>
              <recordTarget><patientRole><id extension="0012345" root="1.2.3"/></patientRole></recordTarget>
              <author><assignedAuthor><assignedPerson><name><family>山田</family><given>一郎</given></name></assignedPerson></assignedAuthor></author>
              <component><structuredBody/></component>
            </ClinicalDocument>
            """;

    @Test
    void aSummaryIsAReportThatOpensAndNamesItsWriter() {
        var entry = entryOf(SUMMARY + "1/main_document.xml", CDA);
        assertEquals(EntryCategory.REPORT, entry.category());
        assertEquals("退院時サマリー", entry.display());
        assertEquals("山田 一郎", entry.author().practitioner());
        assertEquals("application/xml", entry.documents().get(0).mediaType());
        assertNull(entry.documents().get(0).content());
    }

    @Test
    void whatIsAttachedBelongsToTheSameEntryAndSpeaksBeforeItsMainDocument() {
        var main = entryOf(SUMMARY + "1/main_document.xml", CDA);
        var attached = entryOf(
                SUMMARY + "1/xray.jpg", "\u00FF\u00D8\u00FF\u00E0 JFIF \u00FF\u00D9", StandardCharsets.ISO_8859_1);
        assertEquals(main.key(), attached.key());
        assertEquals("image/jpeg", attached.documents().get(0).mediaType());
        assertTrue(attached.issuedAt().isBefore(main.issuedAt()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, ACTIVE
            2, SUPERSEDED
            0, DELETED
            """)
    void theFlagOfTheFolderTellsTheState(String flag, EntryState state) {
        assertEquals(state, entryOf(SUMMARY + flag + "/main_document.xml", CDA).state());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # another patient inside; a DOCTYPE; cut off; no bytes
            WRONG_PATIENT | <ClinicalDocument><recordTarget><patientRole><id extension="999"/></patientRole></recordTarget></ClinicalDocument>
            NOT_A_MESSAGE | <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><ClinicalDocument><title>&x;</title></ClinicalDocument>
            NOT_A_MESSAGE | <?xml version="1.0"?><ClinicalDocument><title>退院
            """)
    void whatIsNotSoundIsHeld(QuarantineCause cause, String text) {
        assertEquals(
                cause,
                held(SUMMARY + "1/main_document.xml", text.getBytes(StandardCharsets.UTF_8))
                        .cause());
    }

    @Test
    void aFolderOfAnotherPatientIsHeld() {
        var path = DAY + "SUM^退院サマリ^99ZL01/0099999_20261014_SUM_77_20261014101500000_01_1/main_document.xml";
        assertEquals(
                QuarantineCause.MISPLACED,
                held(path, CDA.getBytes(StandardCharsets.UTF_8)).cause());
    }

    @Test
    void dicomIsHeldWithAdvice() {
        var bytes = new byte[200];
        System.arraycopy("DICM".getBytes(StandardCharsets.US_ASCII), 0, bytes, 128, 4);
        assertTrue(held(SUMMARY + "1/image.dcm", bytes).note().contains("JPEG"));
    }

    @Test
    void measurementsBecomeValues() {
        var path = DAY
                + "L-OBSERVATIONS^OBSERVATIONS^99ZL01/0012345_20261014_L-OBSERVATIONS_5_20261014101500000_01_1/main_document.hl7";
        var text = "MSH|^~\\&|H|A|G|B|20261014||ORU^R30\rPID|1||0012345^^^^PI||佐藤^ハナ^^^^^L^I||19380520|F\r"
                + "OBR|1|||VITAL^バイタル^99\rOBX|1|NM|9A751^収縮期血圧^99||132|mmHg|||||F|||20261014100000";
        var entry = entryOf(path, text);
        assertEquals(EntryCategory.LAB, entry.category());
        assertEquals("132", entry.value().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0012345_20261106_L-OBSERVATIONS^OBSERVATIONS^99ZL01_000000026110603_20261106200100321_1     | without a department
            0012345_20261106_L-OBSERVATIONS_000000026110603_20261106200100321_01_1                      | with one
            """)
    void theDepartmentMayBeLeftOut(String folder, String how) throws Refusal {
        var place = ExtendedPath.of(
                        "20261106/x/0012345/20261106/L-OBSERVATIONS^OBSERVATIONS^99ZL01/" + folder + "/a.pdf")
                .orElseThrow();
        assertEquals("2026-11-06T20:01:00.321", place.issuedAt().toString(), how);
        assertTrue(place.folder().endsWith("_000000026110603"), place.folder());
        assertEquals("1", place.conditionFlag());
    }

    @Test
    void theFilesOfOurTreeMakeASummaryALetterAndFourMeasurements() throws IOException {
        var root = Path.of("src/test/resources/fixtures/ssmix2/extended_root");
        var shown = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var result = Ssmix2Parser.parse(
                        root.relativize(file).toString(), Files.readAllBytes(file), LocalDate.of(2026, 11, 24));
                assertInstanceOf(ParseResult.Parsed.class, result, result::toString)
                        .entries()
                        .forEach(each -> shown.add("%s %s %s %s"
                                .formatted(
                                        each.category(),
                                        each.display(),
                                        each.value().text() + each.value().unit(),
                                        each.documents().stream()
                                                .map(EntryDocumentContent::mediaType)
                                                .toList())));
            }
        }
        assertEquals(
                List.of(
                        "LAB 体温 36.2℃ []",
                        "LAB 収縮期血圧（1回目） 100mmHg []",
                        "LAB 収縮期血圧（1回目） 92mmHg []",
                        "LAB 拡張期血圧（1回目） 58mmHg []",
                        "REPORT DISCHARGE SUMMARY nullnull [application/pdf]",
                        "REPORT DISCHARGE SUMMARY nullnull [application/xml]",
                        "REPORT DISCHARGE SUMMARY nullnull [image/png]",
                        "REPORT REFERRAL nullnull [application/pdf]"),
                List.copyOf(shown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a.pdf | %PDF-1.4 1 0 obj
            a.jpg | ÿØÿà JFIF
            a.gif | GIF89a
            """)
    void aDocumentWithoutItsEndIsHeld(String name, String begin) {
        var held = held(SUMMARY + "1/" + name, begin.getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(held.note().contains("途中で切れて"), held.note());
    }

    @Test
    void aCdaOutsideOfTheDaysStandsUnderTheDayItWasWritten() {
        var path = "001/234/0012345/-/SUM^退院サマリ^99ZL01/0012345_-_SUM_77_20261014101500000_01_1/main_document.xml";
        var dated = CDA.replace("<recordTarget>", "<effectiveTime value=\"20261010120000+0900\"/><recordTarget>");
        assertEquals(LocalDate.of(2026, 10, 10), entryOf(path, dated).time().on());
    }

    private static EntryContent entryOf(String path, String text) {
        return entryOf(path, text, StandardCharsets.UTF_8);
    }

    private static EntryContent entryOf(String path, String text, java.nio.charset.Charset charset) {
        var result = Ssmix2Parser.parse(path, text.getBytes(charset), LocalDate.of(2026, 11, 24));
        return assertInstanceOf(ParseResult.Parsed.class, result, result::toString)
                .entries()
                .get(0);
    }

    private static ParseResult.Quarantined held(String path, byte[] content) {
        return assertInstanceOf(
                ParseResult.Quarantined.class, Ssmix2Parser.parse(path, content, LocalDate.of(2026, 11, 24)));
    }
}

package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
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
        var attached = entryOf(SUMMARY + "1/xray.jpg", "\u00FF\u00D8\u00FF\u00E0 JFIF", StandardCharsets.ISO_8859_1);
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

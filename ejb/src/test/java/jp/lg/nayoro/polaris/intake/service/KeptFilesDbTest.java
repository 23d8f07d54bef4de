package jp.lg.nayoro.polaris.intake.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.record.service.ReceivedFile;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class KeptFilesDbTest {

    static final String PATIENT =
            "{\"resourceType\": \"Patient\", \"identifier\": [{\"system\": \"urn:x\", \"value\": \"%s\"}]}";

    TestDatabase.Connection db;
    IntakeHarness intake;

    @BeforeEach
    void anEmptyNetwork(TestDatabase.Connection connection) {
        db = connection;
        intake = new IntakeHarness(db);
    }

    @Test
    void aBundleIsStoredReadAgainByItsBytesAndToldOnlyOnce() {
        var fixtures = Samples.below(Samples.FIXTURES.resolve("fhir"));
        var first = intake.whole(IntakeHarness.HOSPITAL, FileFormat.FHIR, fixtures);
        assertEquals(1, first.stored(), () -> "held: " + intake.rows("SELECT quarantine_note FROM source_file"));
        assertEquals(13, first.entries());
        assertEquals(
                1,
                intake.whole(IntakeHarness.HOSPITAL, FileFormat.FHIR, fixtures).duplicate());
        assertEquals(3, intake.rows("SELECT id FROM entry_document").size());
        var file = file(newest(), 4);
        assertEquals("discharge.json", file.name());
        assertTrue(file.onePatient());
        assertTrue(file.lines().get(3).marked());
        assertArrayEquals(
                fixtures.get("discharge.json"),
                db.inTransaction(em -> files(em).bytes(newest()).orElseThrow()));
    }

    @Test
    void aBundleOfTwoPatientsIsNotOnePatientsFile() {
        var bundle = "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"resource\": "
                + PATIENT.formatted(1) + "}, {\"resource\": " + PATIENT.formatted(2) + "}]}";
        intake.whole(
                IntakeHarness.HOSPITAL, FileFormat.FHIR, Map.of("a/two.json", bundle.getBytes(StandardCharsets.UTF_8)));
        assertFalse(file(newest(), 0).onePatient());
    }

    @Test
    void aDocumentUnderAPatientIsAnEntryAndTheSamePaperOfAnotherPatientIsAnother() {
        var pdf = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
        var result = intake.whole(
                IntakeHarness.HOSPITAL,
                FileFormat.DOCUMENT,
                Map.of("out/0012345/20260914/紹介状.pdf", pdf, "out/0054321/20260914/紹介状.pdf", pdf));
        assertEquals(2, result.stored());
        assertEquals(
                2,
                intake.rows("SELECT id FROM entry_document WHERE content IS NULL AND size = 8")
                        .size());
        assertEquals("紹介状.pdf", file(newest(), 0).name());
        assertEquals(List.of(), file(newest(), 0).lines());
    }

    private long newest() {
        return ((Number) intake.rows("SELECT MAX(id) FROM source_file").get(0)).longValue();
    }

    private ReceivedFile file(long id, int line) {
        return db.inTransaction(em -> files(em).file(id, line).orElseThrow());
    }

    private static KeptFiles files(EntityManager em) {
        var files = new KeptFiles();
        files.em = em;
        return files;
    }
}

package jp.lg.nayoro.polaris.record.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.record.entity.ClinicalEntry;
import jp.lg.nayoro.polaris.record.entity.DocumentKind;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryDocument;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentContent;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryTime;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.record.service.ATown.TODAY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class OriginServiceDbTest {

    static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);

    EntityManager em;
    ATown town;

    @BeforeEach
    void aTown(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new ATown(em);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void listsTheDocumentsOfAnEntryAndOpensThem(TestDatabase.Connection db) {
        town.consentToAll(DataCategory.DOCUMENT);
        var document =
                document(entry(town.atHospital, EntryCategory.FILE, file(town.atHospital)), town.atHospital, PDF);

        var entries = town.records().entries(town.resident, MatrixRow.FILE, new EntryPeriod(TODAY, TODAY));
        var listed = entries.documents(
                entries.institutions().get(0).groups().get(0).entries().get(0));

        assertEquals(List.of(document), listed.stream().map(each -> each.id()).toList());
        assertEquals(DocumentKind.PDF, listed.get(0).kind());
        em.clear();
        var statements = db.statementsOf(() ->
                assertArrayEquals(PDF, service(oneHl7File()).document(document).content()));
        // whose it is; the gate: resident, care team, consent, its institutions, its kinds of data; the bytes
        assertEquals(1 + 5 + 1, statements.size(), () -> String.join("\n", statements));
    }

    @Test
    void aDocumentThatIsTheReceivedFileItselfIsReadFromThere() {
        town.consentToAll(DataCategory.DOCUMENT);
        var document =
                document(entry(town.atHospital, EntryCategory.FILE, file(town.atHospital)), town.atHospital, null);

        assertArrayEquals(PDF, service(oneHl7File()).document(document).content());
    }

    @Test
    void opensNoDocumentOfAKindOrAnInstitutionOutsideTheConsent() {
        town.consentWithout(town.clinic, DataCategory.DOCUMENT);
        var image = document(entry(town.atHospital, EntryCategory.IMAGE, file(town.atHospital)), town.atHospital, PDF);
        var elsewhere = document(entry(town.atClinic, EntryCategory.FILE, file(town.atClinic)), town.atClinic, PDF);

        assertThrows(NotFoundException.class, () -> service(oneHl7File()).document(image));
        assertThrows(NotFoundException.class, () -> service(oneHl7File()).document(elsewhere));
    }

    @Test
    void opensNoDocumentOfAPatientWhoIsNotLinkedOrOfAnEntryTakenBack() {
        town.consentToAll(DataCategory.DOCUMENT);
        var stranger = town.registered(town.hospital);
        var unlinked = document(entry(stranger, EntryCategory.FILE, file(stranger)), stranger, PDF);
        var old = entry(town.atHospital, EntryCategory.FILE, file(town.atHospital));
        var takenBack = document(old, town.atHospital, PDF);
        old.supersede();
        em.flush();

        assertThrows(NotFoundException.class, () -> service(oneHl7File()).document(unlinked));
        assertThrows(NotFoundException.class, () -> service(oneHl7File()).document(takenBack));
        assertThrows(NotFoundException.class, () -> service(oneHl7File()).document(-1));
    }

    @Test
    void showsTheFileAnEntryCameFrom(TestDatabase.Connection db) {
        town.consentToAll(DataCategory.DIAGNOSIS);
        var entry = entry(town.atHospital, EntryCategory.CONDITION, file(town.atHospital))
                .getId();
        em.clear();

        var statements = db.statementsOf(() -> {
            var origin = service(oneHl7File()).source(entry);
            assertNull(origin.closed());
            assertTrue(origin.file().lines().get(0).marked());
            assertEquals("市立病院", origin.entry().facilityName());
        });
        // whose it is; the gate; what else came from the file
        assertEquals(1 + 5 + 1, statements.size(), () -> String.join("\n", statements));
    }

    @Test
    void closesAFileThatBringsAnotherPatientToo() {
        town.consentToAll(DataCategory.DIAGNOSIS);
        var file = file(town.atHospital);
        var entry = entry(town.atHospital, EntryCategory.CONDITION, file).getId();
        entry(town.registered(town.hospital), EntryCategory.CONDITION, file);

        var origin = service(oneHl7File()).source(entry);
        assertEquals(EntryOrigin.Closed.MORE_THAN_IS_SHOWN, origin.closed());
        assertEquals(List.of(), origin.file().lines());
    }

    @Test
    void closesAFileWhoseFormatTellsOfSeveralPatientsWhateverItsEntries() {
        town.consentToAll(DataCategory.DIAGNOSIS);
        var entry = entry(town.atHospital, EntryCategory.CONDITION, file(town.atHospital))
                .getId();

        var several = new ReceivedFile(
                "b.json", "", "FHIR", "fhir-1", ATown.NOW, false, oneHl7File().lines(), 1);
        assertEquals(
                EntryOrigin.Closed.MORE_THAN_IS_SHOWN,
                service(several).source(entry).closed());
    }

    @Test
    void closesAFileThatHoldsAKindWhichIsNotShared() {
        town.consentToAll(DataCategory.DIAGNOSIS);
        var file = file(town.atHospital);
        var entry = entry(town.atHospital, EntryCategory.CONDITION, file).getId();
        entry(town.atHospital, EntryCategory.LAB, file);

        var origin = service(oneHl7File()).source(entry);
        assertEquals(EntryOrigin.Closed.MORE_THAN_IS_SHOWN, origin.closed());
        assertEquals(List.of(), origin.file().lines());
    }

    @Test
    void opensNeitherDocumentNorFileOfASensitiveEntryWithoutTheConsentForIt() {
        var consent = town.consentToAll(DataCategory.DOCUMENT);
        var summary = entry(town.atHospital, EntryCategory.FILE, file(town.atHospital), "精神科サマリー");
        var document = document(summary, town.atHospital, PDF);

        assertThrows(NotFoundException.class, () -> service(oneHl7File()).document(document));
        assertThrows(NotFoundException.class, () -> service(oneHl7File()).source(summary.getId()));

        consent.withdraw(town.careManager, ATown.NOW, "取り直し");
        town.consentToAll(DataCategory.DOCUMENT, DataCategory.MENTAL_HEALTH);
        assertArrayEquals(PDF, service(oneHl7File()).document(document).content());
        assertNull(service(oneHl7File()).source(summary.getId()).closed());
    }

    @Test
    void closesTheFileOfAnOrdinaryEntryWhereASensitiveOneStandsInItToo() {
        town.consentToAll(DataCategory.DIAGNOSIS);
        var file = file(town.atHospital);
        var ordinary = entry(town.atHospital, EntryCategory.CONDITION, file, "高血圧症");
        entry(town.atHospital, EntryCategory.CONDITION, file, "うつ病");

        assertEquals(
                EntryOrigin.Closed.MORE_THAN_IS_SHOWN,
                service(oneHl7File()).source(ordinary.getId()).closed());
    }

    @Test
    void showsNoFileOfAnEntryThatIsNotTheCallersToSee() {
        var before = entry(town.atHospital, EntryCategory.CONDITION, file(town.atHospital))
                .getId();
        assertThrows(NotFoundException.class, () -> service(oneHl7File()).source(before));
        town.consentToAll(DataCategory.DIAGNOSIS);
        var withoutFile = town.entry(town.atHospital, EntryCategory.CONDITION, TODAY, "胃炎")
                .getId();
        assertThrows(NotFoundException.class, () -> service(oneHl7File()).source(withoutFile));
    }

    private OriginService service(ReceivedFile kept) {
        var service = new OriginService();
        service.em = em;
        service.policy = town.policy();
        service.trail = new AuditTrail();
        service.files = new ReceivedFiles() {
            @Override
            public Optional<ReceivedFile> file(long id, int line) {
                return Optional.of(kept);
            }

            @Override
            public Optional<byte[]> bytes(long id) {
                return Optional.of(PDF);
            }
        };
        return service;
    }

    private static ReceivedFile oneHl7File() {
        return new ReceivedFile(
                "file",
                "",
                "SSMIX2",
                "ssmix2-1",
                ATown.NOW,
                true,
                List.of(new ReceivedFile.Line(1, "MSH|", true, false)),
                1);
    }

    private ClinicalEntry entry(Registration where, EntryCategory category, long file) {
        return entry(where, category, file, "退院時サマリー");
    }

    private ClinicalEntry entry(Registration where, EntryCategory category, long file, String display) {
        return town.persisted(new ClinicalEntry(
                where.id(),
                where.getFacility(),
                new EntryContent(
                        category,
                        EntryState.ACTIVE,
                        UUID.randomUUID().toString(),
                        EntryTime.on(TODAY),
                        EntryOrder.NONE,
                        null,
                        null,
                        display,
                        EntryValue.NONE,
                        EntryDose.NONE,
                        EntryAuthor.NONE,
                        null,
                        null,
                        1,
                        List.of()),
                file,
                ATown.NOW));
    }

    private long document(ClinicalEntry entry, Registration where, byte[] content) {
        return town.persisted(new EntryDocument(
                        where.id(),
                        entry.getEntryKey(),
                        new EntryDocumentContent("application/pdf", "サマリー.pdf", content),
                        "0".repeat(64),
                        PDF.length,
                        file(where)))
                .getId();
    }

    private long file(Registration where) {
        em.createNativeQuery(
                        """
                        INSERT INTO source_file (facility_id, run_id, format, path, sha256, file_key, content, state,
                            parser_version, received_at)
                        VALUES (?, 1, 'SSMIX2', 'a/b', ?, ?, 'x', 'STORED', 'ssmix2-1', ?)""")
                .setParameter(1, where.getFacility().value())
                .setParameter(2, "0".repeat(64))
                .setParameter(3, UUID.randomUUID().toString())
                .setParameter(4, ATown.NOW)
                .executeUpdate();
        return ((Number) em.createNativeQuery("SELECT MAX(id) FROM source_file").getSingleResult()).longValue();
    }
}

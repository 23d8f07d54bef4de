package jp.lg.nayoro.polaris.intake.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.HeldGroupRow;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.entity.SourceFileState;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class QuarantineServiceDbTest {

    static final String FOLDER = "001/234/0012345/20260914/OMP-01/0012345_20260914_OMP-01_000000000000077_";

    TestDatabase.Connection db;
    IntakeHarness intake;

    @BeforeEach
    void anInstitutionHandsOver(TestDatabase.Connection connection) {
        db = connection;
        intake = new IntakeHarness(db);
    }

    @Test
    void manyFilesOfOneCauseAreOneLine() {
        holdEmptyOnes(25);
        intake.whole(IntakeHarness.PHARMACY, FileFormat.JAHIS, Map.of("a.txt", "no notebook".getBytes(UTF_8)));
        var groups = intake.desk(Role.SECRETARIAT, desk -> desk.groups(SourceFileState.QUARANTINED, 1));
        assertEquals(
                List.of("ひまわり薬局 NOT_A_MESSAGE 1", "星見町立病院 EMPTY 25"),
                groups.rows().stream()
                        .map(row -> row.facilityName() + " " + row.cause() + " " + row.files())
                        .toList());
        assertFalse(groups.more());
    }

    @Test
    void figuresInTheReasonDoNotPartAGroup() {
        holdEmptyOnes(2);
        db.doInTransaction(em -> em.createNativeQuery("UPDATE source_file SET quarantine_cause = 'INTERNAL',"
                        + " quarantine_note = CONCAT('受付番号 ', LEFT(SHA2(id, 256), 8), ' を伝えてください。')")
                .executeUpdate());
        assertEquals(2, onlyGroup().files());
    }

    @Test
    void theFilesOfAGroupComeTwentyAPage() {
        holdEmptyOnes(25);
        var row = onlyGroup();
        var first = page(row, 1);
        var second = page(row, 2);
        assertEquals(
                List.of(20, 5), List.of(first.files().size(), second.files().size()));
        assertTrue(first.more());
        assertFalse(second.more());
        assertEquals(25, first.row().files());
    }

    @Test
    void aListCostsTheSameStatementsHoweverManyAreHeld() {
        holdEmptyOnes(3);
        var row = onlyGroup();
        int few = db.statementsOf(this::onlyGroup).size()
                + db.statementsOf(() -> page(row, 1)).size();
        holdEmptyOnes(40);
        int many = db.statementsOf(this::onlyGroup).size()
                + db.statementsOf(() -> page(row, 1)).size();
        assertEquals(few, many);
        assertEquals(3, many);
    }

    @Test
    void thePagesOfAGroupAreReadByAKey() {
        assertTrue(db.planOf("SELECT id FROM source_file WHERE state = 'QUARANTINED' AND facility_id = 1"
                        + " AND held_group = 'x' ORDER BY id DESC LIMIT 21")
                .contains("source_file_held"));
    }

    @Test
    void aManagerSeesTheFilesOfTheOwnInstitutionOnly() {
        holdEmptyOnes(1);
        intake.whole(IntakeHarness.PHARMACY, FileFormat.JAHIS, Map.of("a.txt", "no notebook".getBytes(UTF_8)));
        var groups = intake.desk(Role.FACILITY_MANAGER, desk -> desk.groups(SourceFileState.QUARANTINED, 1));
        assertEquals(
                List.of("星見町立病院"),
                groups.rows().stream().map(HeldGroupRow::facilityName).toList());
        assertEquals(1, intake.desk(Role.FACILITY_MANAGER, QuarantineService::waiting));
        assertEquals(2, intake.desk(Role.SECRETARIAT, QuarantineService::waiting));
    }

    @Test
    void anotherInstitutionsFileLooksAbsentToAManager() {
        intake.whole(IntakeHarness.PHARMACY, FileFormat.JAHIS, Map.of("a.txt", "no notebook".getBytes(UTF_8)));
        var row = onlyGroup();
        long file = onlyFile();
        for (var act : List.<Consumer<QuarantineService>>of(
                desk -> desk.open(file),
                desk -> desk.retry(file),
                desk -> desk.discard(file, "理由"),
                desk -> desk.group(row.facility(), row.key(), SourceFileState.QUARANTINED, 1),
                desk -> desk.retryGroup(row.facility(), row.key(), row.newest()),
                desk -> desk.discardGroup(row.facility(), row.key(), row.newest(), "理由"))) {
            assertThrows(NotFoundException.class, () -> as(Role.FACILITY_MANAGER, act));
        }
        assertEquals(List.of("QUARANTINED"), states());
    }

    @Test
    void itSeesWhyAFileIsHeldAndNotWhatStandsInIt() {
        holdWrongPatient();
        var opened = intake.desk(Role.IT_OPERATOR, desk -> desk.open(onlyFile()));
        assertEquals(QuarantineCause.WRONG_PATIENT, opened.detail().cause());
        assertNull(opened.text());
        assertNotNull(intake.desk(Role.FACILITY_MANAGER, desk -> desk.open(onlyFile()))
                .text());
        assertThrows(NotFoundException.class, () -> as(Role.IT_OPERATOR, desk -> desk.discard(onlyFile(), "理由")));
        assertThrows(NotFoundException.class, () -> as(Role.IT_OPERATOR, desk -> desk.retry(onlyFile())));
    }

    @Test
    void aFileThatWasReadIsNotToBeSeenHere() {
        intake.whole(
                IntakeHarness.HOSPITAL, FileFormat.SSMIX2, Map.of(FOLDER + "20260914100000000_01_1", order("0012345")));
        assertEquals(List.of("STORED"), states());
        assertThrows(NotFoundException.class, () -> as(Role.SECRETARIAT, desk -> desk.open(onlyFile())));
    }

    @Test
    void aDiscardedFileStaysWithItsReasonAndItsBytes() {
        holdWrongPatient();
        boolean first = intake.desk(Role.SECRETARIAT, desk -> desk.discard(onlyFile(), "再送済み"));
        boolean again = intake.desk(Role.SECRETARIAT, desk -> desk.discard(onlyFile(), "もう一度"));
        assertEquals(List.of(true, false), List.of(first, again));
        assertEquals(
                List.of("DISCARDED|再送済み|1|1"),
                intake.rows("SELECT CONCAT_WS('|', state, discard_reason, LENGTH(content) > 100,"
                        + " discarded_by IS NOT NULL) FROM source_file"));
        var discarded = intake.desk(Role.SECRETARIAT, desk -> desk.groups(SourceFileState.DISCARDED, 1));
        assertEquals(1, discarded.rows().get(0).files());
        assertNotNull(
                intake.desk(Role.SECRETARIAT, desk -> desk.open(onlyFile())).text());
    }

    @Test
    void aDiscardedFileThatComesAgainChangesNothing() {
        var file = Map.of(FOLDER + "20260914100000000_01_1", order("9999999"));
        intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, file);
        as(Role.SECRETARIAT, desk -> desk.discard(onlyFile(), "再送済み"));
        var again = intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, file);
        assertEquals(List.of(1, 0), List.of(again.duplicate(), again.quarantined()));
        assertEquals(List.of("DISCARDED"), states());
    }

    @Test
    void aWholeGroupIsDiscardedButNotWhatCameSince() {
        holdEmptyOnes(2);
        var seen = onlyGroup();
        holdEmptyOnes(3);
        int files = intake.desk(
                Role.FACILITY_MANAGER,
                desk -> desk.discardGroup(seen.facility(), seen.key(), seen.newest(), "書き出しの失敗"));
        assertEquals(2, files);
        assertEquals(3, onlyGroup().files());
    }

    @Test
    void aGroupReadAgainByABetterParserIsStored() {
        holdWrongPatient();
        repairContent();
        var row = onlyGroup();
        var result =
                intake.desk(Role.FACILITY_MANAGER, desk -> desk.retryGroup(row.facility(), row.key(), row.newest()));
        var begun = assertInstanceOf(Rereading.Begun.class, result);
        assertEquals(List.of(begun.run()), intake.begun);
        var read = intake.readSpooled(begun.run());
        assertEquals(List.of(1, 0), List.of(read.stored(), read.quarantined()));
        assertEquals(List.of("STORED"), states());
    }

    @Test
    void oneFileReadAgainLeavesTheOthersOfItsGroup() {
        holdEmptyOnes(3);
        long one = ((Number) intake.rows("SELECT MIN(id) FROM source_file").get(0)).longValue();
        var begun = assertInstanceOf(Rereading.Begun.class, intake.desk(Role.SECRETARIAT, desk -> desk.retry(one)));
        assertEquals(1, begun.files());
        assertEquals(1, intake.readSpooled(begun.run()).quarantined());
        assertEquals(3, onlyGroup().files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOO_LARGE", "UNREADABLE"})
    void whatWasNeverTakenCannotBeReadAgain(String cause) {
        holdEmptyOnes(1);
        db.doInTransaction(em -> em.createNativeQuery("UPDATE source_file SET quarantine_cause = '" + cause + "'")
                .executeUpdate());
        assertInstanceOf(Rereading.NothingHeld.class, intake.desk(Role.SECRETARIAT, desk -> desk.retry(onlyFile())));
        assertEquals(List.of(), intake.begun);
    }

    private void holdEmptyOnes(int files) {
        int before = intake.rows("SELECT id FROM source_file").size();
        var batch = new TreeMap<String, byte[]>();
        for (int i = before; i < before + files; i++) {
            batch.put(FOLDER + "202609141%08d_01_1".formatted(i), new byte[0]);
        }
        intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, batch);
    }

    private void holdWrongPatient() {
        intake.whole(
                IntakeHarness.HOSPITAL, FileFormat.SSMIX2, Map.of(FOLDER + "20260914100000000_01_1", order("9999999")));
    }

    /** As if the parser had been mended: the same file can be read now. */
    private void repairContent() {
        var path = FOLDER + "20260914100000000_01_1";
        var key = FileKeys.of(FileFormat.SSMIX2, new IncomingFile(path, order("0012345")));
        db.doInTransaction(em -> em.createNativeQuery("UPDATE source_file SET content = ?1, file_key = ?2")
                .setParameter(1, order("0012345"))
                .setParameter(2, key.key())
                .executeUpdate());
    }

    private HeldGroupRow onlyGroup() {
        var rows = intake.desk(Role.SECRETARIAT, desk -> desk.groups(SourceFileState.QUARANTINED, 1))
                .rows();
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private HeldGroup page(HeldGroupRow row, int page) {
        return intake.desk(
                Role.SECRETARIAT, desk -> desk.group(row.facility(), row.key(), SourceFileState.QUARANTINED, page));
    }

    private long onlyFile() {
        return ((Number) intake.rows("SELECT id FROM source_file").get(0)).longValue();
    }

    private List<?> states() {
        return intake.rows("SELECT state FROM source_file ORDER BY id");
    }

    private void as(String role, Consumer<QuarantineService> act) {
        intake.desk(role, desk -> {
            act.accept(desk);
            return null;
        });
    }

    private static byte[] order(String patient) {
        return ("MSH|^~\\&|H|A|G|B|20260914||X^X\rPID|1||" + patient
                        + "^^^^PI||佐藤^ハナ^^^^^L^I||19380520|F\rORC|NW|000000000000077||1\rRXE||108665201^薬^HOT9|1||TAB^錠^MR9P")
                .getBytes(UTF_8);
    }
}

package jp.lg.nayoro.polaris.intake.service;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.record.entity.ClinicalEntry;
import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.service.HospitalEventRecorded;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@ExtendWith(TestDatabase.class)
class IntakeServiceDbTest {

    static final String FOLDER = "001/234/0012345/20260914/OMP-01/0012345_20260914_OMP-01_000000000000077_";
    static final String LIST = "001/234/0012345/-/PPR-01/0012345_-_PPR-01_999999999999999_";

    final Map<String, byte[]> hospital = Samples.below(Samples.FIXTURES.resolve("ssmix2/standard_root"));
    final Map<String, byte[]> pharmacy = Samples.below(Samples.FIXTURES.resolve("jahis"));

    static final String PLACE = "001/234/0012345/-/";
    static final String MASTER =
            "MSH|^~\\&|H|A|G|B|20261121||%s\rEVN|%s|20261121\rPID|1||0012345^^^^PI||佐藤^ハナ^^^^^L^I||19380520|F";

    TestDatabase.Connection db;
    IntakeHarness intake;

    @BeforeEach
    void twoInstitutionsTakePart(TestDatabase.Connection connection) {
        db = connection;
        intake = new IntakeHarness(db);
    }

    @Test
    void theHospitalsFilesComeInAndTwoAreHeld() {
        var result = intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        assertEquals(List.of(11, 0, 2), List.of(result.stored(), result.duplicate(), result.quarantined()));
        assertEquals(1, intake.rows("SELECT id FROM registration").size());
        assertEquals(
                result.entries(), intake.rows("SELECT id FROM clinical_entry").size());
        assertEquals(
                List.of("佐藤 ハナ|0012345|FEMALE|39019999"),
                intake.rows("SELECT CONCAT_WS('|', name, local_id, sex, insurer_number) FROM registration"));
    }

    @Test
    void theSameFilesAgainStoreNothingAndAreHeldForTheSameReason() {
        var first = intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        var rows = intake.rows("SELECT id, version FROM clinical_entry ORDER BY id")
                .size();
        var again = intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        assertEquals(
                List.of(0, 11, 2, 0), List.of(again.stored(), again.duplicate(), again.quarantined(), again.entries()));
        assertEquals(first.files(), again.files());
        assertEquals(rows, intake.rows("SELECT id FROM clinical_entry").size());
        assertEquals(hospital.size(), intake.rows("SELECT id FROM source_file").size());
    }

    @Test
    void aWrongPatientsFileLeavesItsBytesAndNothingElse() {
        intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        assertEquals(
                List.of(),
                intake.rows("SELECT id FROM registration WHERE local_id LIKE '%54321%' OR name LIKE '%鈴木%'"));
        assertEquals(List.of(), intake.rows("SELECT id FROM clinical_entry WHERE display = 'グルコース'"));
        assertEquals(
                List.of("WRONG_PATIENT|1"),
                intake.rows("SELECT CONCAT_WS('|', quarantine_cause, LENGTH(content) > 100) FROM source_file"
                        + " WHERE quarantine_cause = 'WRONG_PATIENT'"));
    }

    @Test
    void insertedEntriesReadBackAsEntities() {
        intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        db.doInTransaction(em -> {
            var all = em.createQuery("SELECT e FROM ClinicalEntry e", ClinicalEntry.class)
                    .getResultList();
            assertFalse(all.isEmpty());
        });
        assertEquals(
                List.of(
                        "PRESCRIPTION|ACTIVE|HOT9|117291101|YJ|2171022F4030|1.000000|28|2026-10-11|内科|2026-09-14 10:45:12"),
                intake.rows(
                        """
                        SELECT CONCAT_WS('|', category, state, code_system, code, alternative_system, alternative_code,
                            dose_per_day, days, effective_until, department, DATE_FORMAT(recorded_at, '%Y-%m-%d %H:%i:%s'))
                        FROM clinical_entry WHERE display = 'アムロジピンＯＤ錠５ｍｇ'"""));
    }

    @Test
    void aReissuedResultTakesThePlaceOfThePreliminaryOne() {
        intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        assertEquals(
                List.of("1.12|ACTIVE"),
                intake.rows("SELECT CONCAT_WS('|', value_text, state) FROM clinical_entry"
                        + " WHERE code = '3C015000002327101' AND effective_on = '2026-09-14'"));
    }

    @Test
    void aNewListOfDiagnosesReplacesTheOldOneInWhicheverOrderTheyCome() {
        var older = LIST + "20260901100000000_01_1";
        var newer = LIST + "20260910100000000_01_1";
        var states = List.of("胃炎|SUPERSEDED", "肺炎|ACTIVE");
        var run = intake.start(IntakeHarness.HOSPITAL, FileFormat.SSMIX2);
        intake.receive(run, Map.of(older, diagnosis("胃炎")));
        intake.receive(run, Map.of(newer, diagnosis("肺炎")));
        assertEquals(states, conditions());
        db.doInTransaction(
                em -> em.createNativeQuery("DELETE FROM clinical_entry_history").executeUpdate());
        db.doInTransaction(
                em -> em.createNativeQuery("DELETE FROM clinical_entry").executeUpdate());
        db.doInTransaction(em -> em.createNativeQuery("DELETE FROM source_file").executeUpdate());
        intake.receive(run, Map.of(newer, diagnosis("肺炎")));
        intake.receive(run, Map.of(older, diagnosis("胃炎")));
        assertEquals(states, conditions());
    }

    @Test
    void aCorrectedOrderDropsTheDrugItNoLongerHoldsAndADeletedOneAll() {
        var run = intake.start(IntakeHarness.HOSPITAL, FileFormat.SSMIX2);
        intake.receive(run, Map.of(FOLDER + "20260914100000000_01_1", order("108665201^薬一^HOT9", "110626901^薬二^HOT9")));
        intake.receive(run, Map.of(FOLDER + "20260914110000000_01_1", order("108665201^薬一^HOT9")));
        assertEquals(List.of("薬一|ACTIVE", "薬二|SUPERSEDED"), prescriptions());
        intake.receive(run, Map.of(FOLDER + "20260914120000000_01_0", order("108665201^薬一^HOT9")));
        assertEquals(List.of("薬一|DELETED", "薬二|SUPERSEDED"), prescriptions());
        intake.receive(run, Map.of(FOLDER + "20260914110000000_01_2", order("108665201^薬一^HOT9")));
        assertEquals(List.of("薬一|DELETED", "薬二|SUPERSEDED"), prescriptions());
    }

    @Test
    void theNotebookIsOneRegistrationAndItsCutSetIsReadWhole() {
        var result = intake.whole(IntakeHarness.PHARMACY, FileFormat.JAHIS, pharmacy);
        assertEquals(List.of(5, 0, 1), List.of(result.stored(), result.duplicate(), result.quarantined()));
        assertTrue(result.files().get(0).reason().startsWith("分割2/2"));
        assertEquals(1, intake.rows("SELECT id FROM registration").size());
        assertEquals(
                3,
                intake.rows(
                                "SELECT id FROM clinical_entry WHERE effective_on = '2026-11-02' AND category = 'DISPENSING'")
                        .size());
        var again = intake.whole(IntakeHarness.PHARMACY, FileFormat.JAHIS, pharmacy);
        assertEquals(
                List.of(0, 5, 1, 0), List.of(again.stored(), again.duplicate(), again.quarantined(), again.entries()));
    }

    @Test
    void aSecondPartThatComesLaterMeetsTheFirstInQuarantine() {
        var run = intake.start(IntakeHarness.PHARMACY, FileFormat.JAHIS);
        var first = intake.receive(run, only(pharmacy, "split-20261102-1.txt"));
        assertEquals(1, first.quarantined());
        var second = intake.receive(run, only(pharmacy, "split-20261102-2.txt"));
        assertEquals(List.of(2, -1), List.of(second.stored(), second.quarantined()));
        assertEquals(List.of(), intake.rows("SELECT id FROM source_file WHERE state = 'QUARANTINED'"));
        assertEquals(
                second.entries(), intake.rows("SELECT id FROM clinical_entry").size());
    }

    @Test
    void aSetWithTwoFirstPartsIsNeverPutTogether() {
        var stranger = new String(pharmacy.get("split-20261102-1.txt"), Charset.forName("windows-31j"))
                .replace("佐藤", "鈴木")
                .getBytes(Charset.forName("windows-31j"));
        var files = only(pharmacy, "split-20261102-1.txt");
        files.putAll(only(pharmacy, "split-20261102-2.txt"));
        files.put("other-1.txt", stranger);
        var result = intake.whole(IntakeHarness.PHARMACY, FileFormat.JAHIS, files);
        assertEquals(List.of(0, 3), List.of(result.stored(), result.quarantined()));
        assertEquals(List.of(), intake.rows("SELECT id FROM registration"));
        assertEquals(List.of(3L), intake.rows("SELECT COUNT(*) FROM source_file WHERE quarantine_cause = 'MIXED_SET'"));
    }

    @Test
    void statementsOfAFileDoNotGrowWithItsEntries() {
        var run = intake.start(IntakeHarness.HOSPITAL, FileFormat.SSMIX2);
        intake.receive(run, Map.of(FOLDER + "20260914100000000_01_1", order("L0^薬^99")));
        long few = statements(run, 2, "20260914110000000");
        long many = statements(run, 40, "20260914120000000");
        assertTrue(many <= 24, () -> "statements: " + many);
        assertTrue(many <= few + 2, () -> few + " and " + many);
    }

    @Test
    void aFailureOfOursHoldsTheFileUnderANumberAndTheOthersGoOn() {
        db.doInTransaction(
                em -> em.createNativeQuery("CREATE TRIGGER fail_once BEFORE INSERT ON clinical_entry FOR EACH ROW"
                                + " IF NEW.display = '入院' THEN SIGNAL SQLSTATE '45000'; END IF")
                        .executeUpdate());
        try {
            var result = intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
            assertEquals(List.of(10, 3), List.of(result.stored(), result.quarantined()));
            assertTrue(result.files().stream().anyMatch(file -> file.reason().contains("受付番号")));
        } finally {
            db.doInTransaction(
                    em -> em.createNativeQuery("DROP TRIGGER fail_once").executeUpdate());
        }
        var again = intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        assertEquals(List.of(1, 10, 2), List.of(again.stored(), again.duplicate(), again.quarantined()));
    }

    @Test
    void aFileTooLargeIsToldAndTheRunCountsEverything() {
        var run = intake.start(IntakeHarness.HOSPITAL, FileFormat.SSMIX2);
        var batch = new ArrayList<>(List.of(IncomingFile.tooLarge("a/b/c/d")));
        hospital.forEach((path, content) -> batch.add(new IncomingFile(path, content)));
        var result = intake.receive(run, batch);
        var end = intake.progress(run);
        assertEquals(List.of(14, 11, 0, 3), List.of(end.read(), end.stored(), end.duplicate(), end.quarantined()));
        assertTrue(result.files().stream().anyMatch(file -> file.reason().contains("大きすぎる")));
        assertEquals(
                List.of("0"),
                intake.rows("SELECT CAST(LENGTH(content) AS CHAR) FROM source_file WHERE path = 'a/b/c/d'"));
        var row = intake.runs(IntakeHarness.IT, runs -> runs.runs(1)).rows().get(0);
        assertEquals("星見町立病院 14 3", row.facilityName() + " " + row.read() + " " + row.quarantined());
    }

    @Test
    void anUnknownInstitutionAndAnEndedRunAreRefused() {
        assertThrows(NotFoundException.class, () -> intake.start("9999999999", FileFormat.SSMIX2));
        var run = intake.start(IntakeHarness.HOSPITAL, FileFormat.SSMIX2);
        intake.receive(run, Map.of());
        intake.end(run);
        assertThrows(NotFoundException.class, () -> intake.ledger().receiving(run));
    }

    @Test
    void everyFileReadTellsItsRegistration() {
        intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        var told = intake.received();
        assertEquals(1, told.size());
        assertEquals(1, told.get(0).registrations().size());
        assertEquals(told.get(0).registrations(), told.get(0).described());
    }

    @Test
    void admissionAndDischargeAreToldOnceAndADeathWithItsDay() {
        intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        assertEquals(
                List.of(EncounterKind.ADMISSION, EncounterKind.DISCHARGE),
                intake.hospitalEvents().stream()
                        .map(HospitalEventRecorded::kind)
                        .toList());
        var dead = MASTER.formatted("ADT-00", "ADT-00").replace("|F", "|F|||||||||||||||||||||20261120|Y");
        intake.whole(
                IntakeHarness.HOSPITAL,
                FileFormat.SSMIX2,
                Map.of(
                        PLACE + "ADT-00/0012345_-_ADT-00_999999999999999_20261121000000000_-_1",
                        dead.getBytes(StandardCharsets.UTF_8)));
        var last = intake.hospitalEvents().get(2);
        assertEquals(List.of(EncounterKind.DEATH, LocalDate.of(2026, 11, 20)), List.of(last.kind(), last.on()));
    }

    @Test
    void whatTheMasterSaidOfAPatientAnOrderDoesNotUndo() {
        intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        var order =
                MASTER.formatted("OML-01", "OML-01").replace("19380520", "19700101") + "\rORC|NW|1\rOBR|1|1||X^検査^99";
        intake.whole(
                IntakeHarness.HOSPITAL,
                FileFormat.SSMIX2,
                Map.of(
                        "001/234/0012345/20261122/OML-01/0012345_20261122_OML-01_000000000000001_20261122000000000_01_1",
                        order.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("1938-05-20"), intake.rows("SELECT CAST(birth_date AS CHAR) FROM registration"));
        assertEquals(List.of(), intake.rows("SELECT id FROM registration_history"));
        assertEquals(
                List.of("OML-01"),
                intake.rows("SELECT SUBSTRING_INDEX(SUBSTRING_INDEX(path, '/', 5), '/', -1) FROM source_file"
                        + " WHERE warnings LIKE '%患者基本情報（ADT-00）とほかのファイルで食い違って%'"));
    }

    @Test
    void aNewAddressIsTakenAndTheOldOneKept() {
        intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, hospital);
        var before = intake.rows("SELECT address FROM registration");
        var moved = MASTER.formatted("ADT-00", "ADT-00").replace("|F", "|F|||^^^^0960001^^H^北海道名寄市東一条南1丁目");
        intake.whole(
                IntakeHarness.HOSPITAL,
                FileFormat.SSMIX2,
                Map.of(
                        PLACE + "ADT-00/0012345_-_ADT-00_999999999999999_20261121000000000_-_1",
                        moved.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("北海道名寄市東一条南1丁目"), intake.rows("SELECT address FROM registration"));
        assertEquals(before, intake.rows("SELECT address FROM registration_history"));
        var told = intake.received();
        assertEquals(1, told.get(told.size() - 1).described().size());
    }

    @Test
    void ofTheTwentyTwoNhoFilesNineAreStoredAndThirteenHeld() {
        var samples = Samples.shared();
        assumeTrue(samples != null, "no shared/samples beside the project");
        var nho = Samples.below(samples.resolve("ssmix2/nho-datatesting/standard_root"));
        var first = intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, nho);
        assertEquals(
                List.of(22, 9, 0, 13), List.of(first.read(), first.stored(), first.duplicate(), first.quarantined()));
        var again = intake.whole(IntakeHarness.HOSPITAL, FileFormat.SSMIX2, nho);
        assertEquals(
                List.of(22, 0, 9, 13, 0),
                List.of(again.read(), again.stored(), again.duplicate(), again.quarantined(), again.entries()));
    }

    private long statements(long run, int drugs, String time) {
        var codes = new String[drugs];
        for (int i = 0; i < drugs; i++) {
            codes[i] = "L" + time + i + "^薬" + i + "^99";
        }
        return intake.statementsDuring(() -> intake.receive(run, Map.of(FOLDER + time + "_01_1", order(codes))));
    }

    private List<?> conditions() {
        return intake.rows("SELECT CONCAT_WS('|', display, state) FROM clinical_entry"
                + " WHERE category = 'CONDITION' ORDER BY display DESC");
    }

    private List<?> prescriptions() {
        return intake.rows("SELECT CONCAT_WS('|', display, state) FROM clinical_entry ORDER BY id");
    }

    private static Map<String, byte[]> only(Map<String, byte[]> files, String name) {
        return new TreeMap<>(Map.of(name, files.get(name)));
    }

    private static byte[] diagnosis(String name) {
        return message("PRB|AD|20260901|^" + name + "^MDCDX2|" + name.hashCode());
    }

    private static byte[] order(String... drugs) {
        var lines = new StringBuilder("ORC|NW|000000000000077||1");
        for (var drug : drugs) {
            lines.append("\rRXE||").append(drug).append("|1||TAB^錠^MR9P");
        }
        return message(lines.toString());
    }

    private static byte[] message(String lines) {
        return ("MSH|^~\\&|H|A|G|B|20260914||X^X\rPID|1||0012345^^^^PI||佐藤^ハナ^^^^^L^I||19380520|F\r" + lines)
                .getBytes(StandardCharsets.UTF_8);
    }
}

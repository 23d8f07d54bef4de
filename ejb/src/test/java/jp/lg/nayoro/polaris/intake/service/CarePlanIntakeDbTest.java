package jp.lg.nayoro.polaris.intake.service;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;

@ExtendWith(TestDatabase.class)
class CarePlanIntakeDbTest {

    static final Charset MS932 = Charset.forName("windows-31j");

    final Map<String, byte[]> plans = Samples.below(Samples.FIXTURES.resolve("careplan"));
    final Map<String, byte[]> later = Samples.below(Samples.FIXTURES.resolve("careplan-later"));
    final Map<String, byte[]> life = Samples.below(Samples.FIXTURES.resolve("life"));

    IntakeHarness intake;

    @BeforeEach
    void twoInstitutionsTakePart(TestDatabase.Connection connection) {
        intake = new IntakeHarness(connection);
    }

    @Test
    void anOfficesFilesAreThreePeopleWithTheirPlans() {
        var result = take(plans);
        assertEquals(List.of(plans.size(), 0), List.of(result.stored(), result.quarantined()));
        assertEquals(
                List.of(
                        "012211-0000012345|佐藤 ハナ|サトウ ハナ|FEMALE|1938-04-12",
                        "012211-0000067890|伊藤 ミヨ|イトウ ミヨ|FEMALE|1941-03-03",
                        "012211-H012345678|山田 武雄|ヤマダ タケオ|MALE|1945-01-20"),
                intake.rows("SELECT CONCAT_WS('|', local_id, name, name_kana, sex, birth_date) FROM registration"
                        + " ORDER BY local_id"));
        assertEquals(
                List.of("TABLE_1|2", "TABLE_2|5", "TABLE_3|6", "TABLE_6_PLAN|4", "TABLE_6_RESULT|3", "TABLE_7|4"),
                intake.rows("SELECT CONCAT_WS('|', form, COUNT(*)) FROM care_plan_row WHERE form LIKE 'TABLE%'"
                        + " AND state = 'CURRENT' GROUP BY form ORDER BY form"));
    }

    @Test
    void theSameFilesAgainStoreNothing() {
        take(plans);
        var before = intake.rows("SELECT COUNT(*) FROM care_plan_row");
        var again = take(plans);
        assertEquals(plans.size(), again.duplicate());
        assertEquals(before, intake.rows("SELECT COUNT(*) FROM care_plan_row"));
    }

    @Test
    void aWithdrawalTakesThePlanAndItsNoteBack() {
        take(plans);
        take(later);
        assertEquals(notesAfterTheWithdrawal(), notes());
        assertEquals(plansAfterTheWithdrawal(), currentTables());
    }

    /** As the files of one folder come: by their names, so that DLT… is read before UP…. */
    @Test
    void inWhicheverOrderTheFilesCome() {
        Map<String, byte[]> all = new TreeMap<>(plans);
        all.putAll(later);
        take(all);
        assertEquals(notesAfterTheWithdrawal(), notes());
        assertEquals(plansAfterTheWithdrawal(), currentTables());
    }

    private static List<?> notesAfterTheWithdrawal() {
        return List.of(
                "介護予防サービス・支援計画書 計画作成日 令和8年10月2日|ACTIVE",
                "居宅サービス計画書(1) 計画作成日 令和8年10月1日|DELETED",
                "居宅サービス計画書(1) 計画作成日 令和8年9月15日|ACTIVE");
    }

    private static List<?> plansAfterTheWithdrawal() {
        return List.of("TABLE_1|2026-09-15", "TABLE_6_PLAN|202209", "TABLE_6_RESULT|202610|0170000011|15");
    }

    @Test
    void aFileInWhichOnePersonCannotBeToldLeavesNothingOfAnyone() {
        var name = "UPHOSOKU_000000_0170000001_43_0170000011_15_20261001093000.CSV";
        var text = new String(plans.get(name), MS932);
        var spoilt = text.replace("H012345678", "H12345678").getBytes(MS932);
        var result = take(Map.of(name, spoilt));
        assertEquals(1, result.quarantined());
        assertEquals(List.of(), intake.rows("SELECT id FROM registration"));
        assertEquals(
                List.of("NO_PATIENT|2"),
                intake.rows("SELECT CONCAT_WS('|', quarantine_cause, quarantine_line) FROM source_file"));
    }

    @Test
    void lifeAndCarePlanSpeakOfTheSamePerson() {
        take(plans);
        var result = take(life);
        assertEquals(List.of(life.size(), 0), List.of(result.stored(), result.quarantined()));
        assertEquals(List.of(3L), intake.rows("SELECT COUNT(*) FROM registration"));
        assertEquals(
                List.of("CONDITION|2", "DISPENSING|2"),
                intake.rows("SELECT CONCAT_WS('|', category, COUNT(*)) FROM clinical_entry"
                        + " WHERE category <> 'NOTE' GROUP BY category ORDER BY category"));
    }

    @Test
    void theNumbersOfCareInsuranceStayOutOfHealthInsurance() {
        take(plans);
        take(life);
        assertEquals(
                List.of(),
                intake.rows(
                        "SELECT id FROM registration WHERE insurer_number IS NOT NULL OR insured_number IS NOT NULL"));
    }

    private IntakeResult take(Map<String, byte[]> files) {
        return intake.whole(IntakeHarness.HOSPITAL, FileFormat.CAREPLAN, files);
    }

    private List<?> notes() {
        return intake.rows("SELECT CONCAT_WS('|', display, state) FROM clinical_entry WHERE category = 'NOTE'"
                + " ORDER BY display");
    }

    private List<?> currentTables() {
        return intake.rows("SELECT DISTINCT set_key FROM care_plan_row WHERE state = 'CURRENT' AND form LIKE 'TABLE%'"
                + " ORDER BY set_key");
    }
}

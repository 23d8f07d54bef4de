package jp.lg.nayoro.polaris.care.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.care.entity.CareLevel;
import jp.lg.nayoro.polaris.care.entity.CarePlanForm;
import jp.lg.nayoro.polaris.care.entity.CarePlanKey;
import jp.lg.nayoro.polaris.care.entity.CarePlanRoute;
import jp.lg.nayoro.polaris.care.entity.CarePlanRow;
import jp.lg.nayoro.polaris.care.entity.CarePlanRowContent;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class CarePlanStoreDbTest {

    static final LocalDate PLAN = LocalDate.of(2026, 10, 1);
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);
    static final LocalDateTime FIRST = LocalDateTime.of(2026, 10, 1, 9, 30);
    static final LocalDateTime LATER = LocalDateTime.of(2026, 10, 10, 9, 0);
    static final CarePlanRoute TO_DAY_CARE = new CarePlanRoute("0170000001", "0170000011");
    static final CarePlanRoute TO_HOME_HELP = new CarePlanRoute("0170000001", "0170000021");

    TestDatabase.Connection db;
    FacilityId office;
    RegistrationId hana;
    Long file;

    @BeforeEach
    void anOfficeWithAPerson(TestDatabase.Connection connection) {
        db = connection;
        db.doInTransaction(em -> {
            var facility = new Facility(
                    "0170000001", FacilityKind.CARE_MANAGEMENT, "星見町居宅介護支援事業所", "ホシミ", LocalDate.of(2026, 4, 1));
            em.persist(facility);
            em.flush();
            office = facility.id();
            var registration = new Registration(office, "012211-0000012345", NOW);
            em.persist(registration);
            em.flush();
            hana = registration.id();
            em.createNativeQuery(
                            """
                            INSERT INTO source_file (facility_id, run_id, format, path, sha256, file_key, content, state,
                                parser_version, received_at)
                            VALUES (?, 1, 'CAREPLAN', 'x', '', 'x', 'x', 'STORED', '1', NOW())""")
                    .setParameter(1, office.value())
                    .executeUpdate();
            file = ((Number) em.createNativeQuery("SELECT MAX(id) FROM source_file")
                            .getSingleResult())
                    .longValue();
        });
    }

    @Test
    void theSetThatComesAgainSupersedesTheEarlierOneWhole() {
        store(rows(CarePlanForm.TABLE_2, TO_DAY_CARE, FIRST, "歩く", "食べる", "眠る"));
        store(rows(CarePlanForm.TABLE_2, TO_DAY_CARE, LATER, "歩く", "話す"));
        assertEquals(List.of("歩く", "話す"), current(CarePlanForm.TABLE_2));
        assertEquals(List.of("CURRENT|2", "SUPERSEDED|3"), states());
    }

    @Test
    void anotherPlanOfThePersonStays() {
        store(rows(CarePlanForm.TABLE_2, TO_DAY_CARE, FIRST, "歩く"));
        var key = key(CarePlanForm.TABLE_2, PLAN.plusMonths(6));
        store(List.of(new CarePlanRowContent(key, "202410", 1, Map.of("7", "話す"), TO_DAY_CARE, LATER, 1)));
        assertEquals(List.of("話す", "歩く"), current(CarePlanForm.TABLE_2));
    }

    @Test
    void anOlderFileThatComesLaterUndoesNothing() {
        store(rows(CarePlanForm.TABLE_1, TO_DAY_CARE, LATER, "新しい方針"));
        store(rows(CarePlanForm.TABLE_1, TO_DAY_CARE, FIRST, "古い方針"));
        assertEquals(List.of("新しい方針"), current(CarePlanForm.TABLE_1));
        assertEquals(List.of("CURRENT|1", "SUPERSEDED|1"), states());
    }

    @Test
    void aDeletionLeavesTheLinesAsHistory() {
        store(rows(CarePlanForm.TABLE_1, TO_DAY_CARE, FIRST, "方針"));
        store(List.of(deletion(CarePlanForm.TABLE_1, TO_DAY_CARE, LATER)));
        assertEquals(List.of(), current(CarePlanForm.TABLE_1));
        assertEquals(List.of("DELETED|2"), states());
    }

    @Test
    void aDeletionThatComesBeforeWhatItDeletesDeletesItToo() {
        store(List.of(deletion(CarePlanForm.TABLE_1, TO_DAY_CARE, LATER)));
        store(rows(CarePlanForm.TABLE_1, TO_DAY_CARE, FIRST, "方針"));
        assertEquals(List.of(), current(CarePlanForm.TABLE_1));
    }

    @Test
    void aDeletionDoesNotReachWhatWasWrittenAfterIt() {
        store(rows(CarePlanForm.TABLE_1, TO_DAY_CARE, LATER, "方針"));
        store(List.of(deletion(CarePlanForm.TABLE_1, TO_DAY_CARE, FIRST)));
        assertEquals(List.of("方針"), current(CarePlanForm.TABLE_1));
    }

    @Test
    void whatIsSentAgainAfterADeletionHolds() {
        store(List.of(deletion(CarePlanForm.TABLE_1, TO_DAY_CARE, FIRST)));
        store(rows(CarePlanForm.TABLE_1, TO_DAY_CARE, LATER, "方針"));
        assertEquals(List.of("方針"), current(CarePlanForm.TABLE_1));
    }

    @Test
    void aPlanSentToTwoOfficesIsOnePlan() {
        store(rows(CarePlanForm.TABLE_1, TO_DAY_CARE, FIRST, "方針"));
        store(rows(CarePlanForm.TABLE_1, TO_HOME_HELP, FIRST.plusSeconds(1), "方針"));
        assertEquals(List.of("方針"), current(CarePlanForm.TABLE_1));
    }

    @Test
    void aPlanTakenBackFromOneOfficeHoldsForTheOther() {
        store(rows(CarePlanForm.TABLE_1, TO_DAY_CARE, FIRST, "方針"));
        store(rows(CarePlanForm.TABLE_1, TO_HOME_HELP, FIRST.plusSeconds(1), "方針"));
        store(List.of(deletion(CarePlanForm.TABLE_1, TO_HOME_HELP, LATER)));
        assertEquals(List.of("方針"), current(CarePlanForm.TABLE_1));
    }

    @Test
    void ofLifeABlankCellKeepsWhatWasToldAndAnEmptyOneDeletesIt() {
        store(List.of(life(Map.of("last_name", "佐藤", "remarks", "週1回", "care_level", "21"))));
        store(List.of(life(Map.of("remarks", "", "care_level", "22"))));
        var cells = sheets(CarePlanForm.LIFE_USER).get(0).rows().get(0).byColumn();
        assertEquals(Map.of("last_name", "佐藤", "care_level", "22"), cells);
    }

    @Test
    void linesReadBackAsEntities() {
        var facts = Map.of("21", "22", "19", "20261001", "20", "20280930", "13", "0170000001", "24", "方針 \"引用\"\r\n");
        store(List.of(
                new CarePlanRowContent(key(CarePlanForm.TABLE_1, PLAN), "202410", 1, facts, TO_DAY_CARE, FIRST, 3)));
        db.doInTransaction(em -> {
            var rows = em.createQuery("SELECT r FROM CarePlanRow r WHERE r.careLevel = :level", CarePlanRow.class)
                    .setParameter("level", CareLevel.CARE_2)
                    .getResultList();
            assertEquals(1, rows.size());
        });
        assertEquals(
                "方針 \"引用\"\r\n",
                sheets(CarePlanForm.TABLE_1).get(0).rows().get(0).text(24));
        assertEquals(
                List.of("2026-10-01|2028-09-30|0170000001|3"),
                rows(
                        "SELECT CONCAT_WS('|', valid_from, valid_until, provider_number, source_line) FROM care_plan_row"));
    }

    @Test
    void aMonthOfOnePersonIsThreeStatements() {
        var texts = new String[100];
        Arrays.fill(texts, "見守り");
        store(rows(CarePlanForm.TABLE_2, TO_DAY_CARE, FIRST, texts));
        var again = rows(CarePlanForm.TABLE_2, TO_DAY_CARE, LATER, texts);
        var statements = db.statementsOf(() -> store(again));
        assertEquals(3, statements.size(), statements::toString);
        assertTrue(statements.get(0).startsWith("SELECT"));
        assertTrue(statements.get(1).startsWith("UPDATE"));
        assertTrue(statements.get(2).startsWith("INSERT"));
    }

    @Test
    void asManyStatementsForTwentyPlansAsForTwo() {
        List<CarePlanRowContent> few = new ArrayList<>();
        List<CarePlanRowContent> many = new ArrayList<>();
        for (int month = 0; month < 20; month++) {
            var row = new CarePlanRowContent(
                    key(CarePlanForm.TABLE_1, PLAN.plusMonths(month)),
                    "202410",
                    1,
                    Map.of("24", "方針"),
                    TO_DAY_CARE,
                    FIRST,
                    1);
            many.add(row);
            if (month < 2) {
                few.add(row);
            }
        }
        store(many);
        assertEquals(
                db.statementsOf(() -> store(few)).size(),
                db.statementsOf(() -> store(many)).size());
    }

    @Test
    void plansOfAResidentAreOneStatementByAnIndex() {
        store(rows(CarePlanForm.TABLE_1, TO_DAY_CARE, FIRST, "方針"));
        link(77);
        var forms = Set.of(CarePlanForm.TABLE_1, CarePlanForm.TABLE_2);
        var statements = db.statementsOf(() -> ask(rows -> rows.ofResident(new ResidentId(77L), forms)));
        assertEquals(1, statements.size());
        assertEquals(1, ask(rows -> rows.ofResident(new ResidentId(77L), forms)).size());
        var plan = db.planOf("SELECT r.id FROM care_plan_row r JOIN registration p ON p.id = r.registration_id"
                + " WHERE p.resident_id = 77 AND r.state = 'CURRENT' AND r.form IN ('TABLE_1', 'TABLE_2')");
        assertTrue(plan.contains("p by registration_resident"), plan);
        assertTrue(plan.contains("r by care_plan_row_"), plan);
    }

    private void link(long resident) {
        db.doInTransaction(em -> {
            em.createNativeQuery("SET FOREIGN_KEY_CHECKS = 0").executeUpdate();
            em.createNativeQuery("UPDATE registration SET resident_id = " + resident)
                    .executeUpdate();
            em.createNativeQuery("SET FOREIGN_KEY_CHECKS = 1").executeUpdate();
        });
    }

    private static CarePlanKey key(CarePlanForm form, LocalDate plannedOn) {
        return new CarePlanKey(form, "012211", "0000012345", plannedOn, null, null);
    }

    /** Lines of the plan, each with one text: of table 1 the policy, of table 2 the need. */
    private static List<CarePlanRowContent> rows(
            CarePlanForm form, CarePlanRoute route, LocalDateTime issuedAt, String... texts) {
        List<CarePlanRowContent> rows = new ArrayList<>();
        for (var text : texts) {
            var cells = Map.of(form == CarePlanForm.TABLE_1 ? "24" : "7", text);
            rows.add(new CarePlanRowContent(key(form, PLAN), "202410", rows.size() + 1, cells, route, issuedAt, 1));
        }
        return rows;
    }

    private static CarePlanRowContent deletion(CarePlanForm form, CarePlanRoute route, LocalDateTime issuedAt) {
        return CarePlanRowContent.deletion(key(form, PLAN), "202410", route, issuedAt, 1);
    }

    private static CarePlanRowContent life(Map<String, String> cells) {
        var key = new CarePlanKey(CarePlanForm.LIFE_USER, "012211", "0000012345", null, null, "15|1");
        return new CarePlanRowContent(key, "SERVICE_USER_INFO", 1, cells, CarePlanRoute.UNKNOWN, null, 3);
    }

    private void store(List<CarePlanRowContent> contents) {
        db.doInTransaction(em -> CarePlanStoreForTests.over(em).store(hana, office, file, contents, NOW));
    }

    private <T> T ask(Function<CarePlanRows, T> question) {
        return db.inTransaction(em -> {
            var rows = new CarePlanRows();
            rows.em = em;
            return question.apply(rows);
        });
    }

    private List<CarePlanSheet> sheets(CarePlanForm form) {
        return ask(rows -> rows.ofRegistration(hana, Set.of(form)));
    }

    private List<String> current(CarePlanForm form) {
        return sheets(form).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .map(row -> row.text(form == CarePlanForm.TABLE_1 ? 24 : 7))
                .toList();
    }

    private List<?> states() {
        return rows("SELECT CONCAT_WS('|', state, COUNT(*)) FROM care_plan_row GROUP BY state ORDER BY state");
    }

    private List<?> rows(String sql) {
        return db.inTransaction(em -> em.createNativeQuery(sql).getResultList());
    }
}

package jp.lg.nayoro.polaris.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

@ExtendWith(TestDatabase.class)
class DemoTownDbTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    /** Loaded once: the town takes seconds, and looking at it changes nothing. */
    @TestFactory
    Stream<DynamicTest> keepsItsPromises(TestDatabase.Connection db) {
        load(db, TODAY);
        return Stream.of(
                dynamicTest("is as large as promised", () -> isAsLargeAsPromised(db)),
                dynamicTest("has every profession, and every login it prints", () -> hasEveryLogin(db)),
                dynamicTest("leaves the secretariat work with institutions", () -> leavesWorkWithInstitutions(db)),
                dynamicTest("knows consents in every state", () -> knowsConsentsInEveryState(db)),
                dynamicTest("holds together", () -> holdsTogether(db, TODAY)),
                dynamicTest("tells the story of 佐藤 ハナ to her team only", () -> tellsTheStoryToTheTeamOnly(db)),
                dynamicTest("plans the care of those in the stories", () -> plansTheCare(db)),
                dynamicTest("has values that are too high and too low", () -> hasAbnormalValues(db)));
    }

    @Test
    void isTheSameEachTimeItIsLoadedForTheSameDay(TestDatabase.Connection db) throws SQLException {
        var filledBefore = filled(db);
        load(db, TODAY);
        var first = checksums(db);
        emptyAllBut(filledBefore, db);
        load(db, TODAY);
        assertEquals(first, checksums(db));
    }

    @Test
    void loadsOnAnUnusualDayAsWell(TestDatabase.Connection db) throws SQLException {
        load(db, LEAP_DAY);
        holdsTogether(db, LEAP_DAY);
    }

    private static void isAsLargeAsPromised(TestDatabase.Connection db) throws SQLException {
        assertEquals(62, number(db, "SELECT COUNT(*) FROM facility"));
        assertEquals(11, number(db, "SELECT COUNT(DISTINCT kind) FROM facility"));
        assertEquals(300, number(db, "SELECT COUNT(*) FROM resident"));
        assertBetween(140, 180, number(db, "SELECT COUNT(*) FROM staff"));
        assertBetween(30, 50, number(db, "SELECT COUNT(*) FROM registration WHERE resident_id IS NULL"));
        assertBetween(120_000, 200_000, number(db, "SELECT COUNT(*) FROM clinical_entry"));
        assertBetween(200, 600, number(db, "SELECT COUNT(*) FROM post"));
    }

    private static void hasEveryLogin(TestDatabase.Connection db) throws SQLException {
        assertEquals(16, number(db, "SELECT COUNT(DISTINCT profession) FROM staff"));
        assertEquals(6, number(db, "SELECT COUNT(DISTINCT role) FROM workplace_role"));
        for (var login : DemoTown.logins()) {
            var found = "SELECT COUNT(*) FROM account a JOIN workplace w ON w.account_id = a.id "
                    + "JOIN workplace_role r ON r.workplace_id = w.id WHERE a.login = '"
                    + login.login() + "'";
            assertTrue(number(db, found) > 0, login.login());
        }
    }

    private static void leavesWorkWithInstitutions(TestDatabase.Connection db) throws SQLException {
        for (var waiting : List.of(
                "facility_application WHERE form = 'ADMISSION' AND state = 'SUBMITTED'",
                "facility_application WHERE form = 'CHANGE' AND received_on > effective_on + INTERVAL 10 DAY",
                "facility_application WHERE form = 'CLOSURE' AND state = 'SUBMITTED'",
                "staff WHERE state = 'REQUESTED'",
                "invitation WHERE used_at IS NULL AND cancelled_at IS NULL",
                "workplace GROUP BY account_id HAVING COUNT(*) = 2")) {
            assertTrue(number(db, "SELECT COUNT(*) FROM " + waiting) > 0, waiting);
        }
    }

    private static void knowsConsentsInEveryState(TestDatabase.Connection db) throws SQLException {
        for (var kind : List.of(
                "state = 'WITHDRAWN' AND withdrawn_at IS NOT NULL",
                "state = 'SUPERSEDED'",
                "method = 'FACILITY_LIST'",
                "signer_kind = 'PROXY'",
                "state = 'REGISTERED' AND valid_until < '2026-11-24'",
                "state = 'REGISTERED' AND valid_until BETWEEN '2026-11-24' AND '2026-12-24'",
                "method = 'BLANKET' AND id IN (SELECT consent_id FROM consent_facility)",
                "id NOT IN (SELECT consent_id FROM consent_category WHERE category = 'BOARD')",
                "id NOT IN (SELECT consent_id FROM consent_category WHERE category = 'LAB')",
                "id IN (SELECT consent_id FROM consent_scan)")) {
            assertTrue(number(db, "SELECT COUNT(*) FROM consent WHERE " + kind) >= 9, kind);
        }
    }

    private static void holdsTogether(TestDatabase.Connection db, LocalDate today) throws SQLException {
        for (var wrong : List.of(
                "resident r WHERE NOT EXISTS (SELECT 1 FROM consent c WHERE c.resident_id = r.id)",
                "resident r WHERE NOT EXISTS (SELECT 1 FROM registration g WHERE g.resident_id = r.id)",
                "resident r WHERE (SELECT COUNT(*) FROM care_team_member m WHERE m.resident_id = r.id) NOT BETWEEN 3 AND 7",
                "registration g WHERE g.resident_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM registration_decision d "
                        + "WHERE d.registration_id = g.id AND d.resident_id = g.resident_id AND d.kind = 'LINKED')",
                "clinical_entry e JOIN registration g ON g.id = e.registration_id WHERE e.facility_id <> g.facility_id",
                "clinical_entry WHERE effective_on > '%s'".formatted(today),
                "clinical_entry WHERE effective_on < '%s'"
                        .formatted(today.minusYears(10).minusDays(25)),
                "clinical_entry WHERE recorded_at >= '%s'".formatted(today),
                "post WHERE posted_at >= '%s'".formatted(today),
                "post p WHERE NOT EXISTS (SELECT 1 FROM care_team_member m "
                        + "WHERE m.resident_id = p.resident_id AND m.staff_id = p.author_id)",
                "post p JOIN post t ON t.id = p.thread_id WHERE t.posted_at >= p.posted_at",
                "audit_event")) {
            assertEquals(0, number(db, "SELECT COUNT(*) FROM " + wrong), wrong);
        }
    }

    private static void tellsTheStoryToTheTeamOnly(TestDatabase.Connection db) throws SQLException {
        var team = "SELECT COUNT(*) FROM resident r JOIN care_team_member m ON m.resident_id = r.id "
                + "JOIN account a ON a.staff_id = m.staff_id WHERE r.name = '佐藤 ハナ' AND a.login IN ";
        assertEquals(4, number(db, team + "('care01', 'kango01', 'yaku01', 'ishi01')"));
        assertEquals(0, number(db, team + "('helper01')"));
        assertTrue(number(db, "SELECT COUNT(*) FROM post WHERE resident_id = 1") >= 20);
    }

    private static void plansTheCare(TestDatabase.Connection db) throws SQLException {
        for (var form : List.of("TABLE_1", "TABLE_2")) {
            assertEquals(
                    5,
                    number(
                            db,
                            "SELECT COUNT(DISTINCT g.resident_id) FROM care_plan_row p "
                                    + "JOIN registration g ON g.id = p.registration_id WHERE p.form = '" + form + "'"));
        }
    }

    private static void hasAbnormalValues(TestDatabase.Connection db) throws SQLException {
        for (var flag : List.of("H", "L", "HH", "LL")) {
            assertTrue(number(db, "SELECT COUNT(*) FROM clinical_entry WHERE flag = '" + flag + "'") > 50, flag);
        }
    }

    private static void load(TestDatabase.Connection db, LocalDate today) {
        var start = System.nanoTime();
        var told = new ArrayList<String>();
        DemoTown.load(db.dataSource(), today, told::add);
        System.getLogger(DemoTownDbTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "%.1f s: %s".formatted((System.nanoTime() - start) / 1e9, String.join("、", told)));
    }

    private static List<String> checksums(TestDatabase.Connection db) throws SQLException {
        var sums = new ArrayList<String>();
        for (var table : List.of(
                "facility (CONCAT_WS('|', id, number, name))",
                "account (CONCAT_WS('|', id, login, password_hash))",
                "workplace (CONCAT_WS('|', id, account_id, staff_id, last_used_at))",
                "invitation (CONCAT_WS('|', staff_id, code_hash, expires_on))",
                "facility_application (CONCAT_WS('|', form, state, facility_id, number, name))",
                "account_review (CONCAT_WS('|', facility_id, quarter, accounts))",
                "resident (CONCAT_WS('|', id, name, birth_date, address, name_key))",
                "registration (CONCAT_WS('|', id, facility_id, local_id, name, name_kana, address, resident_id))",
                "registration_decision (CONCAT_WS('|', registration_id, resident_id, kind, evidence))",
                "consent (CONCAT_WS('|', id, resident_id, state, valid_from, valid_until, signer_name))",
                "consent_scan (CONCAT_WS('|', consent_id, sha256))",
                "consent_record (CONCAT_WS('|', consent_id, cause, holds_from, holds_until, known_from, scope))",
                "consent_application (CONCAT_WS('|', registration_id, state, moved_at))",
                "consent_application_form (CONCAT_WS('|', application_id, scope, valid_until))",
                "care_team_member (CONCAT_WS('|', resident_id, staff_id, since))",
                "entry_document (CONCAT_WS('|', registration_id, entry_key, file_name, sha256))",
                "clinical_entry (CONCAT_WS('|', registration_id, entry_key, value_number, total_quantity, value_text))",
                "post (CONCAT_WS('|', id, body, posted_at))",
                "board_visit (CONCAT_WS('|', resident_id, staff_id, seen_at))")) {
            var parts = table.split(" ", 2);
            sums.add(parts[0] + " "
                    + number(db, "SELECT COALESCE(SUM(CRC32" + parts[1] + "), 0) + COUNT(*) FROM " + parts[0]));
        }
        return sums;
    }

    /** What the migrations filled stays, but for the form that the town brings itself. */
    private static void emptyAllBut(Set<String> filledBefore, TestDatabase.Connection db) throws SQLException {
        var filledByTown = filled(db);
        filledByTown.removeAll(filledBefore);
        filledByTown.add("consent_form");
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (var table : filledByTown) {
                statement.execute("DELETE FROM " + table);
            }
        }
    }

    private static Set<String> filled(TestDatabase.Connection db) throws SQLException {
        var filled = new TreeSet<String>();
        try (var connection = db.dataSource().getConnection();
                var tables = connection.createStatement();
                var names = tables.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            while (names.next()) {
                if (number(db, "SELECT EXISTS (SELECT 1 FROM " + names.getString(1) + ")") == 1) {
                    filled.add(names.getString(1));
                }
            }
        }
        return filled;
    }

    private static long number(TestDatabase.Connection db, String sql) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void assertBetween(long least, long most, long actual) {
        assertTrue(least <= actual && actual <= most, actual + " is not between " + least + " and " + most);
    }
}

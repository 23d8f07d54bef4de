package jp.lg.nayoro.polaris.launcher.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import at.favre.lib.crypto.bcrypt.BCrypt;

import jp.lg.nayoro.polaris.demo.Batch;

/**
 * The people of a record benchmark as rows: residents with a consent to everything, patients of three institutions each, and
 * users who care for all of them. Person 1 is the one with ten years; the others have eight months.
 */
final class RecordTown {

    static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Asia/Tokyo")));
    static final long TEN_YEARS = 1;
    static final String PASSWORD = "bench-record-2026";

    /** Hospital, clinic, pharmacy; the fourth is where the users work. */
    static final int SOURCES = 3;

    private static final LocalDateTime THEN = TODAY.minusYears(11).atTime(9, 0);
    private static final String KANA = "ジュウミン";
    private static final int FIRST_PLACE = 1001;
    private static final int USERS_PLACE = FIRST_PLACE + SOURCES;
    private static final int FIRST_USER = 2001;
    private static final int QUICK_HASH = 4; // the door is not what is measured
    private static final List<String> KINDS = List.of("HOSPITAL", "CLINIC", "PHARMACY", "HOME_NURSING");
    private static final List<String> CATEGORIES =
            List.of("MEDICATION", "LAB", "IMAGE", "DOCUMENT", "DIAGNOSIS", "CARE", "BOARD");

    private final Connection connection;

    RecordTown(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        execute("SET unique_checks = 0, foreign_key_checks = 0");
    }

    static String login(int user) {
        return "viewer" + (user + 1);
    }

    /** Of which registration an entry of a person is. */
    static long registration(long resident, int source) {
        return resident * SOURCES + source;
    }

    static long place(int source) {
        return FIRST_PLACE + source;
    }

    void users(int users) throws SQLException {
        places();
        var hash = BCrypt.with(BCrypt.Version.VERSION_2A).hashToString(QUICK_HASH, PASSWORD.toCharArray());
        try (var staff = new Batch(connection, "staff", words("id facility_id name name_kana profession state"));
                var accounts = new Batch(connection, "account", words("id login password_hash staff_id state"));
                var workplaces = new Batch(connection, "workplace", words("id account_id staff_id"));
                var roles = new Batch(connection, "workplace_role", words("workplace_id role"))) {
            for (int i = 0; i < users; i++) {
                int id = FIRST_USER + i;
                staff.add(id, USERS_PLACE, "職員 " + id, "ショクイン", "PHYSICIAN", "ACTIVE");
                accounts.add(id, login(i), hash, id, "ACTIVE");
                workplaces.add(id, id, id);
                roles.add(id, "STAFF");
            }
        }
        connection.commit();
    }

    /** The institutions; and nobody has to show a second factor. */
    private void places() throws SQLException {
        execute("INSERT INTO security_policy (second_factor_for, remember_days, password_failures, code_failures,"
                + " lock_minutes, idle_minutes, step_up_minutes, reason, set_at)"
                + " VALUES ('', 30, 10, 5, 15, 60, 60, 'bench', NOW())");
        try (var places = new Batch(connection, "facility", words("id number kind name name_kana state joined_on"))) {
            for (int i = 0; i < KINDS.size(); i++) {
                var number = "01999000" + (10 + i);
                places.add(FIRST_PLACE + i, number, KINDS.get(i), "機関" + i, "キカン", "ACTIVE", TODAY.minusYears(11));
            }
        }
    }

    void people(long first, long last, int users) throws SQLException {
        residents(first, last);
        registrations(first, last);
        consents(first, last);
        teams(first, last, users);
        connection.commit();
    }

    private void residents(long first, long last) throws SQLException {
        try (var rows = new Batch(
                connection, "resident", words("id name name_kana birth_date sex name_key kana_key enrolled_at"))) {
            for (long id = first; id <= last; id++) {
                rows.add(id, name(id), KANA, born(id), "FEMALE", "住民" + id, "ジユウミン", THEN);
            }
        }
    }

    private void registrations(long first, long last) throws SQLException {
        try (var rows = new Batch(
                connection,
                "registration",
                words("id facility_id local_id name name_kana birth_date sex resident_id first_seen_at updated_at"))) {
            for (long id = first; id <= last; id++) {
                for (int source = 0; source < SOURCES; source++) {
                    var registration = registration(id, source);
                    rows.add(registration, place(source), "P" + id, name(id), KANA, born(id), "FEMALE", id, THEN, THEN);
                }
            }
        }
    }

    private void consents(long first, long last) throws SQLException {
        var day = TODAY.minusYears(1);
        var until = day.plusYears(3);
        var at = day.atTime(9, 0);
        try (var rows = new Batch(
                        connection,
                        "consent",
                        words("id resident_id method state form_version signer_kind signer_name signed_on received_on"
                                + " valid_from valid_until registered_at registered_by"));
                var categories = new Batch(connection, "consent_category", words("consent_id category"))) {
            for (long id = first; id <= last; id++) {
                rows.add(
                        id,
                        id,
                        "BLANKET",
                        "REGISTERED",
                        "bench",
                        "SELF",
                        name(id),
                        day,
                        day,
                        day,
                        until,
                        at,
                        FIRST_USER);
                for (var category : CATEGORIES) {
                    categories.add(id, category);
                }
            }
        }
    }

    /** User i cares for every person whose number leaves i when divided by the users, and the first one for everybody. */
    private void teams(long first, long last, int users) throws SQLException {
        var day = TODAY.minusYears(1);
        try (var rows =
                new Batch(connection, "care_team_member", words("resident_id staff_id since added_by added_at"))) {
            for (long id = first; id <= last; id++) {
                rows.add(id, FIRST_USER, day, FIRST_USER, day.atTime(9, 0));
                if (id % users != 0) {
                    rows.add(id, FIRST_USER + id % users, day, FIRST_USER, day.atTime(9, 0));
                }
            }
        }
    }

    private static String name(long resident) {
        return "住民 " + resident;
    }

    private static LocalDate born(long resident) {
        return TODAY.minusYears(70 + resident % 25).minusDays(resident % 365);
    }

    void entries(long first, long last, int entries) throws SQLException {
        try (var rows = new EntryBulk(connection)) {
            for (long id = first; id <= last; id++) {
                rows.write(id, entries);
            }
        }
        connection.commit();
    }

    /** So that the plans are those of a table that has been there for long. */
    void settle() throws SQLException {
        execute("ANALYZE TABLE clinical_entry, registration, resident, consent, care_team_member");
        connection.commit();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String[] words(String columns) {
        return columns.split(" ");
    }
}

package jp.lg.nayoro.polaris.launcher.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows behind a page, read by nothing but JDBC on one connection, each statement prepared once. Two baselines: the entries
 * alone, and with them the rows about who looks and at whom that a page must read before it may show anything.
 */
final class BareSql implements AutoCloseable {

    private static final String ENTRIES =
            """
            SELECT e.id, e.registration_id, e.category, e.effective_on, e.effective_at, e.display, e.value_number, e.value_text,
                e.comparator, e.unit, e.range_low, e.range_high, e.flag, e.order_number, e.days
            FROM clinical_entry e JOIN registration r ON r.id = e.registration_id
            WHERE r.resident_id = ? AND e.state IN ('ACTIVE', 'PRELIMINARY') AND\s""";

    /** One line, one statement: the caller, the person, the consent, the team, the institutions, care level, allergies. */
    private static final List<String> AROUND = List.of(
            """
            SELECT a.login, s.id, s.name, s.profession, f.id, f.name, f.kind, x.role FROM account a
                JOIN workplace w ON w.account_id = a.id JOIN staff s ON s.id = w.staff_id
                JOIN facility f ON f.id = s.facility_id JOIN workplace_role x ON x.workplace_id = w.id
            WHERE a.login = 'viewer1'""",
            "SELECT * FROM resident WHERE id = ?",
            "SELECT * FROM consent WHERE resident_id = ? AND state = 'REGISTERED'",
            """
            SELECT k.* FROM consent c JOIN consent_category k ON k.consent_id = c.id
            WHERE c.resident_id = ? AND c.state = 'REGISTERED'""",
            "SELECT * FROM care_team_member WHERE resident_id = ?",
            """
            SELECT r.id, f.id, f.kind, f.name FROM registration r JOIN facility f ON f.id = r.facility_id
            WHERE r.resident_id = ?""",
            "SELECT * FROM certification WHERE resident_id = ?",
            """
            SELECT e.display FROM clinical_entry e JOIN registration r ON r.id = e.registration_id
            WHERE r.resident_id = ? AND e.category = 'ALLERGY' AND e.state = 'ACTIVE'""");

    private static final String EVENT =
            "occurred_at, login, staff_id, facility_id, action, outcome, resident_id, category, reason, consent_id, detail";

    /** One row of the ledger under the lock of its head, in copies of the tables: the real chain has no room for rows of ours. */
    private static final List<String> LEDGER = List.of(
            "SELECT * FROM bench_head WHERE id = 1 FOR UPDATE",
            "INSERT INTO bench_event (id, " + EVENT + ", prev_hash, hash) SELECT 1 + id, " + EVENT
                    + ", prev_hash, hash FROM bench_event WHERE id = (SELECT last_id FROM bench_head)",
            "UPDATE bench_head SET last_id = last_id + 1 WHERE id = 1");

    private final Connection connection;
    private final PreparedStatement entries;
    private final List<PreparedStatement> around = new ArrayList<>();

    BareSql(Connection connection, MeasuredAct act, long resident) throws SQLException {
        this.connection = connection;
        entries = connection.prepareStatement(ENTRIES + act.rows());
        entries.setLong(1, resident);
        for (int i = 0; i < act.days().size(); i++) {
            entries.setObject(i + 2, act.days().get(i), Types.DATE);
        }
        for (var sql : AROUND) {
            var statement = connection.prepareStatement(sql);
            if (sql.indexOf('?') >= 0) {
                statement.setLong(1, resident);
            }
            around.add(statement);
        }
    }

    /** How many entries there are. */
    int readEntries() throws SQLException {
        return read(entries);
    }

    void readAll() throws SQLException {
        for (var statement : around) {
            read(statement);
        }
        read(entries);
    }

    /** The copies, with the last row of the ledger. */
    static void copyLedger(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "DROP TABLE IF EXISTS bench_head, bench_event",
                    "CREATE TABLE bench_head LIKE audit_head",
                    "CREATE TABLE bench_event LIKE audit_event",
                    "INSERT INTO bench_head SELECT * FROM audit_head",
                    "INSERT INTO bench_event SELECT * FROM audit_event WHERE id = (SELECT last_id FROM audit_head)")) {
                statement.execute(sql);
            }
        }
    }

    /** A row of its own transaction, as each act of a page writes one. */
    void writeLedger() throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var sql : LEDGER) {
                statement.execute(sql);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static int read(PreparedStatement statement) throws SQLException {
        int count = 0;
        try (var rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
                count++;
            }
        }
        return count;
    }

    @Override
    public void close() throws SQLException {
        entries.close();
        for (var statement : around) {
            statement.close();
        }
    }
}

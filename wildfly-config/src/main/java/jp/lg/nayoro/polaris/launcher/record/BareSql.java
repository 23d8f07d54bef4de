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

    private final PreparedStatement entries;
    private final List<PreparedStatement> around = new ArrayList<>();

    BareSql(Connection connection, MeasuredAct act, long resident) throws SQLException {
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

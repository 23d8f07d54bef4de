package jp.lg.nayoro.polaris.launcher;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import at.favre.lib.crypto.bcrypt.BCrypt;

/**
 * Accounts that exist before anybody can sign in to make one. Plain JDBC within the caller's transaction: at this
 * moment there is no server yet.
 */
public final class Accounts {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int COST = 12;

    private final Connection connection;

    public Accounts(Connection connection) {
        this.connection = connection;
    }

    boolean none() throws SQLException {
        return number("SELECT COUNT(*) FROM account") == 0;
    }

    /** The first institution of a kind, or 0. */
    long facilityOfKind(String kind) throws SQLException {
        return number("SELECT COALESCE(MIN(id), 0) FROM facility WHERE kind = ?", kind);
    }

    public long facility(String number, String kind, String name, String kana) throws SQLException {
        return insert(
                "INSERT INTO facility (number, kind, name, name_kana, state, joined_on) VALUES (?, ?, ?, ?, 'ACTIVE', ?)",
                number,
                kind,
                name,
                kana,
                Date.valueOf(LocalDate.now(Clock.system(JAPAN))));
    }

    public void account(
            String login, String password, long facility, String name, String kana, String profession, String role)
            throws SQLException {
        var staff = insert(
                "INSERT INTO staff (facility_id, name, name_kana, profession, state) VALUES (?, ?, ?, ?, 'ACTIVE')",
                facility,
                name,
                kana,
                profession);
        var account = insert(
                "INSERT INTO account (login, password_hash, staff_id, state) VALUES (?, ?, ?, 'ACTIVE')",
                login,
                hash(password),
                staff);
        var workplace = insert("INSERT INTO workplace (account_id, staff_id) VALUES (?, ?)", account, staff);
        insert("INSERT INTO workplace_role (workplace_id, role) VALUES (?, ?)", workplace, role);
    }

    /** Gives an existing account a new password; tells whether there is such an account. */
    boolean renew(String login, String password) throws SQLException {
        try (var update = prepared(
                "UPDATE account SET password_hash = ?, state = 'ACTIVE', version = version + 1 WHERE login = ?",
                hash(password),
                login)) {
            return update.executeUpdate() == 1;
        }
    }

    /** Marks the account as a program's: it has no second factor, and only {@code /api/} opens to it. */
    void program(String login) throws SQLException {
        try (var insert = prepared("INSERT IGNORE INTO program_account (login) VALUES (?)", login)) {
            insert.executeUpdate();
        }
    }

    /** bcrypt in the form {@code $2a$}, which the server's realm reads. */
    static String hash(String password) {
        return BCrypt.with(BCrypt.Version.VERSION_2A).hashToString(COST, password.toCharArray());
    }

    private long insert(String sql, Object... values) throws SQLException {
        try (var insert = prepared(sql, values)) {
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    private long number(String sql, Object... values) throws SQLException {
        try (var query = prepared(sql, values);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}

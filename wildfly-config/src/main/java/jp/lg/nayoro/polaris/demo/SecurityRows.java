package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * How one signs in in the demo town: the password alone, so that it is quick to try; whoever wants has a second factor, and one
 * account has it already. Its key is public (README), like the passwords.
 */
final class SecurityRows {

    /** Base32 of it stands in the README. */
    private static final byte[] SECRET = "polaris-demo-second!".getBytes(US_ASCII);

    private static final String ENROLLED = "ns01";

    private SecurityRows() {}

    static void write(Connection connection, LocalDate today, Places places) throws SQLException {
        var begin = Timestamp.valueOf(today.minusDays(90).atTime(9, 0));
        try (var policies = new Batch(
                connection,
                "security_policy",
                "second_factor_for",
                "remember_days",
                "password_failures",
                "code_failures",
                "lock_minutes",
                "idle_minutes",
                "step_up_minutes",
                "reason",
                "set_at")) {
            policies.add("", 30, 10, 5, 15, 10, 10, "デモの町では、パスワードだけで試せるようにしています", begin);
        }
        try (var terminals = new Batch(
                connection,
                "terminal",
                "name",
                "facility_id",
                "state",
                "issued_by",
                "issued_at",
                "registered_at",
                "last_used_at",
                "last_login",
                "blocked_by",
                "blocked_at",
                "block_reason")) {
            var hospital = places.all().get(0).id();
            var station = places.all().get(30).id();
            var days = today.atStartOfDay();
            terminals.add(
                    "タブレット 01",
                    station,
                    "IN_USE",
                    1,
                    at(days, 60),
                    at(days, 60),
                    at(days, 1),
                    "kango01",
                    null,
                    null,
                    null);
            terminals.add(
                    "タブレット 02",
                    hospital,
                    "IN_USE",
                    1,
                    at(days, 58),
                    at(days, 57),
                    at(days, 2),
                    "kanri01",
                    null,
                    null,
                    null);
            terminals.add(
                    "タブレット 03",
                    station,
                    "BLOCKED",
                    1,
                    at(days, 58),
                    at(days, 57),
                    at(days, 21),
                    "kango01",
                    1,
                    at(days, 20),
                    "訪問先で紛失");
        }
    }

    static void enrol(Connection connection, SecurityKeys keys) throws SQLException {
        var sealed = keys.seal(SECRET, ENROLLED);
        try (var insert = connection.prepareStatement(
                "INSERT INTO second_factor (login, secret, key_id, begun_at, confirmed_at) VALUES (?, ?, ?, ?, ?)")) {
            var then = Timestamp.valueOf("2026-04-01 09:00:00");
            insert.setString(1, ENROLLED);
            insert.setBytes(2, sealed.bytes());
            insert.setString(3, sealed.key());
            insert.setTimestamp(4, then);
            insert.setTimestamp(5, then);
            insert.executeUpdate();
        }
    }

    private static Timestamp at(LocalDateTime today, int daysAgo) {
        return Timestamp.valueOf(today.minusDays(daysAgo).withHour(10));
    }
}

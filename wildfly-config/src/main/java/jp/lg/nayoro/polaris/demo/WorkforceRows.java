package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;

import at.favre.lib.crypto.bcrypt.BCrypt;

import jp.lg.nayoro.polaris.organization.entity.StaffState;
import jp.lg.nayoro.polaris.security.entity.AccountState;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How the staff stand in the database: staff, account and roles. All accounts share one password, and so one hash. */
final class WorkforceRows {

    private static final int COST = 10;
    private static final byte[] SALT =
            "polaris-demo-tow".getBytes(UTF_8); // fixed, so that the town is the same each time

    private final Workforce workforce;

    WorkforceRows(Workforce workforce) {
        this.workforce = workforce;
    }

    void write(Connection connection, String password) throws SQLException {
        try (var staff =
                new Batch(connection, "staff", "id", "facility_id", "name", "name_kana", "profession", "state")) {
            for (var member : workforce.all()) {
                staff.add(
                        member.id(),
                        member.place().id(),
                        member.name().written(),
                        member.name().kana(),
                        member.profession(),
                        StaffState.ACTIVE);
            }
        }
        var hash = hash(password);
        try (var accounts = new Batch(connection, "account", "id", "login", "password_hash", "staff_id", "state")) {
            for (var member : workforce.all()) {
                accounts.add(member.id(), member.login(), hash, member.id(), AccountState.ACTIVE);
            }
        }
        try (var workplaces = new Batch(connection, "workplace", "id", "account_id", "staff_id")) {
            for (var member : workforce.all()) {
                workplaces.add(member.id(), member.id(), member.id());
            }
        }
        try (var roles = new Batch(connection, "workplace_role", "workplace_id", "role")) {
            for (var member : workforce.all()) {
                for (var role : member.roles()) {
                    roles.add(member.id(), role);
                }
            }
        }
    }

    private static String hash(String password) {
        return new String(BCrypt.with(BCrypt.Version.VERSION_2A).hash(COST, SALT, password.getBytes(UTF_8)), UTF_8);
    }
}

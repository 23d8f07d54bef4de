package jp.lg.nayoro.polaris.launcher;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * 取込プログラム. The account of {@code ./polaris import} on the machine that runs the server. Its secret lasts for one
 * run of the server.
 */
final class ImporterAccount {

    static final String LOGIN = "importer";
    private static final int SECRET_LENGTH = 40;

    private ImporterAccount() {}

    /** A new secret, valid from now on; the one before no longer opens anything. */
    static String renewed(DataSource database) throws SQLException {
        var secret = Secrets.random(SECRET_LENGTH);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var accounts = new Accounts(connection);
            if (!accounts.renew(LOGIN, secret)) {
                accounts.account(LOGIN, secret, city(accounts), "取込プログラム", "トリコミプログラム", "CITY_OFFICIAL", "IT_OPERATOR");
            }
            accounts.program(LOGIN);
            connection.commit();
        }
        return secret;
    }

    private static long city(Accounts accounts) throws SQLException {
        var city = accounts.facilityOfKind("CITY");
        return city != 0 ? city : accounts.facility("0122100000", "CITY", "名寄市", "ナヨロシ");
    }
}

package jp.lg.nayoro.polaris.it;

import java.sql.SQLException;
import javax.sql.DataSource;

import jp.lg.nayoro.polaris.launcher.Accounts;
import jp.lg.nayoro.polaris.security.entity.Role;

/** One person for each role, known to the tests by login; and one who left, and one who was suspended. */
public final class TestPeople {

    public static final String PASSWORD = "test-password-2026";
    public static final String SECRETARIAT = "test-jimukyoku";
    public static final String NURSE = "test-kango";
    public static final String CARE_MANAGER = "test-care";
    public static final String OUTSIDER = "test-yoso";
    public static final String MANAGER = "test-kanri";
    public static final String AUDITOR = "test-kansa";
    public static final String PRIVACY_OFFICER = "test-hogo";
    public static final String IT_OPERATOR = "test-it";
    public static final String SUSPENDED = "test-teishi";
    public static final String LEFT = "test-taishoku";
    public static final String OF_CLOSED_FACILITY = "test-haishi";

    private TestPeople() {}

    static void insert(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var accounts = new Accounts(connection);
            var city = accounts.facility("9900000001", "CITY", "試験市", "シケンシ");
            var station = accounts.facility("9900000002", "HOME_NURSING", "試験訪問看護", "シケンホウモンカンゴ");
            var office = accounts.facility("9900000004", "CARE_MANAGEMENT", "試験居宅介護支援", "シケンキョタク");
            var elsewhere = accounts.facility("9900000005", "HOME_NURSING", "試験よその訪問看護", "シケンヨソ");
            accounts.facility("9910000001", "HOSPITAL", "試験病院", "シケンビョウイン");
            accounts.facility("9910000002", "HOSPITAL", "標本病院", "ヒョウホンビョウイン");
            accounts.facility("9940000001", "PHARMACY", "試験薬局", "シケンヤッキョク");
            accounts.facility("9940000002", "PHARMACY", "標本薬局", "ヒョウホンヤッキョク");
            var closed = accounts.facility("9900000003", "CLINIC", "試験廃止医院", "シケンハイシイイン");
            person(accounts, SECRETARIAT, city, "CLERK", Role.SECRETARIAT);
            person(accounts, AUDITOR, city, "CITY_OFFICIAL", Role.AUDITOR);
            person(accounts, PRIVACY_OFFICER, city, "CITY_OFFICIAL", Role.PRIVACY_OFFICER);
            person(accounts, IT_OPERATOR, city, "CITY_OFFICIAL", Role.IT_OPERATOR);
            person(accounts, NURSE, station, "HOME_NURSE", Role.STAFF);
            person(accounts, CARE_MANAGER, office, "CARE_MANAGER", Role.STAFF);
            person(accounts, OUTSIDER, elsewhere, "HOME_NURSE", Role.STAFF);
            person(accounts, MANAGER, station, "CLERK", Role.FACILITY_MANAGER);
            person(accounts, SUSPENDED, station, "HOME_NURSE", Role.STAFF);
            person(accounts, LEFT, station, "HOME_NURSE", Role.STAFF);
            person(accounts, OF_CLOSED_FACILITY, closed, "PHYSICIAN", Role.STAFF);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE account SET state = 'SUSPENDED' WHERE login = '" + SUSPENDED + "'");
                statement.executeUpdate("UPDATE staff SET state = 'LEFT' WHERE name = '" + LEFT + "'");
                statement.executeUpdate("UPDATE facility SET state = 'CLOSED' WHERE id = " + closed);
            }
            connection.commit();
        }
    }

    private static void person(Accounts accounts, String login, long facility, String profession, String role)
            throws SQLException {
        accounts.account(login, PASSWORD, facility, login, "シケン", profession, role);
    }
}

package jp.lg.nayoro.polaris.launcher;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What {@code --empty} begins with: the city with two accounts, and one institution whose files can be read in. */
final class MinimalData {

    private static final int PASSWORD_LENGTH = 16;

    private MinimalData() {}

    /** Returns the logins, with passwords that exist nowhere else. */
    static List<Login> insert(Accounts accounts) throws SQLException {
        var city = accounts.facility("0122100000", "CITY", "名寄市", "ナヨロシ");
        accounts.facility("0110000001", "HOSPITAL", "第一病院", "ダイイチビョウイン");
        var logins = new ArrayList<Login>();
        logins.add(login("IT_OPERATOR", "情報システム担当", "it"));
        logins.add(login("SECRETARIAT", "事務局", "jimukyoku"));
        accounts.account(
                "it", logins.get(0).password(), city, "情報システム担当", "ジョウホウシステムタントウ", "CITY_OFFICIAL", "IT_OPERATOR");
        accounts.account(
                "jimukyoku", logins.get(1).password(), city, "事務局担当", "ジムキョクタントウ", "CITY_OFFICIAL", "SECRETARIAT");
        return logins;
    }

    private static Login login(String role, String duty, String name) {
        return new Login(role, duty, name, Secrets.random(PASSWORD_LENGTH));
    }
}

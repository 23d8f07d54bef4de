package jp.lg.nayoro.polaris.launcher;

import java.sql.SQLException;

/** A MySQL or MariaDB that others run ({@code --db}); the password comes from the environment, never from a command line. */
record ExternalDatabase(String url, String user, String password) {

    DatabaseAddress address() {
        if (!url.startsWith("jdbc:mysql://")) {
            throw new LauncherFailure(
                    "--db は jdbc:mysql://ホスト:ポート/データベース の形です。", "--db takes the form jdbc:mysql://host:port/database.");
        }
        if (user == null || password == null || password.isEmpty()) {
            throw new LauncherFailure(
                    "--db には --db-user と環境変数 POLARIS_DB_PASSWORD が要ります。",
                    "--db needs --db-user, and the password in the environment variable POLARIS_DB_PASSWORD.");
        }
        var address = new DatabaseAddress(url, user, password);
        try (var connection = address.dataSource().getConnection()) {
            connection.isValid(5);
        } catch (SQLException e) {
            throw new LauncherFailure(
                    "データベース " + url + " に接続できません。", "Cannot connect to the database " + url + ": " + e.getMessage(), e);
        }
        return address;
    }

    /** Without the password: this string reaches logs. */
    @Override
    public String toString() {
        return "ExternalDatabase[" + url + ", " + user + "]";
    }
}

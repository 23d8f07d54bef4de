package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What an empty database is given, once. Which of the two it was is read from a file beside the secrets, so that the
 * next start prints the same logins.
 */
final class FirstData {

    private final DataSource database;
    private final Path firstLogins;

    FirstData(DataSource database, Workspace workspace) {
        this.database = database;
        this.firstLogins = workspace.data().resolve("first-logins.txt");
    }

    /** Lines to print under "logins". Empty when this database was filled by others. */
    List<String> load(boolean empty) throws SQLException, IOException {
        if (isEmpty()) {
            keep(minimal());
        }
        return Files.exists(firstLogins) ? Files.readAllLines(firstLogins) : List.of();
    }

    private boolean isEmpty() throws SQLException {
        try (var connection = database.getConnection()) {
            return new Accounts(connection).none();
        }
    }

    private List<Login> minimal() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var logins = MinimalData.insert(new Accounts(connection));
            connection.commit();
            return logins;
        }
    }

    private void keep(List<Login> logins) throws IOException {
        Secrets.write(firstLogins, logins.stream().map(Login::line).collect(Collectors.joining("\n")));
    }
}

package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

import jp.lg.nayoro.polaris.demo.DemoTown;
import jp.lg.nayoro.polaris.security.entity.SecurityKeys;

/**
 * What an empty database is given, once: the demo town, or with {@code --empty} two accounts. A file keeps which of the two
 * it was and its logins (0600), so that later starts print the same.
 */
final class FirstData {

    /** @param demoTown whether everybody in the database is made up, which every page then says */
    record Town(boolean demoTown, List<String> logins) {}

    private static final String DEMO = "demo";
    private static final String EMPTY = "empty";

    private final DataSource database;
    private final Path file;
    private final String name;
    private final SecurityKeys keys;

    /** @param name tells databases apart, since the file speaks of one of them */
    FirstData(DataSource database, Path file, String name, SecurityKeys keys) {
        this.database = database;
        this.file = file;
        this.name = name;
        this.keys = keys;
    }

    Town load(boolean empty, Consumer<String> progress) throws SQLException, IOException {
        if (hasNoAccount()) {
            keep(empty ? EMPTY : DEMO, empty ? minimal() : demoTown(progress));
        }
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (lines.isEmpty() || !lines.get(0).endsWith(" " + name)) {
            return new Town(false, List.of()); // filled by others
        }
        return new Town(lines.get(0).startsWith(DEMO), lines.subList(1, lines.size()));
    }

    private boolean hasNoAccount() throws SQLException {
        try (var connection = database.getConnection()) {
            return new Accounts(connection).none();
        }
    }

    private List<String> demoTown(Consumer<String> progress) {
        DemoTown.load(database, progress);
        DemoTown.enrolSecondFactor(database, keys);
        var lines = new ArrayList<String>();
        lines.add("デモの町: 登場する人はすべて架空です。パスワードは公開されています。実在の人の情報を入れないでください。");
        lines.add("Demo town: everybody is invented and the password is public. Put no real person in it.");
        DemoTown.logins().stream()
                .map(demo -> new Login(demo.roleInJapanese(), demo.personInJapanese(), demo.login(), demo.password()))
                .map(Login::line)
                .forEach(lines::add);
        return lines;
    }

    private List<String> minimal() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var logins = MinimalData.insert(new Accounts(connection));
            connection.commit();
            return logins.stream().map(Login::line).toList();
        }
    }

    private void keep(String kind, List<String> lines) throws IOException {
        Secrets.write(file, kind + " " + name + "\n" + String.join("\n", lines));
    }
}

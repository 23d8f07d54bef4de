package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jp.lg.nayoro.polaris.shared.entity.Schema;

/**
 * A Polaris that lives for one measurement: an empty database and the real server, under {@code .polaris/bench} and on ports
 * of its own, so that nobody's data are touched. Ended by the ids of its processes, at Ctrl-C too.
 */
public final class MeasuredServer implements AutoCloseable {

    /**
     * What a measurement needs beside Polaris itself.
     *
     * @param databaseArguments hold against those that the database usually has
     * @param wars further deployments, by the name of their file: never part of the product
     */
    public record Beside(List<String> databaseArguments, Map<String, byte[]> wars) {
        static final Beside NOTHING = new Beside(List.of(), Map.of());
    }

    /** The institution whose files are read in. */
    static final String HOSPITAL = "0110000001";

    private static final String DATABASE = "database.pid";
    private static final String SERVER = "server.pid";
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Workspace workspace;
    private final Ports ports;
    private final Beside beside;
    private final Progress progress;
    private final Stopping stopping = new Stopping();
    private DataSource database;
    private SignIn signIn;
    private WildFlyServer server;

    private MeasuredServer(PrintWriter out, int portOffset, Beside beside) {
        var project = Workspace.ofProject();
        workspace = new Workspace(project.project(), project.data().resolve("bench"));
        ports = new Ports(portOffset);
        this.beside = beside;
        progress = new Progress(out, 3);
    }

    static MeasuredServer start(PrintWriter out, int portOffset) throws Exception {
        return start(out, portOffset, Beside.NOTHING);
    }

    public static MeasuredServer start(PrintWriter out, int portOffset, Beside beside) throws Exception {
        var measured = new MeasuredServer(out, portOffset, beside);
        try {
            measured.stopping.later(RunLock.take(measured.workspace.data()));
            measured.start();
            return measured;
        } catch (Exception e) {
            measured.close();
            throw e;
        }
    }

    public DataSource database() {
        return database;
    }

    SignIn signIn() {
        return signIn;
    }

    /** The address of the server, without a path. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + ports.http() + "/");
    }

    public long pid() {
        return server.pid();
    }

    public long databasePid() throws IOException {
        return Long.parseLong(
                Files.readString(workspace.running().resolve(DATABASE)).strip());
    }

    /** A folder that the server may read files from, gone when the measurement is over. */
    Path incoming(String name) {
        return workspace.intake().resolve(name);
    }

    @Override
    public void close() throws IOException {
        stopping.close();
        Trees.delete(workspace.intake());
    }

    private void start() throws Exception {
        var base = new ServerBase(workspace.serverHome(), workspace.server());
        progress.step("計測用のサーバーを設定", "configuring a server to measure", () -> prepare(base));
        var address = progress.step("空のデータベースを起動", "starting an empty database", this::emptyDatabase);
        database = address.dataSource();
        server = progress.step("サーバーを起動", "starting the server", () -> server(base, address));
    }

    private Void prepare(ServerBase base) throws IOException, InterruptedException {
        Preflight.javaIsNewEnough(Runtime.version().feature());
        Preflight.isBuilt(workspace);
        Preflight.hasSpace(workspace.data());
        endLeftBehind(SERVER, workspace.server());
        endLeftBehind(DATABASE, workspace.database());
        Preflight.portsAreFree(ports.ofServer());
        Preflight.portsAreFree(List.of(ports.database()));
        Trees.delete(workspace.database().resolve("data"));
        Trees.delete(workspace.intake());
        base.configure(
                workspace.serverScripts().resolve("configure.cli"),
                workspace.log().resolve("configure.log"));
        base.forgetLastRun();
        base.deploy(workspace.ear());
        for (var war : beside.wars().entrySet()) {
            base.deployBeside(war.getKey(), war.getValue());
        }
        return null;
    }

    private DatabaseAddress emptyDatabase() throws Exception {
        stopping.later(() -> endLeftBehind(DATABASE, workspace.database())); // for a Ctrl-C while it starts
        var password = Secrets.kept(workspace.secrets().resolve("database"));
        var pidFile = workspace.running().resolve(DATABASE);
        var embedded = stopping.later(EmbeddedDatabase.start(
                workspace.database(), ports.database(), password, pidFile, beside.databaseArguments()));
        Schema.migrate(embedded.address().dataSource());
        try (var connection = embedded.address().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            MinimalData.insert(new Accounts(connection));
            connection.commit();
        }
        return embedded.address();
    }

    private WildFlyServer server(ServerBase base, DatabaseAddress address) throws Exception {
        var secret = ImporterAccount.renewed(address.dataSource());
        signIn = new SignIn(address().resolve("polaris/"), ImporterAccount.LOGIN, secret);
        var cluster = Secrets.kept(workspace.secrets().resolve("cluster"));
        var settings = new ServerSettings(
                ports,
                address,
                cluster,
                "1:" + Secrets.random(32),
                false,
                workspace.intake(),
                workspace.auditAnchors(null));
        var started = stopping.later(WildFlyServer.start(
                base, settings, workspace.log(), workspace.running().resolve(SERVER)));
        started.awaitAnswer(signIn.server().resolve("login.xhtml"));
        return started;
    }

    private void endLeftBehind(String pidFile, Path mentioned) {
        ChildProcess.leftBehind(pidFile, workspace.running().resolve(pidFile), mentioned)
                .ifPresent(child -> child.end(PATIENCE));
    }
}

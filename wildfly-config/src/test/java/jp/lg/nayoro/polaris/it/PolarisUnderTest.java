package jp.lg.nayoro.polaris.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

import jp.lg.nayoro.polaris.demo.DemoTown;
import jp.lg.nayoro.polaris.launcher.DatabaseAddress;
import jp.lg.nayoro.polaris.launcher.EmbeddedDatabase;
import jp.lg.nayoro.polaris.launcher.LauncherLog;
import jp.lg.nayoro.polaris.launcher.Ports;
import jp.lg.nayoro.polaris.launcher.ServerBase;
import jp.lg.nayoro.polaris.launcher.ServerSettings;
import jp.lg.nayoro.polaris.launcher.Trees;
import jp.lg.nayoro.polaris.launcher.Workspace;
import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.shared.entity.Schema;

/**
 * The Polaris that the tests of the running whole (*IT) share: a database of its own with the demo town and {@link TestPeople}, and a server base with the
 * EAR in it, which Arquillian starts once. All of it lies under {@code target} and ends with the tests. Made by the same
 * classes as {@code ./polaris run}, so the tests see what a town sees.
 */
public final class PolarisUnderTest implements LauncherSessionListener {

    /** Not 2000: browsers refuse port 10080. */
    private static final int FIRST_OFFSET = 3000;

    private static final int LAST_OFFSET = 9000;

    private EmbeddedDatabase database;

    public static URI address() {
        return URI.create(System.getProperty("polaris.it.url"));
    }

    static Path serverLog() {
        return Path.of(System.getProperty("polaris.it.log"), "server.log");
    }

    public static DatabaseAddress database() {
        return new DatabaseAddress(System.getProperty("polaris.it.db"), "polaris", password());
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("polaris.it")) { // not for plain unit tests of this module
            try {
                prepare();
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("Polaris could not be prepared for its tests", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }

    private void prepare() throws IOException, InterruptedException, SQLException {
        var project = Workspace.ofProject();
        var workspace = new Workspace(project.project(), project.serverScripts().resolve("target/polaris-it"));
        var ports = freePorts();
        Trees.delete(workspace.database().resolve("data"));
        Trees.delete(workspace.log());
        LauncherLog.open(workspace.log());
        database = EmbeddedDatabase.start(
                workspace.database(),
                ports.database(),
                password(),
                workspace.running().resolve("database.pid"));
        Schema.migrate(database.address().dataSource());
        DemoTown.load(database.address().dataSource(), progress -> {});
        DemoTown.enrolSecondFactor(database.address().dataSource(), new SecurityKeys(securityKeys()));
        TestPeople.insert(database.address().dataSource());
        var base = new ServerBase(workspace.serverHome(), workspace.server());
        base.configure(
                workspace.serverScripts().resolve("configure.cli"),
                workspace.log().resolve("configure.log"));
        base.forgetLastRun();
        base.deploy(workspace.ear());
        tellArquillian(workspace, ports);
    }

    private void tellArquillian(Workspace workspace, Ports ports) {
        var settings = new ServerSettings(
                ports,
                database.address(),
                password(),
                securityKeys(),
                true,
                workspace.intake(),
                workspace.auditAnchors(null));
        var places = Stream.of(
                "-Djboss.server.base.dir=" + workspace.server(),
                "-Djboss.server.log.dir=" + workspace.log(),
                "-Djboss.server.config.dir=" + workspace.server().resolve("configuration"));
        var properties = settings.properties().entrySet().stream().map(e -> "-D" + e.getKey() + "=" + e.getValue());
        System.setProperty("polaris.it.home", workspace.serverHome().toString());
        System.setProperty("polaris.it.profile", ServerBase.PROFILE);
        System.setProperty(
                "polaris.it.java-options",
                Stream.concat(ServerSettings.javaOptions().stream(), Stream.of("-Dpolaris.log.sql=DEBUG"))
                        .collect(Collectors.joining(" ")));
        System.setProperty(
                "polaris.it.arguments",
                // Arquillian puts it into XML before it reads that.
                Stream.concat(places, properties)
                        .collect(Collectors.joining(" "))
                        .replace("&", "&amp;"));
        System.setProperty("polaris.it.management-port", Integer.toString(ports.management()));
        System.setProperty("polaris.it.url", "http://127.0.0.1:" + ports.http() + "/polaris/");
        System.setProperty("polaris.it.log", workspace.log().toString());
        System.setProperty("polaris.it.db", database.address().url());
    }

    private static Ports freePorts() {
        for (int offset = FIRST_OFFSET; offset < LAST_OFFSET; offset += 100) {
            var ports = new Ports(offset);
            if (ports.free()) {
                return ports;
            }
        }
        throw new UncheckedIOException(new IOException("No free ports for the tests"));
    }

    private static String securityKeys() {
        return System.getenv(SecurityKeys.VARIABLE);
    }

    /** The server reads it from its environment, which is ours. */
    private static String password() {
        return System.getenv("POLARIS_DB_PASSWORD");
    }
}

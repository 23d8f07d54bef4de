package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import jp.lg.nayoro.polaris.audit.entity.chain.Anchor;
import jp.lg.nayoro.polaris.audit.entity.chain.AnchorFile;
import jp.lg.nayoro.polaris.audit.entity.chain.ChainReport;
import jp.lg.nayoro.polaris.audit.entity.chain.LedgerExport;
import jp.lg.nayoro.polaris.audit.entity.chain.LedgerTable;
import jp.lg.nayoro.polaris.audit.entity.chain.Verdict;

/**
 * {@code ./polaris verify-audit}: follows the chain of the ledger, in the database or in an export, and holds it against the anchors
 * that lie outside of the database. Needs no server; the database that comes with Polaris is started where it does not run. Ends
 * with 0 for a ledger that is as it was written, 1 for one that is not, 2 where it could not be read.
 */
@Command(name = "verify-audit")
final class VerifyAuditCommand implements Callable<Integer> {

    private static final int UNREADABLE = 2;

    @Spec
    CommandSpec spec;

    @Option(names = "--export")
    Path export;

    @Option(names = "--anchors")
    List<Path> anchorFiles = new ArrayList<>();

    @Option(names = "--port-offset", defaultValue = "0")
    int portOffset;

    @Option(names = "--db")
    String databaseUrl;

    @Option(names = "--db-user")
    String databaseUser;

    private final Workspace workspace = Workspace.ofProject();

    @Override
    public Integer call() {
        try {
            var anchors = anchors();
            var report = export == null ? ofDatabase(anchors) : LedgerExport.check(export, anchors);
            Verdict.of(report).forEach(spec.commandLine().getOut()::println);
            return report.intact() ? 0 : 1;
        } catch (LauncherFailure failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return UNREADABLE;
        } catch (IOException | SQLException | IllegalArgumentException unreadable) {
            spec.commandLine().getErr().println("読み取れません / cannot be read: " + unreadable.getMessage());
            return UNREADABLE;
        }
    }

    /** Read before the ledger is: whoever writes meanwhile adds to both. Without any named, those of this installation. */
    private List<Anchor> anchors() throws IOException {
        var files = anchorFiles.isEmpty() ? List.of(workspace.auditAnchors(databaseUrl)) : anchorFiles;
        var anchors = new ArrayList<Anchor>();
        for (var file : files) {
            if (!anchorFiles.isEmpty() && !Files.exists(file)) {
                throw new LauncherFailure("錨のファイル " + file + " がありません。", "There is no file of anchors " + file + ".");
            }
            anchors.addAll(new AnchorFile(file).read());
        }
        if (anchors.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "錨がないため、末尾の切り取りや計算し直しは見つけられません / no anchors: a ledger cut short or computed anew is not found");
        }
        return anchors;
    }

    private ChainReport ofDatabase(List<Anchor> anchors) throws IOException, SQLException {
        if (databaseUrl != null) {
            var external = new ExternalDatabase(databaseUrl, databaseUser, System.getenv("POLARIS_DB_PASSWORD"));
            return check(external.address(), anchors);
        }
        if (!Files.isDirectory(workspace.database().resolve("data"))) {
            throw new LauncherFailure(
                    "ここにはまだデータベースがありません（" + workspace.database() + "）。",
                    "There is no database here yet (" + workspace.database() + ").");
        }
        var password = Secrets.kept(workspace.secrets().resolve("database"));
        var port = new Ports(portOffset).database();
        if (Ports.free(port)) {
            return started(port, password, anchors);
        }
        return check(EmbeddedDatabase.addressAt(port, password), anchors);
    }

    private ChainReport started(int port, String password, List<Anchor> anchors) throws IOException, SQLException {
        try (var lock = RunLock.take(workspace.data());
                var stopping = new Stopping()) {
            stopping.later(lock);
            LauncherLog.open(workspace.log());
            var pid = workspace.running().resolve("database.pid");
            var database = stopping.later(EmbeddedDatabase.start(workspace.database(), port, password, pid));
            return check(database.address(), anchors);
        }
    }

    private static ChainReport check(DatabaseAddress database, List<Anchor> anchors) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return new LedgerTable(connection).check(anchors);
        }
    }
}

package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * Hands files over to the server under measurement as an institution does: a directory that the server reads (取込元), or a zip
 * at the door. What became of them is read from the run's own row, and its seconds are those between its beginning and end.
 */
final class HandOver {

    /** Looks at the server while a run is under way. */
    interface Look {
        void look() throws IOException, InterruptedException;
    }

    private static final int LOOKS = 9;
    private static final long BETWEEN_LOOKS_MS = 200;
    private static final Duration TO_BEGIN = Duration.ofMinutes(3);

    private final MeasuredServer server;

    HandOver(MeasuredServer server) {
        this.server = server;
    }

    /** Makes a 取込元 of the directory, which the server then reads by itself. */
    long source(Path directory, String format) throws SQLException {
        try (var connection = server.database().getConnection();
                var insert = connection.prepareStatement(
                        """
                        INSERT INTO intake_source
                            (facility_id, name, format, directory, interval_minutes, active, set_up_by, set_up_at)
                        SELECT f.id, ?, ?, ?, 1440, FALSE, (SELECT MIN(id) FROM staff), NOW()
                        FROM facility f WHERE f.number = ?""",
                        Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, directory.getFileName().toString());
            insert.setString(2, format.toUpperCase(Locale.ROOT));
            insert.setString(3, directory.toString());
            insert.setString(4, MeasuredServer.HOSPITAL);
            insert.executeUpdate();
            var keys = insert.getGeneratedKeys();
            keys.next();
            return keys.getLong(1);
        }
    }

    /** Lets the source be due, so that it is read within a minute. */
    void due(long source) throws SQLException {
        try (var connection = server.database().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE intake_source SET active = TRUE, last_scan_at = NULL WHERE id = " + source);
        }
    }

    /** Waits until a source that is due has been read. */
    Handed read(long source, Look look) throws SQLException, IOException, InterruptedException {
        try (var connection = server.database().getConnection()) {
            return ended(connection, begun(connection, source), look);
        }
    }

    /** A batch that is no good: the door refuses the whole of it and says why, or its files are held, each with its reason. */
    Handed atTheDoor(byte[] zip) throws SQLException, IOException, InterruptedException {
        try (var intake = IntakeClient.signedIn(server.signIn());
                var connection = server.database().getConnection()) {
            var run = intake.begin(MeasuredServer.HOSPITAL, "ssmix2");
            try {
                intake.send(run, zip);
            } catch (LauncherFailure refused) {
                boolean explained = refused.getMessage().contains("(4")
                        && !refused.getMessage().contains("HTTP 4");
                intake.end(run);
                return new Handed(1, 0, 0, 1, 0, 0, explained ? 0 : 1, 0);
            }
            intake.end(run);
            return ended(connection, run.run(), () -> {});
        }
    }

    private static long begun(Connection connection, long source) throws SQLException, InterruptedException {
        for (var deadline = System.nanoTime() + TO_BEGIN.toNanos(); System.nanoTime() < deadline; ) {
            try (var query = connection.createStatement();
                    var row = query.executeQuery("SELECT last_run_id, last_problem FROM intake_source"
                            + " WHERE last_scan_at IS NOT NULL AND id = " + source)) {
                if (row.next() && row.getString(2) != null) {
                    throw new LauncherFailure("取込元を読めません: " + row.getString(2), "The source cannot be read.");
                }
                if (row.getRow() > 0) {
                    return row.getLong(1);
                }
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
        throw new LauncherFailure("取込が始まりません。", "No run began for the source.");
    }

    private static Handed ended(Connection connection, long run, Look look)
            throws SQLException, IOException, InterruptedException {
        for (int looks = 0; ; Thread.sleep(BETWEEN_LOOKS_MS)) {
            try (var query = connection.createStatement();
                    var row = query.executeQuery("SELECT * FROM intake_run WHERE id = " + run)) {
                row.next();
                var state = row.getString("state");
                if (state.equals("COMPLETED")) {
                    return handed(row, unexplained(connection, run));
                }
                if (!state.equals("RUNNING") && !state.equals("RECEIVING")) {
                    throw new LauncherFailure("取込が途中で終わりました: " + state, "The run ended early: " + state);
                }
                long expected = row.getLong("files_expected");
                if (expected > 0
                        && looks < LOOKS
                        && row.getLong("files_read") >= expected * (looks + 1) / (LOOKS + 1)) {
                    looks++;
                    look.look();
                }
            }
        }
    }

    private static Handed handed(ResultSet run, int unexplained) throws SQLException {
        var began = run.getObject("started_at", LocalDateTime.class);
        var ended = run.getObject("ended_at", LocalDateTime.class);
        int unchanged = run.getInt("files_unchanged");
        return new Handed(
                run.getInt("files_read") + unchanged,
                run.getInt("files_stored"),
                run.getInt("files_duplicate"),
                run.getInt("files_quarantined"),
                unchanged,
                run.getInt("entries_stored"),
                unexplained,
                Duration.between(began, ended).toNanos() / 1e9);
    }

    private static int unexplained(Connection connection, long run) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(
                        """
                        SELECT COUNT(*) FROM intake_run_held h JOIN source_file f ON f.id = h.source_file_id
                        WHERE (f.quarantine_cause = 'INTERNAL' OR COALESCE(f.quarantine_note, '') = '') AND h.run_id ="""
                                + " " + run)) {
            row.next();
            return row.getInt(1);
        }
    }
}

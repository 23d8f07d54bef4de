package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
                        java.sql.Statement.RETURN_GENERATED_KEYS)) {
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

    /** Lets the source be due now, and waits for the run that reads it. */
    Handed read(long source, Look look) throws SQLException, IOException, InterruptedException {
        try (var connection = server.database().getConnection()) {
            var before = newestRun(connection, source);
            update(connection, "UPDATE intake_source SET active = TRUE, last_scan_at = NULL WHERE id = " + source);
            long run = begun(connection, source, before);
            update(connection, "UPDATE intake_source SET active = FALSE WHERE id = " + source);
            return ended(connection, run, look);
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

    private static long newestRun(Connection connection, long source) throws SQLException {
        try (var query = connection.createStatement();
                var row =
                        query.executeQuery("SELECT COALESCE(MAX(id), 0) FROM intake_run WHERE source_id = " + source)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long begun(Connection connection, long source, long before)
            throws SQLException, InterruptedException {
        for (var deadline = System.nanoTime() + TO_BEGIN.toNanos(); System.nanoTime() < deadline; ) {
            long run = newestRun(connection, source);
            if (run > before) {
                return run;
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
        throw new LauncherFailure("取込が始まりません。", "No run began for the source.");
    }

    private static Handed ended(Connection connection, long run, Look look)
            throws SQLException, IOException, InterruptedException {
        int looks = 0;
        while (true) {
            try (var query = connection.createStatement();
                    var row = query.executeQuery(
                            """
                            SELECT state, files_read, files_stored, files_duplicate, files_quarantined, files_unchanged,
                                entries_stored, started_at, ended_at, files_expected
                            FROM intake_run WHERE id = """
                                    + " " + run)) {
                row.next();
                var state = row.getString(1);
                if (state.equals("COMPLETED")) {
                    var began = row.getObject(8, LocalDateTime.class);
                    var seconds = Duration.between(began, row.getObject(9, LocalDateTime.class))
                                    .toNanos()
                            / 1e9;
                    return new Handed(
                            row.getInt(2) + row.getInt(6),
                            row.getInt(3),
                            row.getInt(4),
                            row.getInt(5),
                            row.getInt(6),
                            row.getInt(7),
                            unexplained(connection, run),
                            seconds);
                }
                if (!state.equals("RUNNING") && !state.equals("RECEIVING")) {
                    throw new LauncherFailure("取込が途中で終わりました: " + state, "The run ended early: " + state);
                }
                int expected = row.getInt(10);
                if (expected > 0 && looks < LOOKS && row.getInt(2) >= (long) expected * (looks + 1) / (LOOKS + 1)) {
                    looks++;
                    look.look();
                }
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
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

    private static void update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

package jp.lg.nayoro.polaris.intake.service.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

import jp.lg.nayoro.polaris.intake.service.IntakeResult;
import jp.lg.nayoro.polaris.intake.service.RunContext;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/**
 * How far a run is, written in the transaction that stores its files: after a crash what is counted is what is stored, and
 * the run goes on behind it.
 */
final class RunCounts {

    private static final String ADVANCE =
            """
            UPDATE intake_run SET files_read = files_read + ?, files_stored = files_stored + ?,
                files_duplicate = files_duplicate + ?, files_quarantined = files_quarantined + ?,
                entries_stored = entries_stored + ?, files_unchanged = files_unchanged + ?,
                position = COALESCE(?, position), heartbeat_at = ?
            WHERE id = ? AND holder = ? AND state = 'RUNNING'""";

    private static final String HELD = "INSERT IGNORE INTO intake_run_held (run_id, source_file_id) VALUES (?, ?)";

    private static final String BY_TYPE =
            """
            INSERT INTO intake_run_type (run_id, category, entries) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE entries = entries + VALUES(entries)""";

    private final Connection connection;
    private final RunContext run;

    RunCounts(Connection connection, RunContext run) {
        this.connection = connection;
        this.run = run;
    }

    /** @throws RunLostException where another node took the run, or somebody stopped it */
    void advance(IntakeResult result, Progress progress) throws SQLException {
        try (var update = connection.prepareStatement(ADVANCE)) {
            update.setInt(1, result.read());
            update.setInt(2, result.stored());
            update.setInt(3, result.duplicate());
            update.setInt(4, result.quarantined());
            update.setInt(5, result.entries());
            update.setInt(6, progress.unchanged());
            update.setString(7, progress.position());
            update.setObject(8, run.now());
            update.setLong(9, run.run());
            update.setString(10, run.holder());
            if (update.executeUpdate() != 1) {
                throw new RunLostException(run.run());
            }
        }
    }

    void hold(Collection<Long> sourceFiles) throws SQLException {
        if (sourceFiles.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(HELD)) {
            for (var file : sourceFiles) {
                insert.setLong(1, run.run());
                insert.setLong(2, file);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Files that this run held are read after all: how many. */
    int release(Collection<Long> sourceFiles) throws SQLException {
        int released = 0;
        try (var delete =
                connection.prepareStatement("DELETE FROM intake_run_held WHERE run_id = ? AND source_file_id = ?")) {
            for (var file : sourceFiles) {
                delete.setLong(1, run.run());
                delete.setLong(2, file);
                released += delete.executeUpdate();
            }
        }
        return released;
    }

    void count(Map<EntryCategory, Integer> added) throws SQLException {
        try (var upsert = connection.prepareStatement(BY_TYPE)) {
            for (var each : added.entrySet()) {
                upsert.setLong(1, run.run());
                upsert.setString(2, each.getKey().name());
                upsert.setInt(3, each.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}

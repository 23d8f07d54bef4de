package jp.lg.nayoro.polaris.intake.service.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;

import jp.lg.nayoro.polaris.intake.service.RunContext;

/** What a run remembers of the files it has done, so that neither it nor the next run takes them again. */
final class ProgressRows {

    private static final String SEE =
            """
            INSERT INTO intake_source_file (source_id, path_hash, path, size, mtime, seen_at, taken)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE size = VALUES(size), mtime = VALUES(mtime), seen_at = VALUES(seen_at),
                taken = VALUES(taken)""";

    private final Connection connection;
    private final RunContext run;

    ProgressRows(Connection connection, RunContext run) {
        this.connection = connection;
        this.run = run;
    }

    void write(Progress progress) throws SQLException {
        if (!progress.spooled().isEmpty()) {
            deleteSpooled(progress);
        }
        if (!progress.seen().isEmpty()) {
            see(progress);
        }
    }

    private void deleteSpooled(Progress progress) throws SQLException {
        var places = String.join(", ", Collections.nCopies(progress.spooled().size(), "?"));
        try (var delete = connection.prepareStatement("DELETE FROM intake_spool WHERE id IN (" + places + ")")) {
            int next = 1;
            for (var id : progress.spooled()) {
                delete.setLong(next++, id);
            }
            delete.executeUpdate();
        }
    }

    private void see(Progress progress) throws SQLException {
        try (var upsert = connection.prepareStatement(SEE)) {
            for (var file : progress.seen()) {
                upsert.setLong(1, run.source());
                upsert.setString(2, file.pathHash());
                upsert.setString(3, file.path());
                upsert.setLong(4, file.size());
                upsert.setObject(5, file.modified());
                upsert.setObject(6, run.now());
                upsert.setBoolean(7, file.taken());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}

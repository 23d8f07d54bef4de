package jp.lg.nayoro.polaris.intake.service.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.lg.nayoro.polaris.intake.service.RunContext;

/** What a run remembers of the files it has done, so that neither it nor the next run takes them again. */
final class ProgressRows {

    /** VALUES() is old in MySQL and the only spelling that MariaDB knows too. */
    private static final RowInsert SEE = new RowInsert(
            "intake_source_file",
            List.of("source_id", "path_hash", "path", "size", "mtime", "seen_at", "taken"),
            """
            ON DUPLICATE KEY UPDATE size = VALUES(size), mtime = VALUES(mtime), seen_at = VALUES(seen_at),
                taken = VALUES(taken)""");

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
        List<List<Object>> rows = new ArrayList<>();
        for (var file : progress.seen()) {
            rows.add(List.of(
                    run.source(), file.pathHash(), file.path(), file.size(), file.modified(), run.now(), file.taken()));
        }
        SEE.write(connection, rows);
    }
}

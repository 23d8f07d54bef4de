package jp.lg.nayoro.polaris.intake.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.OptimisticLockException;

import jp.lg.nayoro.polaris.intake.entity.SourceFileState;
import jp.lg.nayoro.polaris.intake.service.RunContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.ParseWarning;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

import static java.util.stream.Collectors.joining;

/** 受領ファイル of a chunk, written in a batch with what became of each. */
final class SourceRows {

    private static final int PATH_LENGTH = 500;
    private static final byte[] NOTHING = {};

    private static final String INSERT =
            """
            INSERT INTO source_file (state, quarantine_cause, quarantine_note, quarantine_line, split_set, warnings,
                entries, parser_version, facility_id, run_id, format, path, sha256, file_key, content, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE =
            """
            UPDATE source_file SET version = version + 1, state = ?, quarantine_cause = ?, quarantine_note = ?,
                quarantine_line = ?, split_set = ?, warnings = ?, entries = ?, parser_version = ?
            WHERE id = ? AND version = ? AND state = 'QUARANTINED'""";

    private final Connection connection;
    private final RunContext run;

    SourceRows(Connection connection, RunContext run) {
        this.connection = connection;
        this.run = run;
    }

    /** @return their ids, in their order */
    List<Long> insert(List<OpenedFile> files) throws SQLException {
        List<Long> ids = new ArrayList<>(files.size());
        if (files.isEmpty()) {
            return ids;
        }
        try (var insert = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            for (var file : files) {
                int next = bindOutcome(insert, file);
                insert.setLong(next++, run.facility().value());
                insert.setLong(next++, run.run());
                insert.setString(next++, run.format().name());
                insert.setString(next++, pathOf(file));
                insert.setString(next++, file.key().sha256());
                insert.setString(next++, file.key().key());
                insert.setBytes(
                        next++,
                        file.file().content() == null ? NOTHING : file.file().content());
                insert.setObject(next, run.now());
                insert.addBatch();
            }
            insert.executeBatch();
            try (var keys = insert.getGeneratedKeys()) {
                while (keys.next()) {
                    ids.add(keys.getLong(1));
                }
            }
        }
        if (ids.size() != files.size()) {
            throw new SQLException("The database gave " + ids.size() + " ids for " + files.size() + " rows");
        }
        return ids;
    }

    /**
     * A held file was read again.
     *
     * @throws OptimisticLockException where somebody else did something with it in between
     */
    void update(List<OpenedFile> files) throws SQLException {
        if (files.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(UPDATE)) {
            for (var file : files) {
                int next = bindOutcome(update, file);
                update.setLong(next++, file.known().id());
                update.setLong(next, file.known().version());
                if (update.executeUpdate() != 1) {
                    throw new OptimisticLockException(
                            "SourceFile " + file.known().id());
                }
            }
        }
    }

    private int bindOutcome(PreparedStatement statement, OpenedFile file) throws SQLException {
        boolean read = file.result() instanceof ParseResult.Parsed;
        var parsed = read ? (ParseResult.Parsed) file.result() : null;
        var held = read ? null : (ParseResult.Quarantined) file.result();
        int next = 1;
        statement.setString(next++, (read ? SourceFileState.STORED : SourceFileState.QUARANTINED).name());
        statement.setString(next++, read ? null : held.cause().name());
        statement.setString(next++, read ? null : Texts.clipped(held.note(), 500));
        statement.setInt(next++, read ? 0 : held.line());
        statement.setString(next++, file.splitSet());
        statement.setString(next++, read ? warnings(parsed) : null);
        statement.setInt(next++, read ? parsed.entryCount() : 0);
        statement.setString(next++, run.parserVersion());
        return next;
    }

    private static String warnings(ParseResult.Parsed parsed) {
        return Texts.clipped(
                parsed.warnings().stream().map(ParseWarning::toString).collect(joining("\n")), 2000);
    }

    private static String pathOf(OpenedFile file) {
        var path = file.file().path();
        return path.length() <= PATH_LENGTH ? path : path.substring(path.length() - PATH_LENGTH);
    }
}

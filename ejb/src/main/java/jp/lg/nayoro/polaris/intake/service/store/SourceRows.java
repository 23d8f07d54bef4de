package jp.lg.nayoro.polaris.intake.service.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
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

    /** The driver writes bytes as hexadecimal digits too, but each by itself, at a third of the cost of a whole intake. */
    private static final HexFormat HEX = HexFormat.of();

    private static final RowInsert INSERT = new RowInsert(
            "source_file",
            List.of(
                    "state",
                    "quarantine_cause",
                    "quarantine_note",
                    "quarantine_line",
                    "split_set",
                    "warnings",
                    "entries",
                    "parser_version",
                    "facility_id",
                    "run_id",
                    "format",
                    "path",
                    "sha256",
                    "file_key",
                    "UNHEX:content",
                    "received_at"),
            "");

    private static final String UPDATE =
            """
            UPDATE source_file SET version = version + 1, state = ?, quarantine_cause = ?, quarantine_note = ?,
                quarantine_line = ?, split_set = ?, warnings = ?, entries = ?, parser_version = ?
            WHERE id = ? AND version = ? AND state = 'QUARANTINED'""";

    private static final String WARN =
            "UPDATE source_file SET warnings = LEFT(CONCAT_WS(?, ?, warnings), 2000) WHERE id = ?";

    private final Connection connection;
    private final RunContext run;

    SourceRows(Connection connection, RunContext run) {
        this.connection = connection;
        this.run = run;
    }

    /** @return their ids, in their order */
    List<Long> insert(List<OpenedFile> files) throws SQLException {
        return INSERT.writeAsking(connection, files.stream().map(this::values).toList());
    }

    private List<Object> values(OpenedFile file) {
        var values = outcome(file);
        Collections.addAll(
                values, run.facility().value(), run.run(), run.format().name(), pathOf(file));
        Collections.addAll(values, file.key().sha256(), file.key().key());
        values.add(
                file.file().content() == null ? "" : HEX.formatHex(file.file().content()));
        values.add(run.now());
        return values;
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
                var values = outcome(file);
                Collections.addAll(values, file.known().id(), file.known().version());
                for (int i = 0; i < values.size(); i++) {
                    update.setObject(i + 1, values.get(i));
                }
                if (update.executeUpdate() != 1) {
                    throw new OptimisticLockException(
                            "SourceFile " + file.known().id());
                }
            }
        }
    }

    /** Adds what came to light only beside what stands in the database already, in front of what else was odd. */
    void warn(List<Long> ids, String text) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(WARN)) {
            for (var id : ids) {
                update.setString(1, "\n");
                update.setString(2, text);
                update.setLong(3, id);
                update.executeUpdate();
            }
        }
    }

    private List<Object> outcome(OpenedFile file) {
        boolean read = file.result() instanceof ParseResult.Parsed;
        var parsed = read ? (ParseResult.Parsed) file.result() : null;
        var held = read ? null : (ParseResult.Quarantined) file.result();
        List<Object> values = new ArrayList<>();
        values.add((read ? SourceFileState.STORED : SourceFileState.QUARANTINED).name());
        values.add(read ? null : held.cause().name());
        values.add(read ? null : Texts.clipped(held.note(), 500));
        values.add(read ? 0 : held.line());
        values.add(file.splitSet());
        values.add(read ? warnings(parsed) : null);
        values.add(read ? parsed.entryCount() : 0);
        values.add(run.parserVersion());
        return values;
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

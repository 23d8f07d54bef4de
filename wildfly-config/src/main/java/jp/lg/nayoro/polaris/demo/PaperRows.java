package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import jp.lg.nayoro.polaris.record.entity.EntryContent;

/** How received documents stand in the database. They are written before their entries, which refer to them. */
final class PaperRows implements AutoCloseable {

    private static final String PARSER = "document-1";

    private final PreparedStatement files;
    private final PreparedStatement documents;
    private long last;

    PaperRows(Connection connection) throws SQLException {
        files = connection.prepareStatement(
                """
                INSERT INTO source_file (id, facility_id, run_id, format, path, sha256, file_key, content, state,
                    parser_version, entries, received_at)
                VALUES (?, ?, 0, 'DOCUMENT', ?, ?, ?, ?, 'STORED', ?, 1, ?)""");
        documents = connection.prepareStatement(
                """
                INSERT INTO entry_document (registration_id, entry_key, file_name, media_type, sha256, size, source_file_id)
                VALUES (?, ?, ?, ?, ?, ?, ?)""");
    }

    /** @return the received file's id */
    long write(Chart chart, EntryContent entry) throws SQLException {
        var paper = Paper.of(chart, entry);
        var sha256 = Sha256.hex(paper.content());
        var day = entry.time().on().toString().replace("-", "");
        var path = chart.localId() + "/" + day + "/" + paper.fileName();
        last++;
        set(
                files,
                last,
                chart.place().id(),
                path,
                sha256,
                Sha256.hex(chart.id() + path + entry.key()),
                paper.content(),
                PARSER,
                entry.issuedAt());
        set(
                documents,
                chart.id(),
                entry.key(),
                paper.fileName(),
                paper.mediaType(),
                sha256,
                paper.content().length,
                last);
        return last;
    }

    private static void set(PreparedStatement insert, Object... values) throws SQLException {
        for (int place = 1; place <= values.length; place++) {
            insert.setObject(place, values[place - 1]);
        }
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        files.close();
        documents.close();
    }
}

package jp.lg.nayoro.polaris.intake.service.store;

import java.sql.Connection;
import java.sql.SQLException;

import jp.lg.nayoro.polaris.intake.service.parse.Digest;
import jp.lg.nayoro.polaris.intake.service.parse.PatientPart;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentContent;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** 文書 of a chunk. Within one entry a document of the same name takes the place of the earlier one, whose file is kept. */
final class DocumentRows {

    /** VALUES() is old in MySQL and the only spelling that MariaDB knows too. */
    private static final String UPSERT =
            """
            INSERT INTO entry_document
                (registration_id, entry_key, file_name, media_type, sha256, size, source_file_id, content)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE media_type = VALUES(media_type), sha256 = VALUES(sha256), size = VALUES(size),
                source_file_id = VALUES(source_file_id), content = VALUES(content)""";

    private final Connection connection;

    DocumentRows(Connection connection) {
        this.connection = connection;
    }

    void write(RegistrationId owner, PatientPart part, long sourceFile, OpenedFile file) throws SQLException {
        for (var entry : part.entries()) {
            for (var document : entry.documents()) {
                write(owner, entry, document, sourceFile, file);
            }
        }
    }

    private void write(
            RegistrationId owner, EntryContent entry, EntryDocumentContent document, long sourceFile, OpenedFile file)
            throws SQLException {
        var content = document.content();
        try (var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setLong(1, owner.value());
            upsert.setString(2, entry.key());
            upsert.setString(3, Texts.clipped(document.fileName(), 200));
            upsert.setString(4, document.mediaType());
            upsert.setString(
                    5,
                    content == null
                            ? file.key().sha256()
                            : new Digest().add(content).hex());
            upsert.setInt(6, content == null ? file.file().size() : content.length);
            upsert.setLong(7, sourceFile);
            upsert.setBytes(8, content);
            upsert.executeUpdate();
        }
    }
}

package jp.lg.nayoro.polaris.record.entity;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.Objects.requireNonNull;

/**
 * 文書. A document of an entry, as it opens in the browser. It belongs to the registration and the key of its entry, and so
 * outlives the versions of it. The intake writes the rows by the thousand, without this class.
 */
@Entity
@Table(name = "entry_document")
@NamedQuery(name = EntryDocumentRow.OF_CELL, query = EntryDocumentRow.OF_CELL_QUERY)
@NamedQuery(name = DocumentPlace.OF_DOCUMENT, query = DocumentPlace.OF_DOCUMENT_QUERY)
@NamedQuery(name = EntryPlace.OF_ENTRY, query = EntryPlace.OF_ENTRY_QUERY)
@NamedQuery(name = FileShare.OF_FILE, query = FileShare.OF_FILE_QUERY)
@NamedQuery(name = EntryDocument.BYTES, query = "SELECT d.content FROM EntryDocument d WHERE d.id = :id")
public class EntryDocument {

    /** Null where the received file is itself the document. */
    public static final String BYTES = "EntryDocument.bytes";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "registration_id", nullable = false, updatable = false)
    private RegistrationId registration;

    @Column(name = "entry_key", nullable = false, updatable = false, length = 64)
    private String entryKey;

    @Column(name = "file_name", nullable = false, updatable = false, length = 200)
    private String fileName;

    @Column(name = "media_type", nullable = false, length = 100)
    private String mediaType;

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    @Column(name = "size", nullable = false)
    private int size;

    @Column(name = "source_file_id", nullable = false)
    private Long sourceFile;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content")
    private byte[] content;

    protected EntryDocument() {} // for JPA

    /** @param sha256 of what opens, which is the received file where {@code document} holds nothing itself */
    public EntryDocument(
            RegistrationId registration,
            String entryKey,
            EntryDocumentContent document,
            String sha256,
            int size,
            Long sourceFile) {
        this.registration = requireNonNull(registration);
        this.entryKey = requireNonNull(entryKey);
        this.fileName = document.fileName();
        this.mediaType = document.mediaType();
        this.sha256 = requireNonNull(sha256);
        this.size = size;
        this.sourceFile = requireNonNull(sourceFile);
        this.content = document.content() == null ? null : document.content().clone();
    }

    public Long getId() {
        return id;
    }

    /** Id and kind only: a file's name may be a person's. */
    @Override
    public String toString() {
        return "EntryDocument[" + id + ", " + mediaType + "]";
    }
}

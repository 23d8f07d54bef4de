package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

/** One document of an entry, as a list names it. */
public record EntryDocumentRow(Long id, Long entry, String fileName, String mediaType, int size)
        implements Serializable {

    /** The documents of what stands in a row of the matrix between two days: one statement for all entries. */
    public static final String OF_CELL = "EntryDocument.rowsOfCell";

    static final String OF_CELL_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.EntryDocumentRow(d.id, e.id, d.fileName, d.mediaType, d.size)
            FROM ClinicalEntry e JOIN EntryDocument d ON d.registration = e.registration
            WHERE d.entryKey = e.entryKey
              AND e.registration IN :registrations
              AND e.effectiveOn BETWEEN :from AND :to
              AND e.category IN :categories
              AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,
                              jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)"""
                    + ClinicalEntry.OPEN
                    + "ORDER BY d.id";

    public DocumentKind kind() {
        return DocumentKind.of(mediaType);
    }

    /** Id and kind only: a file's name may be a person's. */
    @Override
    public String toString() {
        return "EntryDocumentRow[" + id + ", " + mediaType + "]";
    }
}

package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** 文書, with what another system needs to file it. */
public record SharedDocumentRow(
        Long id,
        RegistrationId registration,
        EntryCategory category,
        EntryState state,
        LocalDate on,
        LocalDateTime at,
        String display,
        String practitioner,
        String department,
        String authorFacility,
        String fileName,
        String mediaType,
        int size,
        LocalDateTime recordedAt)
        implements Serializable {

    /** The documents before a place in the order of days, the newest first: how a program pages. */
    public static final String BEFORE = "ClinicalEntry.documentsBefore";

    public static final String OF_ENTRIES = "ClinicalEntry.documentsOfEntries";

    /** One document of an entry that holds now. */
    public static final String ONE = "ClinicalEntry.sharedDocument";

    private static final String SELECTION =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.SharedDocumentRow(
                d.id, e.registration, e.category, e.state, e.effectiveOn, e.effectiveAt, e.display, e.practitioner,
                e.department, e.authorFacility, d.fileName, d.mediaType, d.size, e.recordedAt)
            FROM ClinicalEntry e JOIN EntryDocument d ON d.registration = e.registration
            WHERE d.entryKey = e.entryKey
              AND e.registration IN :registrations
              AND e.state IN (jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE,
                              jp.lg.nayoro.polaris.record.entity.EntryState.PRELIMINARY)"""
                    + ClinicalEntry.OPEN;

    static final String BEFORE_QUERY = SELECTION
            + """
              AND e.effectiveOn BETWEEN :from AND :to
              AND e.category IN :categories
              AND (e.effectiveOn < :day OR (e.effectiveOn = :day AND d.id < :id))
            ORDER BY e.effectiveOn DESC, d.id DESC""";

    static final String OF_ENTRIES_QUERY = SELECTION + " AND e.id IN :entries ORDER BY d.id";

    static final String ONE_QUERY = SELECTION + " AND d.id = :id";

    /** Id and kind only: a file's name may be a person's. */
    @Override
    public String toString() {
        return "SharedDocumentRow[" + id + ", " + mediaType + "]";
    }
}

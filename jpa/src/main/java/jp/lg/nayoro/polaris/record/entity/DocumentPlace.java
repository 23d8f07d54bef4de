package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * Whose a document is and what kind of data its entry is: what the gate is asked before it opens.
 *
 * @param resident null for a registration that is not linked
 * @param sensitivity null of what is ordinary
 */
public record DocumentPlace(
        Long id,
        String fileName,
        String mediaType,
        Long sourceFile,
        ResidentId resident,
        FacilityId facility,
        EntryCategory category,
        DataCategory sensitivity,
        EntryState state)
        implements Serializable {

    public static final String OF_DOCUMENT = "EntryDocument.place";

    static final String OF_DOCUMENT_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.DocumentPlace(
                d.id, d.fileName, d.mediaType, d.sourceFile, r.resident, r.facility, e.category, e.sensitivity, e.state)
            FROM EntryDocument d
                JOIN ClinicalEntry e ON e.registration = d.registration
                JOIN Registration r ON r.id = d.registration
            WHERE d.id = :id AND e.entryKey = d.entryKey""";

    /** Id and kind only: a file's name may be a person's. */
    @Override
    public String toString() {
        return "DocumentPlace[" + id + ", " + category + "]";
    }
}

package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * Whose an entry is, what kind it is of and where it came from: what the gate is asked about it.
 *
 * @param resident null for a registration that is not linked
 * @param sensitivity null of what is ordinary
 * @param sourceFile null for what came from no file
 */
public record EntryPlace(
        Long id,
        ResidentId resident,
        FacilityId facility,
        String facilityName,
        EntryCategory category,
        DataCategory sensitivity,
        EntryState state,
        LocalDate on,
        String display,
        Long sourceFile,
        Integer sourceLine)
        implements Serializable {

    public static final String OF_ENTRY = "EntryDocument.placeOfEntry";

    static final String OF_ENTRY_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.EntryPlace(
                e.id, r.resident, r.facility, f.name, e.category, e.sensitivity, e.state, e.effectiveOn, e.display,
                e.sourceFile, e.sourceLine)
            FROM ClinicalEntry e
                JOIN Registration r ON r.id = e.registration
                JOIN Facility f ON f.id = r.facility
            WHERE e.id = :id""";

    /** Id and kind only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "EntryPlace[" + id + ", " + category + "]";
    }
}

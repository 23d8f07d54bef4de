package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * アレルギー・副作用 with its source, so that a drug can be held against it.
 *
 * @param code null where the source gives a text only
 * @param reaction what happened, as the source writes it
 */
public record AllergenRow(
        Long id, RegistrationId registration, LocalDate on, EntryCode code, String allergen, String reaction)
        implements Serializable {

    /** The allergies that hold now in the given registrations, whenever they were noted, the oldest first. */
    public static final String OF_REGISTRATIONS = "ClinicalEntry.allergens";

    static final String OF_REGISTRATIONS_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.AllergenRow(
                e.id, e.registration, e.effectiveOn, e.codeSystem, e.code, e.display, e.valueText)
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.ALLERGY
              AND e.state = jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE"""
                    + ClinicalEntry.OPEN
                    + "ORDER BY e.effectiveOn, e.id";

    /** As the query lays the columns out. */
    public AllergenRow(
            Long id,
            RegistrationId registration,
            LocalDate on,
            CodeSystem system,
            String code,
            String allergen,
            String reaction) {
        this(
                id,
                registration,
                on,
                system == null || code == null ? null : new EntryCode(system, code),
                allergen,
                reaction);
    }

    /** Id only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "AllergenRow[" + id + "]";
    }
}

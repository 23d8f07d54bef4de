package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

/** アレルギー・副作用. What somebody does not bear, as one of the institutions says it. */
public record AllergyRow(String allergen) implements Serializable {

    /** The allergies that hold now in the given registrations, whenever they were noted. */
    public static final String CURRENT = "ClinicalEntry.currentAllergies";

    static final String CURRENT_QUERY =
            """
            SELECT DISTINCT NEW jp.lg.nayoro.polaris.record.entity.AllergyRow(e.display)
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.category = jp.lg.nayoro.polaris.record.entity.EntryCategory.ALLERGY
              AND e.state = jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE"""
                    + ClinicalEntry.OPEN
                    + "ORDER BY e.display";
}

package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;

/** A kind of data that a consent lets be shared. */
public record SharedCategory(Long consentId, DataCategory category) implements Serializable {

    /** For all consents of a resident at once. */
    public static final String OF_RESIDENT = "Consent.categoriesOfResident";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.SharedCategory(c.id, category)
            FROM Consent c JOIN c.categories category
            WHERE c.resident = :resident""";
}

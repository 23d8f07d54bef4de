package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;

/** An institution that a consent names: left out of a blanket one, or let in by a list. */
public record NamedFacility(Long consentId, Long facilityId, String name) implements Serializable {

    /** For all consents of a resident at once. */
    public static final String OF_RESIDENT = "Consent.facilitiesOfResident";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.NamedFacility(c.id, f.id, f.name)
            FROM Consent c JOIN c.facilities named JOIN Facility f ON f.id = named
            WHERE c.resident = :resident
            ORDER BY f.nameKana, f.id""";
}

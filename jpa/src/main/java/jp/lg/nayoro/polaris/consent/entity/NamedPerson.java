package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/** A member of staff whom a 個人単位 consent names. */
public record NamedPerson(Long consentId, Long staffId, String name, Profession profession, String facilityName)
        implements Serializable {

    /** For all consents of a resident at once. */
    public static final String OF_RESIDENT = "Consent.staffOfResident";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.NamedPerson(c.id, s.id, s.name, s.profession, f.name)
            FROM Consent c JOIN c.staff named JOIN Staff s ON s.id = named JOIN Facility f ON f.id = s.facility
            WHERE c.resident = :resident
            ORDER BY f.nameKana, f.id, s.nameKana""";
}

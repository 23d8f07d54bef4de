package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/** Who left, and how many memberships and claims ended with it. Tells nobody they cared for. */
public record DepartureRow(Long id, String name, Profession profession, LocalDate leftOn, int memberships, int claims)
        implements Serializable {

    static final String WAITING_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.DepartureRow(
                d.id, s.name, s.profession, d.leftOn, d.memberships, d.claims)
            FROM Departure d JOIN Staff s ON s.id = d.staff
            WHERE d.facility = :facility AND d.seenAt IS NULL
            ORDER BY d.leftOn, d.id""";
}

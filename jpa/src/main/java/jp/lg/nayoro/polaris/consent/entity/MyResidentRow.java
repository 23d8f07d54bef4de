package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.identity.entity.Sex;

/** One resident somebody cares for, with the consent that lets them. */
public record MyResidentRow(Long id, String name, String nameKana, LocalDate birthDate, Sex sex, Long consentId)
        implements Serializable {

    /** Care team {@code m}, resident {@code r} and consent {@code c}, for queries that list what somebody may see today. */
    public static final String FROM =
            """

            FROM CareTeamMember m
                JOIN Resident r ON r.id = m.resident
                JOIN Consent c ON c.resident = m.resident
            """;

    /**
     * The rule of the gate, inside a query: of whom {@code :staff} at {@code :facility} may know on {@code :today}. EXISTS and
     * not MEMBER OF, which EclipseLink turns into an inner join, so that a blanket consent without exclusions would hide everybody.
     */
    public static final String RULE =
            """
            m.staff = :staff
              AND m.since <= :today AND (m.until IS NULL OR m.until >= :today)
              AND c.state = jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED
              AND c.validFrom <= :today AND c.validUntil >= :today
              AND ((c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                    AND NOT EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                        WHERE k.id = c.id AND named = :facility))
                OR (c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                    AND EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                        WHERE k.id = c.id AND named = :facility)))
              AND (c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.PER_PERSON
                OR EXISTS (SELECT k.id FROM Consent k JOIN k.staff named WHERE k.id = c.id AND named = :staff))
              AND r.diedOn IS NULL AND r.movedOutOn IS NULL
            """;

    /** And of whose data: those of the institution of a registration {@code g}. */
    public static final String RULE_OF_SOURCE =
            """
             AND ((c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                    AND NOT EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                        WHERE k.id = c.id AND named = g.facility))
                OR (c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                    AND EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                        WHERE k.id = c.id AND named = g.facility)))
            """;

    /** And what kind of it: opens {@code EXISTS (… kind = } and wants the constant and {@code )} after it. */
    public static final String SHARES =
            "EXISTS (SELECT k.id FROM Consent k JOIN k.categories kind WHERE k.id = c.id AND kind ="
                    + " jp.lg.nayoro.polaris.consent.entity.DataCategory.";
}

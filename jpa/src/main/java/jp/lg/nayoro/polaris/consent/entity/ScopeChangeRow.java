package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** A resident whose circle of institutions changes when one joins or leaves, with the consent by which it does. */
public record ScopeChangeRow(
        Long resident,
        String name,
        String nameKana,
        String postalCode,
        String address,
        ConsentMethod method,
        LocalDate validUntil)
        implements Serializable {

    /** {@code :leaves} 1: it leaves, which those feel, too, who named it; 0: it joins. */
    public static final String ROWS = "Consent.scopeChanges";

    public static final String COUNT = "Consent.countOfScopeChanges";

    /** The ids of their consents. */
    public static final String CONSENTS = "Consent.idsOfScopeChanges";

    private static final String FROM =
            """
             FROM Consent c JOIN Resident r ON r.id = c.resident
            WHERE c.state = jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED AND c.validUntil >= :today
              AND r.diedOn IS NULL AND r.movedOutOn IS NULL
              AND ((c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                    AND NOT EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                        WHERE k.id = c.id AND named = :facility))
                OR (:leaves = 1 AND c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                    AND EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                        WHERE k.id = c.id AND named = :facility)))
            """;

    static final String ROWS_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.ScopeChangeRow(
                r.id, r.name, r.nameKana, r.postalCode, r.address, c.method, c.validUntil)"""
                    + FROM
                    + " ORDER BY r.kanaKey, r.id, c.id";

    static final String COUNT_QUERY = "SELECT COUNT(c.id)" + FROM;
    static final String CONSENTS_QUERY = "SELECT c.id" + FROM;
}

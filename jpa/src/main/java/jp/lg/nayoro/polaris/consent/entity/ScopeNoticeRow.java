package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;

/** Somebody who is still to be told that their circle changes, with where the letter goes. */
public record ScopeNoticeRow(
        Long id, Long resident, String name, String nameKana, String postalCode, String address, ConsentMethod method)
        implements Serializable {

    /** Whose consent {@code k} ended meanwhile need not be told. */
    static final String CONCERNED =
            """
             k.state = jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED
              AND r.diedOn IS NULL AND r.movedOutOn IS NULL""";

    static final String WAITING_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.ScopeNoticeRow(
                n.id, r.id, r.name, r.nameKana, r.postalCode, r.address, k.method)
            FROM ScopeNotice n JOIN Consent k ON k.id = n.consent JOIN Resident r ON r.id = k.resident
            WHERE n.change = :change AND n.toldOn IS NULL AND\s"""
                    + CONCERNED + " ORDER BY r.kanaKey, n.id";
}

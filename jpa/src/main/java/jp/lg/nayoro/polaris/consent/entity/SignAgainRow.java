package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** 再署名の対象者: who holds a consent on an older form although a newer one asks them to sign again. */
public record SignAgainRow(
        Long resident, String name, String nameKana, String formVersion, LocalDate signedOn, LocalDate validUntil)
        implements Serializable {

    private static final String FROM =
            """
             FROM Consent c JOIN Resident r ON r.id = c.resident JOIN FormVersion held ON held.label = c.signing.formVersion,
                FormVersion f
            WHERE f.id = :form
              AND c.state = jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED AND c.validUntil >= :today
              AND r.diedOn IS NULL AND r.movedOutOn IS NULL
              AND (held.validFrom < f.validFrom OR (held.validFrom = f.validFrom AND held.id < f.id))
              AND (f.signAgain = jp.lg.nayoro.polaris.consent.entity.SignAgain.EVERYBODY
                OR (f.signAgain = jp.lg.nayoro.polaris.consent.entity.SignAgain.BLANKET_SIGNERS
                    AND c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET))
            """;

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.SignAgainRow(
                r.id, r.name, r.nameKana, c.signing.formVersion, c.signing.signedOn, c.validUntil)"""
                    + FROM
                    + " ORDER BY r.kanaKey, r.id";

    static final String COUNT = "SELECT COUNT(c.id)" + FROM;
}

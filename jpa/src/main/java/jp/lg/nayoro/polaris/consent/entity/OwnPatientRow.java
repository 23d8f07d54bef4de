package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** One patient of an institution as it registered them itself, and whose the link in force says they are. */
public record OwnPatientRow(
        Long id, String localId, String name, String nameKana, LocalDate birthDate, Sex sex, ResidentId resident)
        implements Serializable {

    /** Of these residents, those whom an institution may know as 加入者 on a day. */
    public static final String ENROLLED_AMONG = "Consent.enrolledAmong";

    /** The rule of the gate for one institution; {@code c} is the consent. */
    public static final String SHARED_WITH =
            """
             c.state = jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED
              AND c.validFrom <= :today AND c.validUntil >= :today
              AND ((c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                    AND NOT EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                        WHERE k.id = c.id AND named = :facility))
                OR (c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                    AND EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                        WHERE k.id = c.id AND named = :facility)))
            """;

    static final String ENROLLED_AMONG_QUERY =
            """
            SELECT p.id FROM Consent c JOIN Resident p ON p.id = c.resident
            WHERE c.resident IN :residents AND p.diedOn IS NULL AND p.movedOutOn IS NULL AND
            """
                    + SHARED_WITH;
}

package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;

/** A consent that ends soon or ended lately and that no other follows, with what a letter about it needs. */
public record EndingConsentRow(
        Long id,
        Long resident,
        String name,
        String nameKana,
        LocalDate birthDate,
        String postalCode,
        String address,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.EndingConsentRow(
                c.id, r.id, r.name, r.nameKana, r.birthDate, r.postalCode, r.address, c.validFrom, c.validUntil)
            FROM Consent c JOIN Resident r ON r.id = c.resident
            WHERE c.state = jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED
              AND c.validUntil >= :from AND c.validUntil <= :to
              AND r.diedOn IS NULL AND r.movedOutOn IS NULL AND r.mergedInto IS NULL
              AND NOT EXISTS (SELECT k.id FROM Consent k
                  WHERE k.resident = c.resident AND k.id > c.id)
            ORDER BY c.validUntil, c.id""";

    public ConsentId consent() {
        return new ConsentId(id);
    }
}

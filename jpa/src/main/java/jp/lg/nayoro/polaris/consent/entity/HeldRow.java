package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import static java.time.LocalTime.MIDNIGHT;

/**
 * What held of a resident's consents on a day, as it was known at a moment. More than one where one took another's place that day.
 *
 * @param until exclusive
 */
public record HeldRow(
        Long consentId,
        RecordCause cause,
        LocalDateTime from,
        LocalDateTime until,
        LocalDateTime knownFrom,
        String knownBy,
        ConsentScope scope,
        String formVersion,
        SignerKind signerKind,
        String signerName,
        String signerRelationship,
        LocalDate signedOn,
        String note)
        implements Serializable {

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.HeldRow(
                c.id, r.cause, r.holdsFrom, r.holdsUntil, r.knownFrom, s.name, r.scope, r.formVersion,
                r.signerKind, r.signerName, r.signerRelationship, r.signedOn, r.note)
            FROM ConsentRecord r JOIN r.consent c JOIN Staff s ON s.id = r.recordedBy
            WHERE c.resident = :resident
              AND r.knownFrom <= :known AND (r.knownUntil IS NULL OR r.knownUntil > :known)
              AND r.holdsFrom < r.holdsUntil AND r.holdsFrom < :until AND r.holdsUntil > :from
            ORDER BY r.holdsFrom, r.id""";

    /** Whether it ended at the end of a day, as a term does, and not in the middle of one. */
    public boolean endsWithTheDay() {
        return until.toLocalTime().equals(MIDNIGHT);
    }

    /** Whether it began with a day, and not in the middle of one in another's place. */
    public boolean beginsWithADay() {
        return from.toLocalTime().equals(MIDNIGHT);
    }

    public LocalDate lastDay() {
        return endsWithTheDay() ? until.toLocalDate().minusDays(1) : until.toLocalDate();
    }

    public HeldRow withoutNames() {
        return new HeldRow(
                consentId,
                cause,
                from,
                until,
                knownFrom,
                knownBy,
                scope,
                formVersion,
                signerKind,
                null,
                null,
                signedOn,
                null);
    }
}

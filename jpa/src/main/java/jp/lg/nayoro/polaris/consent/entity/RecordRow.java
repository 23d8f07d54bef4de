package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One entry into what is known of a consent, for its history. {@code knownUntil} is null for what is known now. */
public record RecordRow(
        Long consentId,
        RecordCause cause,
        LocalDateTime from,
        LocalDateTime until,
        LocalDateTime knownFrom,
        LocalDateTime knownUntil,
        String recordedBy,
        String note)
        implements Serializable {

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.RecordRow(
                c.id, r.cause, r.holdsFrom, r.holdsUntil, r.knownFrom, r.knownUntil, s.name, r.note)
            FROM ConsentRecord r JOIN r.consent c JOIN Staff s ON s.id = r.recordedBy
            WHERE c.resident = :resident
            ORDER BY r.knownFrom, r.id""";
}

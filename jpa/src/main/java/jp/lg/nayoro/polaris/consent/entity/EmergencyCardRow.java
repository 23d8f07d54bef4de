package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One 救急カード of a resident: who issued it, and who took it back and why. @param revokedAt null while it works */
public record EmergencyCardRow(
        Long id, LocalDateTime issuedAt, String issuedBy, LocalDateTime revokedAt, String revokedBy, String reason)
        implements Serializable {

    /** The newest first. */
    public static final String OF_RESIDENT = "EmergencyToken.rowsOfResident";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.EmergencyCardRow(
                t.id, t.issuedAt, i.name, t.revokedAt, b.name, t.reason)
            FROM EmergencyToken t
                JOIN Staff i ON i.id = t.issuedBy
                LEFT JOIN Staff b ON b.id = t.revokedBy
            WHERE t.resident = :resident
            ORDER BY t.id DESC""";

    public boolean valid() {
        return revokedAt == null;
    }
}

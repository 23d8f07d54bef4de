package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One field that was changed: from what to what, when, by whom and why. */
public record ResidentChangeRow(
        Long id,
        ChangeKind kind,
        ChangedField field,
        String former,
        String present,
        String reason,
        String changedBy,
        LocalDateTime changedAt)
        implements Serializable {

    /** The newest first. */
    public static final String OF_RESIDENT = "ResidentChange.ofResident";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.ResidentChangeRow(
                c.id, c.kind, c.field, c.former, c.present, c.reason, s.name, c.changedAt)
            FROM ResidentChange c JOIN Staff s ON s.id = c.changedBy
            WHERE c.resident = :resident
            ORDER BY c.changedAt DESC, c.id""";
}

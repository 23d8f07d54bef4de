package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One 死亡・転出の記録 of a resident.
 *
 * @param recordedBy null where it stood before there was a history
 */
public record LeavingRow(
        Long id,
        LeavingKind kind,
        LocalDate leftOn,
        LeavingSource source,
        String note,
        String recordedBy,
        LocalDateTime recordedAt,
        String undoneBy,
        LocalDateTime undoneAt,
        String undoReason)
        implements Serializable {

    static final String OF_RESIDENT =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.LeavingRow(
                l.id, l.kind, l.leftOn, l.source, l.note, s.name, l.recordedAt, u.name, l.undoneAt, l.undoReason)
            FROM ResidentLeaving l
                LEFT JOIN Staff s ON s.id = l.recordedBy
                LEFT JOIN Staff u ON u.id = l.undoneBy
            WHERE l.resident = :resident
            ORDER BY l.id DESC""";

    public boolean stands() {
        return undoneAt == null;
    }
}

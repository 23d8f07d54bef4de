package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A scan that waits to become part of a consent.
 *
 * @param paper null where no QR was readable
 * @param resident null until it is known whose it is; name, kana and birthday are null then
 */
public record PaperScanRow(
        Long id,
        String fileName,
        Long paper,
        LocalDateTime receivedAt,
        String receivedBy,
        Long resident,
        String name,
        String nameKana,
        LocalDate birthDate)
        implements Serializable {

    static final String WAITING =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.PaperScanRow(
                p.id, p.fileName, p.paper, p.receivedAt, s.name, r.id, r.name, r.nameKana, r.birthDate)
            FROM PaperScan p
                JOIN Staff s ON s.id = p.receivedBy
                LEFT JOIN Resident r ON r.id = p.resident
            WHERE p.state = jp.lg.nayoro.polaris.consent.entity.ScanState.WAITING AND p.application IS NULL
            ORDER BY p.receivedAt, p.id""";
}

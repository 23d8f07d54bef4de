package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** How far a 閲覧停止のお知らせ has got, for the secretariat. */
public record NoticeStatusRow(
        Long id,
        Long resident,
        String name,
        String nameKana,
        LocalDate birthDate,
        String facilityName,
        LocalDateTime stoppedAt,
        LocalDateTime firstViewedAt,
        LocalDateTime lastViewedAt,
        NoticeAnswer answer,
        String answeredBy,
        LocalDateTime answeredAt)
        implements Serializable {

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.NoticeStatusRow(
                n.id, r.id, r.name, r.nameKana, r.birthDate, f.name, n.stoppedAt, n.firstViewedAt, n.lastViewedAt,
                n.answer, s.name, n.answeredAt)
            FROM ViewerNotice n
                JOIN Resident r ON r.id = n.resident
                JOIN Facility f ON f.id = n.facility
                LEFT JOIN Staff s ON s.id = n.answeredBy
            """;

    static final String OF_RESIDENT = ROWS + "WHERE n.resident = :resident ORDER BY n.stoppedAt DESC, f.nameKana, n.id";

    static final String OVERDUE_QUERY =
            ROWS + "WHERE n.answeredAt IS NULL AND n.stoppedAt < :before ORDER BY n.stoppedAt, n.id";
}

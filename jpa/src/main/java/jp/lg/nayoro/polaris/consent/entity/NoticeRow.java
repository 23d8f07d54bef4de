package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A 閲覧停止のお知らせ as the institution reads it until it has answered: who, since when, and what to do with copies. */
public record NoticeRow(
        Long id,
        String name,
        String nameKana,
        LocalDate birthDate,
        LocalDateTime stoppedAt,
        LocalDateTime firstViewedAt,
        LocalDateTime lastViewedAt,
        CopiesRule copies)
        implements Serializable {

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.NoticeRow(
                n.id, r.name, r.nameKana, r.birthDate, n.stoppedAt, n.firstViewedAt, n.lastViewedAt, n.copies)
            FROM ViewerNotice n JOIN Resident r ON r.id = n.resident
            WHERE n.facility = :facility AND n.answeredAt IS NULL
            """;

    static final String WAITING = ROWS + "ORDER BY n.stoppedAt, n.id";

    static final String WAITING_OF_STAFF = ROWS
            + """
            AND EXISTS (SELECT m.id FROM CareTeamMember m WHERE m.resident = n.resident AND m.staff = :staff)
            ORDER BY n.stoppedAt, n.id""";
}

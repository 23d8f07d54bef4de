package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One 緊急閲覧 that is open now, as the one who opened it sees it. */
public record OpenGlassRow(
        Long id, Long resident, String name, GlassOccasion occasion, LocalDateTime openedAt, LocalDateTime openUntil)
        implements Serializable {

    public static final String OF_STAFF = "BreakGlass.openOfStaff";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.OpenGlassRow(
                b.id, r.id, r.name, b.occasion, b.openedAt, b.openUntil)
            FROM BreakGlass b JOIN Resident r ON r.id = b.resident
            WHERE b.staff = :staff AND b.facility = :facility AND b.openUntil > :now AND b.endedAt IS NULL
            ORDER BY b.openUntil""";
}

package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** One 緊急閲覧 as the secretariat and the privacy officer see it; the resident by number, whom only the former may look up. */
public record GlassRow(
        Long id,
        ResidentId resident,
        String staffName,
        Profession profession,
        String facilityName,
        GlassOccasion occasion,
        String reason,
        String insteadOf,
        LocalDateTime openedAt,
        LocalDateTime openUntil,
        LocalDateTime endedAt,
        Integer repeated,
        Long alert,
        AlertState alertState)
        implements Serializable {

    public static final String NEWEST = "BreakGlass.newest";
    public static final String OF_ID = "BreakGlass.ofId";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.GlassRow(
                b.id, b.resident, s.name, s.profession, f.name, b.occasion, b.reason, b.insteadOf,
                b.openedAt, b.openUntil, b.endedAt, b.repeated, a.id, a.state)
            FROM BreakGlass b
                JOIN Staff s ON s.id = b.staff
                JOIN Facility f ON f.id = b.facility
                JOIN PrivacyAlert a ON a.glass = b.id
            WHERE 1 = 1""";

    public boolean openAt(LocalDateTime moment) {
        return endedAt == null && openUntil.isAfter(moment);
    }
}

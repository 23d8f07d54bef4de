package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/**
 * A 担当申請 that waits, for those who decide.
 *
 * @param resident null where the words fit nobody or several; name, kana and birthday are null then
 */
public record ClaimRow(
        Long id,
        String staffName,
        Profession profession,
        String facilityName,
        String claimantName,
        LocalDateTime claimedAt,
        String reason,
        String typedName,
        LocalDate typedBirthDate,
        String typedInsuredNumber,
        Long resident,
        String name,
        String nameKana,
        LocalDate birthDate)
        implements Serializable {

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.ClaimRow(
                c.id, s.name, s.profession, f.name, b.name, c.claimedAt, c.reason,
                c.typedName, c.typedBirthDate, c.typedInsuredNumber, r.id, r.name, r.nameKana, r.birthDate)
            FROM CareTeamClaim c
                JOIN Staff s ON s.id = c.staff
                JOIN Staff b ON b.id = c.claimedBy
                JOIN Facility f ON f.id = c.facility
            """;

    private static final String WAIT = "c.state = jp.lg.nayoro.polaris.consent.entity.ClaimState.WAITING";

    static final String WAITING =
            ROWS + "LEFT JOIN Resident r ON r.id = c.resident WHERE " + WAIT + " ORDER BY c.claimedAt, c.id";

    static final String WAITING_FOR_MANAGER = ROWS + "JOIN Resident r ON r.id = c.resident WHERE "
            + """
            c.claimedBy <> :staff AND c.staff <> :staff
            AND EXISTS (SELECT m.id FROM CareTeamMember m
                        WHERE m.resident = c.resident AND m.staff = :staff
                          AND m.since <= :today AND (m.until IS NULL OR m.until >= :today))
            AND\s"""
            + WAIT + " ORDER BY c.claimedAt, c.id";
}

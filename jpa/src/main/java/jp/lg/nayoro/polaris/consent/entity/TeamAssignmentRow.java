package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/** Who cares for whom: one membership at an institution, with the day it began and its source. */
public record TeamAssignmentRow(
        Long id,
        String staffName,
        Profession profession,
        Long resident,
        String name,
        String nameKana,
        LocalDate birthDate,
        LocalDate since,
        LocalDate until,
        TeamSource source)
        implements Serializable {

    static final String OF_FACILITY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.TeamAssignmentRow(
                m.id, s.name, s.profession, r.id, r.name, r.nameKana, r.birthDate, m.since, m.until, m.source)
            FROM CareTeamMember m
                JOIN Staff s ON s.id = m.staff
                JOIN Resident r ON r.id = m.resident
            WHERE s.facility = :facility AND (m.until IS NULL OR m.until >= :today)
            ORDER BY s.nameKana, s.id, r.kanaKey, m.id""";
}

package jp.lg.nayoro.polaris.consent.entity;

/**
 * How a member of staff stands towards a resident now, in one statement.
 *
 * @param inTeam memberships in the care team today
 * @param ownRegistrations registrations of their institution that are tied to the resident
 * @param openGlass the newest 緊急閲覧 of theirs that is still open; null without one
 */
public record StandingFacts(Long inTeam, Long ownRegistrations, Long openGlass) {

    public static final String OF_STAFF = "BreakGlass.standingFacts";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.StandingFacts(
                (SELECT COUNT(m.id) FROM CareTeamMember m
                 WHERE m.resident = :resident AND m.staff = :staff
                   AND m.since <= :today AND (m.until IS NULL OR m.until >= :today)),
                (SELECT COUNT(g.id) FROM Registration g WHERE g.resident = :resident AND g.facility = :facility),
                (SELECT MAX(b.id) FROM BreakGlass b
                 WHERE b.resident = :resident AND b.staff = :staff AND b.facility = :facility
                   AND b.openUntil > :now AND b.endedAt IS NULL))
            FROM Resident r WHERE r.id = :id""";
}

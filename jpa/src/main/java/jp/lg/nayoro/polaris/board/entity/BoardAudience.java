package jp.lg.nayoro.polaris.board.entity;

import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;

/** Who may read a board today: the rule of the gate, inside the query, from the side of the board. */
public final class BoardAudience {

    /** Their logins. */
    public static final String LOGINS = "Post.audienceLogins";

    /** Who they are, and until when they have read. */
    public static final String READERS = "Post.audienceReaders";

    static final String LOGINS_QUERY = "SELECT DISTINCT a.login FROM " + BoardAudience.TEAM + BoardAudience.TODAY;

    static final String READERS_QUERY = "SELECT DISTINCT NEW jp.lg.nayoro.polaris.board.entity.BoardReaderRow("
            + "m.staff, s.name, s.profession, s.facility, f.name, v.seenAt) FROM " + BoardAudience.TEAM
            + " LEFT JOIN BoardVisit v ON v.resident = m.resident AND v.staff = m.staff" + BoardAudience.TODAY;

    static final String TEAM =
            """
            Consent c, CareTeamMember m JOIN Staff s ON s.id = m.staff JOIN Facility f ON f.id = s.facility
                JOIN Account a ON a.staff = m.staff JOIN Workplace w ON w.staff = a.staff""";

    static final String TODAY =
            """

            WHERE m.resident = :resident AND c.id = :consent
              AND m.since <= :today AND (m.until IS NULL OR m.until >= :today)
              AND :role MEMBER OF w.roles
              AND a.state = jp.lg.nayoro.polaris.security.entity.AccountState.ACTIVE
              AND s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE
              AND f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.ACTIVE
              AND f.joinedOn <= :today AND (f.closedFrom IS NULL OR f.closedFrom > :today)
              AND ((c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                    AND NOT EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                        WHERE k.id = c.id AND named = s.facility))
                OR (c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                    AND EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                        WHERE k.id = c.id AND named = s.facility)))
              AND (c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.PER_PERSON
                OR EXISTS (SELECT k.id FROM Consent k JOIN k.staff named WHERE k.id = c.id AND named = s.id))""";

    /** The other way round: of the residents somebody may know, those whose board they may read. */
    static final String BOARD_SHARED = " WHERE " + MyResidentRow.RULE + " AND " + MyResidentRow.SHARES + "BOARD)";

    private BoardAudience() {}
}

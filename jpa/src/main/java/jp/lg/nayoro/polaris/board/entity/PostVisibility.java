package jp.lg.nayoro.polaris.board.entity;

/** Which posts of a board somebody sees: those written at institutions inside the consent, their own, and what answers these. */
final class PostVisibility {

    /** {@code :listed} says whether {@code :named} are the institutions let in, or those left out. */
    static final String BETWEEN = "p.resident = :resident AND p.postedAt >= :from AND p.postedAt < :until"
            + " AND (p.author = :reader OR (:listed = 1 AND p.facility IN :named)"
            + " OR (:listed = 0 AND p.facility NOT IN :named))"
            + " AND (p.thread IS NULL OR t.author = :reader OR (:listed = 1 AND t.facility IN :named)"
            + " OR (:listed = 0 AND t.facility NOT IN :named))";

    /** {@code p.facility MEMBER OF c.facilities}, which EclipseLink takes with a parameter only. */
    static final String P_NAMED =
            "EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named WHERE k.id = c.id AND named = p.facility)";

    static final String T_NAMED =
            "EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named WHERE k.id = c.id AND named = t.facility)";

    static final String OF_POST = "(p.author = :reader OR "
            + "(c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET AND NOT " + P_NAMED + ") OR "
            + "(c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET AND " + P_NAMED + "))";

    static final String OF_THREAD = "(p.thread IS NULL OR t.author = :reader OR "
            + "(c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET AND NOT " + T_NAMED + ") OR "
            + "(c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET AND " + T_NAMED + "))";

    private PostVisibility() {}
}

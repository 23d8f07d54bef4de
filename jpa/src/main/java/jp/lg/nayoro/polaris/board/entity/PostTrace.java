package jp.lg.nayoro.polaris.board.entity;

/** What others than the readers of a board ask of its posts: when somebody wrote, and whose board they stand on. */
public final class PostTrace {

    /** Who wrote on a resident's board between two moments, without what they wrote. */
    public static final String EXPOSURES = "Post.exposures";

    public static final String COUNT_OF_RESIDENT = "Post.countOfResident";

    /** An answer stands where the post it answers stands: 1 whose board, 2 from whose. */
    public static final String ANSWERS_FOLLOW = "Post.answersFollow";

    /** A post was answered: 1 when, 2 which. Counted up in the database, since several answer at one moment. */
    public static final String ANSWERED = "Post.answered";

    static final String ANSWERED_SQL = "UPDATE post SET changed_at = ?1, version = version + 1 WHERE id = ?2";

    static final String EXPOSURES_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.ExposureRow(
                p.postedAt, 'board.post', s.id, s.name, s.profession, f.id, f.name)
            FROM Post p JOIN Staff s ON s.id = p.author JOIN Facility f ON f.id = p.facility
            WHERE p.resident IN :residents AND p.postedAt >= :from AND p.postedAt <= :until
            ORDER BY p.postedAt, p.id""";

    static final String COUNT_OF_RESIDENT_QUERY = "SELECT COUNT(p) FROM Post p WHERE p.resident = :resident";

    static final String ANSWERS_FOLLOW_SQL =
            """
            UPDATE post p JOIN post t ON t.id = p.thread_id
            SET p.resident_id = ?1, p.version = p.version + 1
            WHERE t.resident_id = ?1 AND p.resident_id = ?2""";

    private PostTrace() {}
}

package jp.lg.nayoro.polaris.board.entity;

import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 投稿 (FHIR Communication). What one member of a care team tells the others about one resident. A post is never changed and
 * never deleted. A reader sees the posts written at institutions inside the consent in force, and their own; an answer is
 * seen only together with the post it answers.
 */
@Entity
@Table(name = "post")
@NamedQuery(
        name = Post.FIRST_ROWS,
        query = Post.ROW + " WHERE p.resident = :resident AND p.thread IS NULL AND c.id = :consent AND "
                + Post.P_VISIBLE + " ORDER BY p.postedAt DESC, p.id DESC")
@NamedQuery(
        name = Post.REPLY_ROWS,
        query = Post.ROW + " WHERE p.thread IN :threads AND c.id = :consent AND " + Post.P_VISIBLE
                + " ORDER BY p.postedAt, p.id")
@NamedQuery(
        name = Post.ROWS_BETWEEN,
        query = "SELECT " + Post.ROW_COLUMNS + " FROM Post p JOIN Staff s ON s.id = p.author"
                + " JOIN Facility f ON f.id = p.facility LEFT JOIN Post t ON t.id = p.thread WHERE " + Post.BETWEEN
                + " ORDER BY p.postedAt DESC, p.id DESC")
@NamedQuery(
        name = Post.TIMES_BETWEEN,
        query = "SELECT p.postedAt FROM Post p LEFT JOIN Post t ON t.id = p.thread WHERE " + Post.BETWEEN
                + " ORDER BY p.postedAt")
@NamedQuery(
        name = Post.COUNT_SINCE,
        query = "SELECT COUNT(p.id) FROM Post p LEFT JOIN Post t ON t.id = p.thread, Consent c"
                + " WHERE p.resident = :resident AND p.postedAt >= :since AND c.id = :consent AND "
                + Post.P_VISIBLE + " AND " + Post.T_VISIBLE)
@NamedQuery(
        name = Post.BY_CLIENT_KEY,
        query = "SELECT p FROM Post p WHERE p.author = :author AND p.clientKey = :clientKey")
@NamedQuery(
        name = Post.AUDIENCE,
        query =
                """
        SELECT DISTINCT a.login
        FROM CareTeamMember m JOIN Staff s ON s.id = m.staff JOIN Facility f ON f.id = s.facility
            JOIN Account a ON a.staff = m.staff, Consent c
        WHERE m.resident = :resident AND c.id = :consent
          AND m.since <= :today AND (m.until IS NULL OR m.until >= :today)
          AND :role MEMBER OF a.roles
          AND a.state = jp.lg.nayoro.polaris.security.entity.AccountState.ACTIVE
          AND s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE
          AND f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.ACTIVE
          AND ((c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                AND NOT EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                    WHERE k.id = c.id AND named = s.facility))
            OR (c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                AND EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                    WHERE k.id = c.id AND named = s.facility)))
          AND (c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.PER_PERSON
            OR EXISTS (SELECT k.id FROM Consent k JOIN k.staff named WHERE k.id = c.id AND named = s.id))""")
@NamedQuery(
        name = Post.NEWS_OF_STAFF,
        query =
                "SELECT NEW jp.lg.nayoro.polaris.board.entity.BoardNewsRow(m.resident,"
                        + " (SELECT COUNT(p.id) FROM Post p LEFT JOIN Post t ON t.id = p.thread"
                        + "   WHERE p.resident = m.resident AND p.author <> :reader AND p.postedAt > COALESCE(v.seenAt, :never)"
                        + "     AND " + Post.P_VISIBLE + " AND " + Post.T_VISIBLE + "),"
                        + " (SELECT MAX(p.postedAt) FROM Post p LEFT JOIN Post t ON t.id = p.thread"
                        + "   WHERE p.resident = m.resident AND " + Post.P_VISIBLE + " AND " + Post.T_VISIBLE + "))"
                        + """
         FROM CareTeamMember m
            JOIN Resident r ON r.id = m.resident
            JOIN Consent c ON c.resident = m.resident
            LEFT JOIN BoardVisit v ON v.resident = m.resident AND v.staff = m.staff
        WHERE m.staff = :reader
          AND m.since <= :today AND (m.until IS NULL OR m.until >= :today)
          AND c.state = jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED
          AND c.validFrom <= :today AND c.validUntil >= :today
          AND ((c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                AND NOT EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                    WHERE k.id = c.id AND named = :facility))
            OR (c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET
                AND EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named
                    WHERE k.id = c.id AND named = :facility)))
          AND (c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.PER_PERSON
            OR EXISTS (SELECT k.id FROM Consent k JOIN k.staff named WHERE k.id = c.id AND named = :reader))
          AND jp.lg.nayoro.polaris.consent.entity.DataCategory.BOARD MEMBER OF c.categories
          AND r.diedOn IS NULL AND r.movedOutOn IS NULL""")
@NamedQuery(name = PostTrace.EXPOSURES, query = PostTrace.EXPOSURES_QUERY)
@NamedQuery(name = PostTrace.COUNT_OF_RESIDENT, query = PostTrace.COUNT_OF_RESIDENT_QUERY)
@NamedNativeQuery(name = PostTrace.ANSWERS_FOLLOW, query = PostTrace.ANSWERS_FOLLOW_SQL)
public class Post {

    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 4000;

    /** The first posts of the threads of a board, newest first. */
    public static final String FIRST_ROWS = "Post.firstRows";

    /** The answers in some threads, oldest first. */
    public static final String REPLY_ROWS = "Post.replyRows";

    /** The posts of a board between two times that a scope of institutions lets somebody see, newest first. */
    public static final String ROWS_BETWEEN = "Post.rowsBetween";

    /** The times of the same posts, oldest first. */
    public static final String TIMES_BETWEEN = "Post.timesBetween";

    /** How many posts of a board are not older than a time. */
    public static final String COUNT_SINCE = "Post.countSince";

    /** What somebody wrote under a key that their browser made. */
    public static final String BY_CLIENT_KEY = "Post.byClientKey";

    /** The logins of those who may read the board today. */
    public static final String AUDIENCE = "Post.audience";

    /** What is new on the boards somebody may read today: the rule of the gate, inside the query. */
    public static final String NEWS_OF_STAFF = "Post.newsOfStaff";

    static final String ROW_COLUMNS = "NEW jp.lg.nayoro.polaris.board.entity.PostRow("
            + "p.id, p.thread, p.author, s.name, s.profession, f.name, p.postedAt, p.body)";

    static final String ROW = "SELECT " + Post.ROW_COLUMNS
            + " FROM Post p JOIN Staff s ON s.id = p.author JOIN Facility f ON f.id = p.facility, Consent c";

    /** {@code :listed} says whether {@code :named} are the institutions let in, or those left out. */
    static final String BETWEEN = "p.resident = :resident AND p.postedAt >= :from AND p.postedAt < :until"
            + " AND (p.author = :reader OR (:listed = 1 AND p.facility IN :named)"
            + " OR (:listed = 0 AND p.facility NOT IN :named))"
            + " AND (p.thread IS NULL OR t.author = :reader OR (:listed = 1 AND t.facility IN :named)"
            + " OR (:listed = 0 AND t.facility NOT IN :named))";

    static final String P_VISIBLE = "(p.author = :reader OR "
            + "(c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET AND NOT " + Post.P_NAMED + ") OR "
            + "(c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET AND " + Post.P_NAMED + "))";

    static final String T_VISIBLE = "(p.thread IS NULL OR t.author = :reader OR "
            + "(c.method = jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET AND NOT " + Post.T_NAMED + ") OR "
            + "(c.method <> jp.lg.nayoro.polaris.consent.entity.ConsentMethod.BLANKET AND " + Post.T_NAMED + "))";

    /** {@code p.facility MEMBER OF c.facilities}, which EclipseLink takes with a parameter only. */
    static final String P_NAMED =
            "EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named WHERE k.id = c.id AND named = p.facility)";

    static final String T_NAMED =
            "EXISTS (SELECT k.id FROM Consent k JOIN k.facilities named WHERE k.id = c.id AND named = t.facility)";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Column(name = "thread_id", updatable = false)
    private Long thread;

    @Column(name = "author_id", nullable = false, updatable = false)
    private StaffId author;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Column(name = "body", nullable = false, updatable = false, length = LONGEST)
    private String body;

    @Column(name = "posted_at", nullable = false, updatable = false)
    private LocalDateTime postedAt;

    @Column(name = "client_key", nullable = false, updatable = false, length = 36)
    private String clientKey;

    protected Post() {} // for JPA

    /** The first post of a thread. @throws IllegalArgumentException when it says nothing, or too much */
    public Post(ResidentId resident, Author author, String body, String clientKey, LocalDateTime postedAt) {
        if (body.isBlank() || body.length() > LONGEST) {
            throw new IllegalArgumentException("A post of " + body.length() + " characters");
        }
        this.resident = requireNonNull(resident);
        this.author = author.staff();
        this.facility = author.facility();
        this.body = body;
        this.clientKey = requireNonNull(clientKey);
        this.postedAt = requireNonNull(postedAt);
    }

    /** An answer to this post. @throws IllegalStateException when this is an answer itself: threads are one deep */
    public Post answeredBy(Author answering, String answer, String key, LocalDateTime at) {
        if (thread != null) {
            throw new IllegalStateException(this + " is an answer");
        }
        var reply = new Post(resident, answering, answer, key, at);
        reply.thread = id;
        return reply;
    }

    public Long getId() {
        return id;
    }

    public ResidentId getResident() {
        return resident;
    }

    public Long getThread() {
        return thread;
    }

    /** The rule of the queries above, for one post. */
    public boolean isVisibleTo(StaffId reader, ConsentScope scope) {
        return author.equals(reader) || scope.covers(facility);
    }

    /** Whether another post tells the same in the same place, as a retry does. */
    public boolean saysTheSameAs(Post other) {
        return resident.equals(other.resident) && Objects.equals(thread, other.thread) && body.equals(other.body);
    }

    /** Without the text: this string reaches logs. */
    @Override
    public String toString() {
        return "Post[" + id + ", resident " + resident + ", thread " + thread + "]";
    }

    /** Who writes, and where they work while writing. */
    public record Author(StaffId staff, FacilityId facility) {

        public Author {
            requireNonNull(staff);
            requireNonNull(facility);
        }
    }
}

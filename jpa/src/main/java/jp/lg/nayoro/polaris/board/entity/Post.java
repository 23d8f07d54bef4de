package jp.lg.nayoro.polaris.board.entity;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
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

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 投稿 (FHIR Communication). What one member of a care team tells the others about one resident. Its author may rewrite it for a
 * while, with what it said before kept, and withdraw it with a reason; it is never deleted. A reader sees the posts written at institutions inside the consent in force, and their own; an answer is
 * seen only together with the post it answers.
 */
@Entity
@Table(name = "post")
@NamedQuery(
        name = Post.FIRST_ROWS,
        query = PostRow.SELECT + " WHERE p.resident = :resident AND p.thread IS NULL AND c.id = :consent AND "
                + PostVisibility.OF_POST + " ORDER BY p.postedAt DESC, p.id DESC")
@NamedQuery(
        name = Post.PINNED_ROWS,
        query = PostRow.SELECT + " WHERE p.resident = :resident AND p.pinnedAt IS NOT NULL AND c.id = :consent AND "
                + PostVisibility.OF_POST + " ORDER BY p.pinnedAt DESC, p.id DESC")
@NamedQuery(
        name = Post.REPLY_ROWS,
        query = PostRow.SELECT + " WHERE p.thread IN :threads AND c.id = :consent AND " + PostVisibility.OF_POST
                + " ORDER BY p.postedAt, p.id")
@NamedQuery(
        name = Post.ROWS_BETWEEN,
        query = "SELECT " + PostRow.COLUMNS + " FROM Post p JOIN Staff s ON s.id = p.author"
                + " JOIN Facility f ON f.id = p.facility LEFT JOIN Post t ON t.id = p.thread WHERE "
                + PostVisibility.BETWEEN
                + " ORDER BY p.postedAt DESC, p.id DESC")
@NamedQuery(
        name = Post.TIMES_BETWEEN,
        query = "SELECT p.postedAt FROM Post p LEFT JOIN Post t ON t.id = p.thread WHERE " + PostVisibility.BETWEEN
                + " ORDER BY p.postedAt")
@NamedQuery(
        name = Post.CHANGES_SINCE,
        query = "SELECT COALESCE(SUM(p.version + 1), 0) FROM Post p LEFT JOIN Post t ON t.id = p.thread, Consent c"
                + " WHERE p.resident = :resident AND p.changedAt >= :since AND c.id = :consent AND "
                + PostVisibility.OF_POST + " AND " + PostVisibility.OF_THREAD)
@NamedQuery(
        name = Post.BY_CLIENT_KEY,
        query = "SELECT p FROM Post p WHERE p.author = :author AND p.clientKey = :clientKey")
@NamedQuery(name = BoardAudience.LOGINS, query = BoardAudience.LOGINS_QUERY)
@NamedQuery(name = BoardAudience.READERS, query = BoardAudience.READERS_QUERY)
@NamedQuery(name = BoardNewsRow.OF_STAFF, query = BoardNewsRow.OF_STAFF_QUERY)
@NamedQuery(name = AskedRow.OF_READER, query = AskedRow.OF_READER_QUERY)
@NamedQuery(name = AskedRow.BY_READER, query = AskedRow.BY_READER_QUERY)
@NamedQuery(name = PostTrace.EXPOSURES, query = PostTrace.EXPOSURES_QUERY)
@NamedQuery(name = PostTrace.COUNT_OF_RESIDENT, query = PostTrace.COUNT_OF_RESIDENT_QUERY)
@NamedNativeQuery(name = PostTrace.ANSWERED, query = PostTrace.ANSWERED_SQL)
@NamedNativeQuery(name = PostTrace.ANSWERS_FOLLOW, query = PostTrace.ANSWERS_FOLLOW_SQL)
public class Post {

    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 4000;

    /** The longest reason of a withdrawal. */
    public static final int LONGEST_REASON = 200;

    /** How long its author may rewrite it. */
    static final Duration REWRITABLE = Duration.ofMinutes(30);

    /** The first posts of the threads of a board, newest first. */
    public static final String FIRST_ROWS = "Post.firstRows";

    /** What stands above a board, the latest first. */
    public static final String PINNED_ROWS = "Post.pinnedRows";

    /** The answers in some threads, oldest first. */
    public static final String REPLY_ROWS = "Post.replyRows";

    /** The posts of a board between two times that a scope of institutions lets somebody see, newest first. */
    public static final String ROWS_BETWEEN = "Post.rowsBetween";

    /** The times of the same posts, oldest first. */
    public static final String TIMES_BETWEEN = "Post.timesBetween";

    /** How often posts of a board were written, changed or answered, of those that were so since a time. */
    public static final String CHANGES_SINCE = "Post.changesSince";

    /** What somebody wrote under a key that their browser made. */
    public static final String BY_CLIENT_KEY = "Post.byClientKey";

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

    @Column(name = "body", nullable = false, length = LONGEST)
    private String body;

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private PostKind kind;

    @Column(name = "urgent", nullable = false, updatable = false)
    private boolean urgent;

    @Column(name = "answer_by", updatable = false)
    private LocalDateTime answerBy;

    @Column(name = "posted_at", nullable = false, updatable = false)
    private LocalDateTime postedAt;

    @Column(name = "changed_at", nullable = false)
    private LocalDateTime changedAt;

    @Column(name = "edited_at")
    private LocalDateTime editedAt;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    @Column(name = "withdrawn_for", length = LONGEST_REASON)
    private String withdrawnFor;

    @Column(name = "pinned_at")
    private LocalDateTime pinnedAt;

    @Column(name = "client_key", nullable = false, updatable = false, length = 36)
    private String clientKey;

    protected Post() {} // for JPA

    /** The first post of a thread. */
    public Post(ResidentId resident, Author author, PostContent content, String clientKey, LocalDateTime postedAt) {
        this.resident = requireNonNull(resident);
        this.author = author.staff();
        this.facility = author.facility();
        this.body = content.body();
        this.kind = content.kind();
        this.urgent = content.urgent();
        this.answerBy = content.answerBy();
        this.clientKey = requireNonNull(clientKey);
        this.postedAt = requireNonNull(postedAt);
        this.changedAt = postedAt;
    }

    /** An answer to this post. @throws IllegalStateException when this is an answer itself: threads are one deep */
    public Post answeredBy(Author answering, PostContent answer, String key, LocalDateTime at) {
        if (thread != null) {
            throw new IllegalStateException(this + " is an answer");
        }
        var reply = new Post(resident, answering, answer, key, at);
        reply.thread = id;
        return reply;
    }

    /** 訂正: for half an hour after it was posted. */
    public boolean isRewritableAt(LocalDateTime at) {
        return withdrawnAt == null && !at.isAfter(postedAt.plus(REWRITABLE));
    }

    /** @return what it said before. @throws IllegalStateException when it is withdrawn, or too old */
    public PostRevision rewrite(String text, LocalDateTime at) {
        if (!isRewritableAt(at)) {
            throw new IllegalStateException(this + " stands as it is");
        }
        var before = new PostRevision(id, body, at);
        body = PostContent.plain(kind, text).body();
        editedAt = at;
        changedAt = at;
        return before;
    }

    /** 取り下げ: the reason is read in place of the text. Once more it changes nothing. */
    public void withdraw(String reason, LocalDateTime at) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason of " + reason.length() + " characters");
        }
        if (withdrawnAt == null) {
            withdrawnFor = reason;
            withdrawnAt = at;
            pinnedAt = null;
            changedAt = at;
        }
    }

    /** 固定: stands above the board, until it is taken down. @throws IllegalStateException for an answer, or what is withdrawn */
    public void pin(LocalDateTime at) {
        if (thread != null || withdrawnAt != null) {
            throw new IllegalStateException(this + " cannot be pinned");
        }
        if (pinnedAt == null) {
            pinnedAt = at;
            changedAt = at;
        }
    }

    public void unpin(LocalDateTime at) {
        if (pinnedAt != null) {
            pinnedAt = null;
            changedAt = at;
        }
    }

    /** 要確認: whether those addressed are still asked for an answer. */
    public boolean isAsking() {
        return answerBy != null && !isWithdrawn();
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isBy(StaffId staff) {
        return author.equals(staff);
    }

    public Long getId() {
        return id;
    }

    public ResidentId getResident() {
        return resident;
    }

    public String getClientKey() {
        return clientKey;
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
        return resident.equals(other.resident)
                && Objects.equals(thread, other.thread)
                && kind == other.kind
                && (editedAt != null || body.equals(other.body));
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

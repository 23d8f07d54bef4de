package jp.lg.nayoro.polaris.board.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.Objects.requireNonNull;

/**
 * 添付ファイル. Uploaded by somebody, then taken along by one of their posts. Its content stands in the store under its sha-256;
 * it is shown to whoever sees the post, once the scan lets it.
 */
@Entity
@Table(name = "post_attachment")
@NamedQuery(
        name = PostAttachment.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.board.entity.PostAttachmentRow(
            a.id, a.post, a.fileName, a.mediaType, a.size, a.scan, a.thumbnail)
        FROM PostAttachment a WHERE a.post IN :posts ORDER BY a.post, a.place""")
@NamedQuery(
        name = PostAttachment.TAKE,
        query =
                """
        UPDATE PostAttachment a SET a.post = :post, a.place = :place
        WHERE a.id = :id AND a.staff = :staff AND a.post IS NULL""")
@NamedQuery(
        name = PostAttachment.COUNT_PENDING,
        query = "SELECT COUNT(a) FROM PostAttachment a WHERE a.staff = :staff AND a.post IS NULL")
@NamedQuery(
        name = PostAttachment.EXPIRE,
        query = "DELETE FROM PostAttachment a WHERE a.post IS NULL AND a.uploadedAt < :before")
@NamedQuery(
        name = PostAttachment.WAITING,
        query = "SELECT a FROM PostAttachment a WHERE a.scan = :waiting ORDER BY a.id")
@NamedQuery(
        name = PostAttachment.CONTENTS,
        query = "SELECT DISTINCT a.sha256 FROM PostAttachment a WHERE a.sha256 IN :names")
@NamedQuery(
        name = PostAttachment.THUMBNAILS,
        query = "SELECT DISTINCT a.thumbnail FROM PostAttachment a WHERE a.thumbnail IN :names")
public class PostAttachment {

    /** The longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 200;

    /** Of some posts, each in its order. */
    public static final String ROWS = "PostAttachment.rows";

    /** A post takes what its author uploaded and no post has taken yet. */
    public static final String TAKE = "PostAttachment.take";

    /** How many somebody uploaded that no post has taken yet. */
    public static final String COUNT_PENDING = "PostAttachment.countPending";

    /** Forgets what no post took. */
    public static final String EXPIRE = "PostAttachment.expire";

    /** Those the scanner has not judged yet. */
    public static final String WAITING = "PostAttachment.waiting";

    /** Of some sha-256, those that are contents. */
    public static final String CONTENTS = "PostAttachment.contents";

    /** Of some sha-256, those that are thumbnails. */
    public static final String THUMBNAILS = "PostAttachment.thumbnails";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private StaffId staff;

    @Column(name = "post_id")
    private Long post;

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "file_name", nullable = false, updatable = false, length = LONGEST_NAME)
    private String fileName;

    @Column(name = "media_type", nullable = false, updatable = false, length = 100)
    private String mediaType;

    @Column(name = "byte_size", nullable = false, updatable = false)
    private long size;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "thumbnail_sha256", updatable = false, length = 64)
    private String thumbnail;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan", nullable = false, length = 20)
    private MalwareScan scan;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private LocalDateTime uploadedAt;

    protected PostAttachment() {} // for JPA

    public PostAttachment(StaffId staff, Content content, MalwareScan scan, LocalDateTime uploadedAt) {
        this.staff = requireNonNull(staff);
        this.fileName = content.name();
        this.mediaType = content.mediaType();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.thumbnail = content.thumbnail();
        this.scan = requireNonNull(scan);
        this.uploadedAt = requireNonNull(uploadedAt);
    }

    /** The scanner's answer to what waited for it. @throws IllegalStateException when it was judged before */
    public void judge(MalwareScan found) {
        if (scan != MalwareScan.WAITING) {
            throw new IllegalStateException(this + " is " + scan);
        }
        scan = requireNonNull(found);
    }

    public PostAttachmentRow row() {
        return new PostAttachmentRow(id, post, fileName, mediaType, size, scan, thumbnail);
    }

    public String getSha256() {
        return sha256;
    }

    /** Without the name: this string reaches logs. */
    @Override
    public String toString() {
        return "PostAttachment[" + id + ", post " + post + ", " + mediaType + "]";
    }

    /**
     * What was stored.
     *
     * @param size bytes
     * @param thumbnail null where there is none
     */
    public record Content(String name, String mediaType, long size, String sha256, String thumbnail) {

        public Content {
            requireNonNull(mediaType);
            requireNonNull(sha256);
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("A file name of " + name.length() + " characters");
            }
        }
    }
}

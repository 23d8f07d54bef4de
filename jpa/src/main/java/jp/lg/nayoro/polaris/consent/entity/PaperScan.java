package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 届いた同意書の写し. A scan that came in and is not part of a consent yet. Whose it is, its QR says or the secretariat chooses; until
 * then it waits, and nothing is lost.
 */
@Entity
@Table(name = "paper_scan")
@NamedQuery(name = PaperScan.WAITING_ROWS, query = PaperScanRow.WAITING)
@NamedQuery(name = PaperScan.WITH_APPLICATION, query = SentScanRow.QUERY)
@NamedQuery(
        name = PaperScan.SAME_WAITING,
        query =
                """
        SELECT s.id FROM PaperScan s
        WHERE s.sha256 = :sha256 AND s.state = jp.lg.nayoro.polaris.consent.entity.ScanState.WAITING""")
public class PaperScan {

    /** The oldest first. */
    public static final String WAITING_ROWS = "PaperScan.waitingRows";

    /** Those that wait with a paper an institution sent. */
    public static final String WITH_APPLICATION = "PaperScan.withApplication";

    /** The same bytes, waiting already. */
    public static final String SAME_WAITING = "PaperScan.sameWaiting";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "file_name", nullable = false, updatable = false, length = 200)
    private String fileName;

    @Column(name = "media_type", nullable = false, updatable = false, length = 40)
    private String mediaType;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Lob
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    @Column(name = "paper_id", updatable = false)
    private Long paper;

    @Column(name = "application_id", updatable = false)
    private Long application;

    @Column(name = "resident_id")
    private ResidentId resident;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private ScanState state;

    @Column(name = "received_by", nullable = false, updatable = false)
    private StaffId receivedBy;

    @Column(name = "received_at", nullable = false, updatable = false)
    private LocalDateTime receivedAt;

    @Column(name = "settled_by")
    private StaffId settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    @Column(name = "note", length = 500)
    private String note;

    protected PaperScan() {} // for JPA

    /** @throws IllegalArgumentException when it is too large, or neither PDF nor JPEG nor PNG by its content */
    public PaperScan(String fileName, byte[] content, StaffId receivedBy, LocalDateTime receivedAt) {
        if (content.length > ConsentScan.MAX_BYTES) {
            throw new IllegalArgumentException("Larger than " + ConsentScan.MAX_BYTES + " bytes: " + content.length);
        }
        this.mediaType = ScanFormat.of(content)
                .orElseThrow(() -> new IllegalArgumentException("Neither PDF nor JPEG nor PNG"))
                .mediaType();
        this.fileName = ConsentScan.bare(requireNonNull(fileName));
        this.sha256 = ConsentScan.sha256(content);
        this.content = content.clone();
        this.state = ScanState.WAITING;
        this.receivedBy = requireNonNull(receivedBy);
        this.receivedAt = requireNonNull(receivedAt);
    }

    /** By the token in its QR symbol. */
    public PaperScan of(ConsentPaper printed) {
        paper = requireNonNull(printed.getId());
        resident = printed.getResident();
        return this;
    }

    /** Sent by an institution with its paper about that person. */
    public PaperScan sentWith(ConsentApplication sent, ResidentId person) {
        application = requireNonNull(sent.getId());
        resident = requireNonNull(person);
        return this;
    }

    /** Chosen by hand. */
    public void belongsTo(ResidentId person) {
        mustWait();
        resident = requireNonNull(person);
    }

    public void use(StaffId by, LocalDateTime at) {
        settle(ScanState.USED, by, at, null);
    }

    /** The bytes stay: what was thrown away by mistake can be found again. */
    public void discard(StaffId by, LocalDateTime at, String why) {
        settle(ScanState.DISCARDED, by, at, requireNonNull(why));
    }

    private void settle(ScanState next, StaffId by, LocalDateTime at, String why) {
        mustWait();
        state = next;
        settledBy = requireNonNull(by);
        settledAt = requireNonNull(at);
        note = why;
    }

    private void mustWait() {
        if (!isWaiting()) {
            throw new IllegalStateException(this + " is settled");
        }
    }

    public boolean isWaiting() {
        return state == ScanState.WAITING;
    }

    public Long getId() {
        return id;
    }

    public Optional<ResidentId> resident() {
        return Optional.ofNullable(resident);
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public String getSha256() {
        return sha256;
    }

    public byte[] getContent() {
        return content.clone();
    }

    /** Without the file's name, which may hold a person's: this string reaches logs. */
    @Override
    public String toString() {
        return "PaperScan[" + id + ", " + state + "]";
    }
}

package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 死亡・転出の記録. What was recorded and what was taken back as a mistake; the resident's row says what holds. */
@Entity
@Table(name = "resident_leaving")
@NamedQuery(name = ResidentLeaving.ROWS_OF_RESIDENT, query = LeavingRow.OF_RESIDENT)
@NamedQuery(
        name = ResidentLeaving.STANDING,
        query =
                """
        SELECT l FROM ResidentLeaving l
        WHERE l.resident = :resident AND l.kind = :kind AND l.undoneAt IS NULL
        ORDER BY l.id DESC""")
public class ResidentLeaving {

    /** Newest first. */
    public static final String ROWS_OF_RESIDENT = "ResidentLeaving.rowsOfResident";

    /** Of one kind, not taken back. */
    public static final String STANDING = "ResidentLeaving.standing";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 16)
    private LeavingKind kind;

    @Column(name = "left_on", nullable = false, updatable = false)
    private LocalDate leftOn;

    @Enumerated(STRING)
    @Column(name = "source", nullable = false, updatable = false, length = 16)
    private LeavingSource source;

    @Column(name = "note", updatable = false, length = 500)
    private String note;

    @Column(name = "recorded_by", updatable = false)
    private StaffId recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private LocalDateTime recordedAt;

    @Column(name = "undone_by")
    private StaffId undoneBy;

    @Column(name = "undone_at")
    private LocalDateTime undoneAt;

    @Column(name = "undo_reason", length = 500)
    private String undoReason;

    protected ResidentLeaving() {} // for JPA

    public ResidentLeaving(ResidentId resident, LeavingKind kind, LocalDate leftOn, LeavingSource source, String note) {
        this.resident = requireNonNull(resident);
        this.kind = requireNonNull(kind);
        this.leftOn = requireNonNull(leftOn);
        this.source = requireNonNull(source);
        this.note = note;
    }

    public ResidentLeaving recorded(StaffId by, LocalDateTime at) {
        recordedBy = requireNonNull(by);
        recordedAt = requireNonNull(at);
        return this;
    }

    /** 誤りの取消し. @throws IllegalStateException when it was taken back before */
    public void undo(StaffId by, LocalDateTime at, String reason) {
        if (undoneAt != null) {
            throw new IllegalStateException(this + " was taken back");
        }
        undoneBy = requireNonNull(by);
        undoneAt = requireNonNull(at);
        undoReason = requireNonNull(reason);
    }

    public boolean stands() {
        return undoneAt == null;
    }

    public ResidentId getResident() {
        return resident;
    }

    public LeavingKind getKind() {
        return kind;
    }

    @Override
    public String toString() {
        return "ResidentLeaving[" + id + ", " + kind + "]";
    }
}

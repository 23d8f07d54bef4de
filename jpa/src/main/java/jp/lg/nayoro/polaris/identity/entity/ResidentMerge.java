package jp.lg.nayoro.polaris.identity.entity;

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

/**
 * 二重加入の統合 (HL7 v2 A40, and its undo). One person was enrolled twice: one member of the secretariat proposes to go on with
 * one of the enrolments only, another confirms it. Nothing is overwritten; what was moved stands in
 * {@code resident_merge_move}, so that it can be brought back.
 */
@Entity
@Table(name = "resident_merge")
@NamedQuery(
        name = ResidentMerge.OPEN_OF_RESIDENT,
        query =
                """
        SELECT m FROM ResidentMerge m
        WHERE m.state = jp.lg.nayoro.polaris.identity.entity.MergeState.PROPOSED
          AND (m.givenUp IN :residents OR m.survivor IN :residents)
        ORDER BY m.id""")
@NamedQuery(
        name = ResidentMerge.MERGED_FROM,
        query =
                """
        SELECT m FROM ResidentMerge m
        WHERE m.state = jp.lg.nayoro.polaris.identity.entity.MergeState.MERGED AND m.givenUp = :resident""")
@NamedQuery(name = MergeRow.DECIDED, query = MergeRow.DECIDED_QUERY)
@NamedQuery(name = MergeRow.PROPOSED, query = MergeRow.PROPOSED_QUERY)
@NamedQuery(name = MergeRow.BY_ID, query = MergeRow.BY_ID_QUERY)
public class ResidentMerge {

    /** The proposals that concern one of these residents. */
    public static final String OPEN_OF_RESIDENT = "ResidentMerge.openOfResident";

    /** The merge by which a resident is found elsewhere now. */
    public static final String MERGED_FROM = "ResidentMerge.mergedFrom";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "from_resident_id", nullable = false, updatable = false)
    private ResidentId givenUp;

    @Column(name = "into_resident_id", nullable = false, updatable = false)
    private ResidentId survivor;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private MergeState state = MergeState.PROPOSED;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private StaffId proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private LocalDateTime proposedAt;

    @Column(name = "decided_by")
    private StaffId decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "rejection_reason", length = 500)
    private String rejectionReason;

    @Column(name = "undone_by")
    private StaffId undoneBy;

    @Column(name = "undone_at")
    private LocalDateTime undoneAt;

    @Column(name = "undo_reason", length = 500)
    private String undoReason;

    protected ResidentMerge() {} // for JPA

    /** @throws IllegalArgumentException when both are the same */
    public ResidentMerge(
            ResidentId from, ResidentId into, String reason, StaffId proposedBy, LocalDateTime proposedAt) {
        if (from.equals(into)) {
            throw new IllegalArgumentException("A resident cannot be merged into themselves");
        }
        givenUp = from;
        survivor = into;
        this.reason = requireNonNull(reason);
        this.proposedBy = requireNonNull(proposedBy);
        this.proposedAt = requireNonNull(proposedAt);
    }

    /** 確認. @throws IllegalStateException unless it is proposed, and by somebody else */
    public void confirm(StaffId by, LocalDateTime at) {
        if (isProposedBy(by)) {
            throw new IllegalStateException(this + " needs a second person");
        }
        decide(MergeState.MERGED, by, at);
    }

    /** 却下; also by who proposed it. @throws IllegalStateException unless it is proposed */
    public void reject(StaffId by, LocalDateTime at, String why) {
        decide(MergeState.REJECTED, by, at);
        rejectionReason = requireNonNull(why);
    }

    /** 取消し. @throws IllegalStateException unless it is merged */
    public void undo(StaffId by, LocalDateTime at, String why) {
        if (state != MergeState.MERGED) {
            throw new IllegalStateException(this + " is not merged");
        }
        state = MergeState.UNDONE;
        undoneBy = requireNonNull(by);
        undoneAt = requireNonNull(at);
        undoReason = requireNonNull(why);
    }

    private void decide(MergeState next, StaffId by, LocalDateTime at) {
        if (state != MergeState.PROPOSED) {
            throw new IllegalStateException(this + " is decided");
        }
        state = next;
        decidedBy = requireNonNull(by);
        decidedAt = requireNonNull(at);
    }

    public boolean isProposedBy(StaffId staff) {
        return proposedBy.equals(staff);
    }

    public long getId() {
        return id;
    }

    public ResidentId getFrom() {
        return givenUp;
    }

    public ResidentId getInto() {
        return survivor;
    }

    public MergeState getState() {
        return state;
    }

    /** When it was confirmed or rejected; null while it is proposed. */
    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }

    /** Ids and state only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "ResidentMerge[" + id + ", " + givenUp + " into " + survivor + ", " + state + "]";
    }
}

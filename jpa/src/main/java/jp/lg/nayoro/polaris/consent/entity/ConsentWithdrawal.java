package jp.lg.nayoro.polaris.consent.entity;

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

/** 同意撤回届. Who asked, for what reason, and when it was done at the counter; the consents themselves say that they are withdrawn. */
@Entity
@Table(name = "consent_withdrawal")
@NamedQuery(name = ConsentWithdrawal.ROWS_OF_RESIDENT, query = WithdrawalRow.OF_RESIDENT)
public class ConsentWithdrawal {

    /** Newest first. */
    public static final String ROWS_OF_RESIDENT = "ConsentWithdrawal.rowsOfResident";

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
    @Column(name = "requester_kind", nullable = false, updatable = false, length = 16)
    private SignerKind requesterKind;

    @Column(name = "requester_name", nullable = false, updatable = false, length = 80)
    private String requesterName;

    @Column(name = "relationship", updatable = false, length = 40)
    private String relationship;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Enumerated(STRING)
    @Column(name = "copies", nullable = false, updatable = false, length = 16)
    private CopiesRule copies;

    @Column(name = "withdrawn_by", nullable = false, updatable = false)
    private StaffId withdrawnBy;

    @Column(name = "withdrawn_at", nullable = false, updatable = false)
    private LocalDateTime withdrawnAt;

    protected ConsentWithdrawal() {} // for JPA

    public ConsentWithdrawal(
            ResidentId resident, Requester requester, String reason, CopiesRule copies, StaffId by, LocalDateTime at) {
        this.resident = requireNonNull(resident);
        this.requesterKind = requester.kind();
        this.requesterName = requester.name();
        this.relationship = requester.relationship();
        this.reason = requireNonNull(reason);
        this.copies = requireNonNull(copies);
        this.withdrawnBy = requireNonNull(by);
        this.withdrawnAt = requireNonNull(at);
    }

    public Long getId() {
        return id;
    }

    public ResidentId getResident() {
        return resident;
    }

    public LocalDateTime getWithdrawnAt() {
        return withdrawnAt;
    }

    @Override
    public String toString() {
        return "ConsentWithdrawal[" + id + "]";
    }
}

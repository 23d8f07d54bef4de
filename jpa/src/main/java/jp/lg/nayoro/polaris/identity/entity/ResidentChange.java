package jp.lg.nayoro.polaris.identity.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 訂正・異動の履歴. One field of one resident that the secretariat changed. Only ever inserted. */
@Entity
@Table(name = "resident_change")
@NamedQuery(name = ResidentChangeRow.OF_RESIDENT, query = ResidentChangeRow.QUERY)
public class ResidentChange {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 16)
    private ChangeKind kind;

    @Enumerated(STRING)
    @Column(name = "field", nullable = false, updatable = false, length = 24)
    private ChangedField field;

    @Column(name = "former", updatable = false, length = 200)
    private String former;

    @Column(name = "present", updatable = false, length = 200)
    private String present;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "changed_by", nullable = false, updatable = false)
    private StaffId changedBy;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private LocalDateTime changedAt;

    protected ResidentChange() {} // for JPA

    public ResidentChange(
            ResidentId resident, ChangeKind kind, String reason, StaffId changedBy, LocalDateTime changedAt) {
        this.resident = requireNonNull(resident);
        this.kind = requireNonNull(kind);
        this.reason = requireNonNull(reason);
        this.changedBy = requireNonNull(changedBy);
        this.changedAt = requireNonNull(changedAt);
    }

    public ResidentChange of(ChangedField which, PersonalData before, PersonalData after) {
        field = which;
        former = which.of(before);
        present = which.of(after);
        return this;
    }

    /** Ids and field only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "ResidentChange[" + id + ", " + resident + ", " + field + "]";
    }
}

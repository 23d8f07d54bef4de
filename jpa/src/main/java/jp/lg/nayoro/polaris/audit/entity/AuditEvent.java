package jp.lg.nayoro.polaris.audit.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 監査証跡. One act: who, when, on whom, what kind of data, and why it was allowed or denied (医療情報システムの安全管理に関する
 * ガイドライン 6.0 §17; FHIR AuditEvent, IHE ATNA). Rows are only ever added. No clinical text stands in one.
 */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    private static final int DETAIL_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "occurred_at", nullable = false, updatable = false)
    private LocalDateTime occurredAt;

    @Column(name = "login", updatable = false, length = 64)
    private String login;

    @Column(name = "staff_id", updatable = false)
    private StaffId staff;

    @Column(name = "facility_id", updatable = false)
    private FacilityId facility;

    @Column(name = "action", nullable = false, updatable = false, length = 64)
    private String action;

    @Enumerated(STRING)
    @Column(name = "outcome", nullable = false, updatable = false, length = 16)
    private AuditOutcome outcome;

    @Column(name = "resident_id", updatable = false)
    private ResidentId resident;

    @Column(name = "registration_id", updatable = false)
    private RegistrationId registration;

    @Column(name = "category", updatable = false, length = 32)
    private String category;

    @Column(name = "reason", updatable = false, length = 64)
    private String reason;

    @Column(name = "consent_id", updatable = false)
    private ConsentId consent;

    @Column(name = "detail", updatable = false, length = DETAIL_LENGTH)
    private String detail;

    protected AuditEvent() {} // for JPA

    public AuditEvent(LocalDateTime occurredAt, String action, AuditOutcome outcome) {
        this.occurredAt = requireNonNull(occurredAt);
        this.action = requireNonNull(action);
        this.outcome = requireNonNull(outcome);
    }

    public AuditEvent by(String login, StaffId staff, FacilityId facility) {
        this.login = login;
        this.staff = staff;
        this.facility = facility;
        return this;
    }

    public AuditEvent about(ResidentId resident, RegistrationId registration) {
        this.resident = resident;
        this.registration = registration;
        return this;
    }

    public AuditEvent because(String category, String reason, ConsentId consent) {
        this.category = category;
        this.reason = reason;
        this.consent = consent;
        return this;
    }

    /** Longer texts are cut to what the ledger holds. */
    public AuditEvent telling(String detail) {
        this.detail = detail == null || detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
        return this;
    }

    @Override
    public String toString() {
        return "AuditEvent[" + id + ", " + action + ", " + outcome + "]";
    }
}

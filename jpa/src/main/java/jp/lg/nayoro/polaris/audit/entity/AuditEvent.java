package jp.lg.nayoro.polaris.audit.entity;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.audit.entity.chain.LedgerLine;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

/**
 * 監査証跡. One act: who, when, on whom, what kind of data, and why it was allowed or denied (医療情報システムの安全管理に関する
 * ガイドライン 6.0 §17; FHIR AuditEvent, IHE ATNA). Rows are only ever added, each sealed to the one before it ({@link AuditHead}). No
 * clinical text stands in one.
 */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    private static final int DETAIL_LENGTH = 500;

    /** The place in the chain, from 1 without a gap. */
    @Id
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

    @Column(name = "refers_to", updatable = false)
    private Long refersTo;

    @Column(name = "prev_hash", nullable = false, updatable = false, length = 64)
    private String previousHash;

    @Column(name = "hash", nullable = false, updatable = false, length = 64)
    private String hash;

    protected AuditEvent() {} // for JPA

    public AuditEvent(LocalDateTime occurredAt, String action, AuditOutcome outcome) {
        this.occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        this.action = requireNonNull(action);
        this.outcome = requireNonNull(outcome);
    }

    public AuditEvent by(String login, StaffId staff, FacilityId facility) {
        this.login = storable(login);
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
        var cut = detail == null || detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
        this.detail = storable(cut);
        return this;
    }

    /** 取消し: the row that says that this act came to nothing, since the transaction around it was rolled back. */
    public AuditEvent undone(LocalDateTime at) {
        var undone = new AuditEvent(at, action, AuditOutcome.FAILED)
                .by(login, staff, facility)
                .about(resident, registration)
                .because(category, reason, consent);
        undone.refersTo = requireNonNull(id);
        return undone;
    }

    /** Half a character, as one may be sent or left by cutting, is kept by no database; the hash is over what is kept. */
    private static String storable(String text) {
        return text == null ? null : new String(text.getBytes(UTF_8), UTF_8);
    }

    /** Done by the head of the chain alone. */
    void seal(long place, String hashBefore) {
        id = place;
        var line = LedgerLine.sealed(values(), hashBefore);
        previousHash = line.previousHash();
        hash = line.hash();
    }

    private List<String> values() {
        return Arrays.asList(
                LedgerLine.number(id),
                LedgerLine.moment(occurredAt),
                login,
                LedgerLine.number(staff == null ? null : staff.value()),
                LedgerLine.number(facility == null ? null : facility.value()),
                action,
                outcome.name(),
                LedgerLine.number(resident == null ? null : resident.value()),
                LedgerLine.number(registration == null ? null : registration.value()),
                category,
                reason,
                LedgerLine.number(consent == null ? null : consent.value()),
                detail,
                LedgerLine.number(refersTo));
    }

    public Long getId() {
        return id;
    }

    String hash() {
        return hash;
    }

    @Override
    public String toString() {
        return "AuditEvent[" + id + ", " + action + ", " + outcome + "]";
    }
}

package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 同意の記録. One rectangle of two times: a scope that held from one moment until another (有効期間), as it was known from one moment until
 * another (認識時刻). Rows are added; of an old one only its knowledge is closed, once. So whatever was answered on some day can be
 * answered the same way years later, and next to it what turned out to be right.
 */
@Entity
@Table(name = "consent_record")
@NamedQuery(name = ConsentRecord.AS_OF, query = HeldRow.QUERY)
@NamedQuery(name = ConsentRecord.ROWS_OF_CONSENT, query = RecordRow.QUERY)
@NamedQuery(name = ScopeChangeRow.ROWS, query = ScopeChangeRow.ROWS_QUERY)
@NamedQuery(name = ScopeChangeRow.COUNT, query = ScopeChangeRow.COUNT_QUERY)
@NamedQuery(name = ScopeChangeRow.CONSENTS, query = ScopeChangeRow.CONSENTS_QUERY)
@NamedQuery(name = ShownFacility.TAKING_PART, query = ShownFacility.QUERY)
public class ConsentRecord {

    /** What held of a resident between {@code :from} and {@code :until}, as {@code :known}. */
    public static final String AS_OF = "ConsentRecord.asOf";

    /** Everything ever known of the consents of a resident, oldest first. */
    public static final String ROWS_OF_CONSENT = "ConsentRecord.rowsOfConsent";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "consent_id", nullable = false, updatable = false)
    private Consent consent;

    @Enumerated(STRING)
    @Column(name = "cause", nullable = false, updatable = false, length = 16)
    private RecordCause cause;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, updatable = false, length = 16)
    private ConsentState state;

    @Column(name = "holds_from", nullable = false, updatable = false)
    private LocalDateTime holdsFrom;

    @Column(name = "holds_until", nullable = false, updatable = false)
    private LocalDateTime holdsUntil;

    @Column(name = "known_from", nullable = false, updatable = false)
    private LocalDateTime knownFrom;

    @Column(name = "known_until")
    private LocalDateTime knownUntil;

    @Convert(converter = ConsentScopeConverter.class)
    @Column(name = "scope", nullable = false, updatable = false)
    private ConsentScope scope;

    @Column(name = "form_version", nullable = false, updatable = false, length = 40)
    private String formVersion;

    @Enumerated(STRING)
    @Column(name = "signer_kind", nullable = false, updatable = false, length = 16)
    private SignerKind signerKind;

    @Column(name = "signer_name", nullable = false, updatable = false, length = 80)
    private String signerName;

    @Column(name = "signer_relationship", updatable = false, length = 40)
    private String signerRelationship;

    @Column(name = "signed_on", nullable = false, updatable = false)
    private LocalDate signedOn;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private StaffId recordedBy;

    @Column(name = "note", updatable = false, length = 500)
    private String note;

    protected ConsentRecord() {} // for JPA

    /** What the consent says now, for a stretch of time. A stretch that ends before it begins never came into force. */
    ConsentRecord(Consent consent, LocalDateTime holdsFrom, LocalDateTime holdsUntil, Entry entry) {
        this.consent = requireNonNull(consent);
        this.holdsFrom = requireNonNull(holdsFrom);
        this.holdsUntil = holdsUntil.isBefore(holdsFrom) ? holdsFrom : holdsUntil;
        this.cause = entry.cause();
        this.knownFrom = entry.at();
        this.recordedBy = entry.by();
        this.note = entry.note();
        this.state = consent.getState();
        this.scope = consent.scope();
        var signature = consent.signature();
        this.formVersion = signature.formVersion();
        this.signerKind = signature.kind();
        this.signerName = signature.signerName();
        this.signerRelationship = signature.relationship();
        this.signedOn = signature.signedOn();
    }

    /** Who enters something into what is known, when, and why. */
    record Entry(RecordCause cause, StaffId by, LocalDateTime at, String note) {

        Entry {
            requireNonNull(by);
            requireNonNull(at);
        }
    }

    boolean isCurrent() {
        return knownUntil == null;
    }

    /** From that moment on it is known otherwise. @throws IllegalStateException when that was so before */
    void close(LocalDateTime at) {
        if (!isCurrent()) {
            throw new IllegalStateException(this + " is known otherwise already");
        }
        knownUntil = at.isBefore(knownFrom) ? knownFrom : at; // a clock set back makes no history run backwards
    }

    /** Whether it held at some moment of that day, as it was known at that moment. */
    public boolean heldOn(LocalDate day, LocalDateTime known) {
        return isKnownAt(known)
                && holdsFrom.isBefore(holdsUntil)
                && holdsFrom.isBefore(day.plusDays(1).atStartOfDay())
                && holdsUntil.isAfter(day.atStartOfDay());
    }

    public boolean isKnownAt(LocalDateTime known) {
        return !knownFrom.isAfter(known) && (knownUntil == null || knownUntil.isAfter(known));
    }

    public ConsentId consent() {
        return consent.id();
    }

    public ConsentScope getScope() {
        return scope;
    }

    public LocalDateTime getHoldsFrom() {
        return holdsFrom;
    }

    public LocalDateTime getHoldsUntil() {
        return holdsUntil;
    }

    public RecordCause getCause() {
        return cause;
    }

    /** Ids and times only: this string reaches logs. */
    @Override
    public String toString() {
        return "ConsentRecord[" + id + ", " + cause + ", " + holdsFrom + " to " + holdsUntil + "]";
    }
}

package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.FacilityIdConverter;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 同意. A resident's written agreement that named kinds of data be shared among named institutions until a set day (個人情報保護法:
 * medical facts are 要配慮個人情報 and need consent beforehand). A consent is never deleted: it is withdrawn, superseded, or it
 * runs out, and the row stays as evidence.
 */
@Entity
@Table(name = "consent")
@NamedQuery(
        name = Consent.IN_FORCE,
        query = Consent.REGISTERED + " AND c.validFrom <= :today AND c.validUntil >= :today ORDER BY c.id DESC")
@NamedQuery(name = Consent.ROWS_OF_RESIDENT, query = ConsentRow.QUERY)
@NamedQuery(name = OwnPatientRow.ENROLLED_AMONG, query = OwnPatientRow.ENROLLED_AMONG_QUERY)
@NamedQuery(name = Consent.FACILITIES_OF_RESIDENT, query = NamedFacility.QUERY)
@NamedQuery(name = Consent.CATEGORIES_OF_RESIDENT, query = SharedCategory.QUERY)
@NamedQuery(name = Consent.REGISTERED_UNTIL, query = Consent.REGISTERED + " AND c.validUntil >= :from")
@NamedQuery(
        name = Consent.BY_CLIENT_KEY,
        query = "SELECT c FROM Consent c WHERE c.registeredBy = :clerk AND c.clientKey = :key")
@NamedQuery(name = Consent.OF_RESIDENT, query = "SELECT c FROM Consent c WHERE c.resident = :resident ORDER BY c.id")
@NamedQuery(name = Consent.OF_MERGE, query = "SELECT c FROM Consent c WHERE c.merge = :merge")
public class Consent {

    static final String REGISTERED = "SELECT c FROM Consent c WHERE c.resident = :resident"
            + " AND c.state = jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED";

    /** The consents of a resident in force on a day, newest first. */
    public static final String IN_FORCE = "Consent.inForce";

    /** The history of a resident, newest first. */
    public static final String ROWS_OF_RESIDENT = "Consent.rowsOfResident";

    /** What the consents of a resident name, for all of them at once. */
    public static final String FACILITIES_OF_RESIDENT = "Consent.facilitiesOfResident";

    public static final String CATEGORIES_OF_RESIDENT = "Consent.categoriesOfResident";

    /** The consents of a resident that are in force on some day from {@code :from} on. */
    public static final String REGISTERED_UNTIL = "Consent.registeredUntil";

    /** What this clerk registered from a form already, so that a second click registers nothing more. */
    public static final String BY_CLIENT_KEY = "Consent.byClientKey";

    /** All consents of a resident, and what a merge made out of two. */
    public static final String OF_RESIDENT = "Consent.ofResident";

    public static final String OF_MERGE = "Consent.ofMerge";

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
    @Column(name = "method", nullable = false, updatable = false, length = 16)
    private ConsentMethod method;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private ConsentState state;

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

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "receiving_facility_id", updatable = false)
    private FacilityId receivingFacility;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private LocalDateTime registeredAt;

    @Column(name = "registered_by", nullable = false, updatable = false)
    private StaffId registeredBy;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    @Column(name = "withdrawn_by")
    private StaffId withdrawnBy;

    @Column(name = "withdrawal_reason", length = 500)
    private String withdrawalReason;

    @Column(name = "client_key", updatable = false, length = 36)
    private String clientKey;

    @Column(name = "merge_id", updatable = false)
    private Long merge;

    @ElementCollection
    @CollectionTable(name = "consent_facility", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "facility_id", nullable = false)
    @Convert(converter = FacilityIdConverter.class) // autoApply does not reach into collections (EclipseLink 4.0.9)
    private Set<FacilityId> facilities = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "consent_category", joinColumns = @JoinColumn(name = "consent_id"))
    @Enumerated(STRING)
    @Column(name = "category", nullable = false, length = 16)
    private Set<DataCategory> categories = new LinkedHashSet<>();

    protected Consent() {} // for JPA

    /** @throws IllegalArgumentException when it ends before it starts, or when nothing or nobody is in its scope */
    public Consent(
            ResidentId resident,
            ConsentScope scope,
            LocalDate validFrom,
            LocalDate validUntil,
            Signature signature,
            StaffId registeredBy,
            LocalDateTime registeredAt) {
        if (validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("Ends before it starts: " + validFrom + " > " + validUntil);
        }
        this.resident = requireNonNull(resident);
        this.method = scope.method();
        this.facilities.addAll(scope.facilities());
        this.categories.addAll(scope.categories());
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.state = ConsentState.REGISTERED;
        this.registeredBy = requireNonNull(registeredBy);
        this.registeredAt = requireNonNull(registeredAt);
        signedBy(signature);
    }

    /** The key of the form it came from; see {@link #BY_CLIENT_KEY}. */
    public Consent from(UUID form) {
        clientKey = form.toString();
        return this;
    }

    private void signedBy(Signature signature) {
        signerKind = signature.kind();
        signerName = signature.signerName();
        signerRelationship = signature.relationship();
        signedOn = signature.signedOn();
        receivedOn = signature.receivedOn();
        receivingFacility = signature.receivingFacility();
        formVersion = signature.formVersion();
    }

    public boolean covers(LocalDate day) {
        return state == ConsentState.REGISTERED && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    public boolean overlaps(LocalDate from, LocalDate until) {
        return !validUntil.isBefore(from) && !validFrom.isAfter(until);
    }

    public ConsentStanding standingOn(LocalDate day) {
        return ConsentStanding.of(state, validFrom, validUntil, day);
    }

    public ConsentScope scope() {
        return new ConsentScope(method, facilities, categories);
    }

    /** 撤回. @throws IllegalStateException unless it is registered */
    public void withdraw(StaffId by, LocalDateTime at, String reason) {
        leave(ConsentState.WITHDRAWN);
        withdrawnBy = requireNonNull(by);
        withdrawnAt = requireNonNull(at);
        withdrawalReason = requireNonNull(reason);
    }

    /** 更新: a newer consent of the same resident takes its place. @throws IllegalStateException unless it is registered */
    public void supersede() {
        leave(ConsentState.SUPERSEDED);
    }

    /** 統合の取消し: it holds again. @throws IllegalStateException unless a newer one had taken its place */
    public void reinstate() {
        if (state != ConsentState.SUPERSEDED) {
            throw new IllegalStateException(this + " was not superseded");
        }
        state = ConsentState.REGISTERED;
    }

    /** 統合: what two consents of one person have in common while both would hold; it has no paper of its own. */
    public Optional<Consent> common(Consent other, StaffId by, LocalDateTime at, long ofMerge) {
        var from = validFrom.isAfter(other.validFrom) ? validFrom : other.validFrom;
        var until = validUntil.isBefore(other.validUntil) ? validUntil : other.validUntil;
        return scope().and(other.scope()).map(both -> {
            var common = new Consent(resident, both, from, until, signature(), by, at);
            common.merge = ofMerge;
            return common;
        });
    }

    private Signature signature() {
        return new Signature(
                signerKind, signerName, signerRelationship, signedOn, receivedOn, receivingFacility, formVersion);
    }

    private void leave(ConsentState next) {
        if (state != ConsentState.REGISTERED) {
            throw new IllegalStateException(this + " is not in force");
        }
        state = next;
    }

    public ConsentId id() {
        return new ConsentId(id);
    }

    public ResidentId getResident() {
        return resident;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDateTime getRegisteredAt() {
        return registeredAt;
    }

    public LocalDateTime getWithdrawnAt() {
        return withdrawnAt;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public ConsentState getState() {
        return state;
    }

    /** Id and state only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "Consent[" + id + ", " + state + "]";
    }
}

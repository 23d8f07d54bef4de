package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.consent.entity.ConsentRecord.Entry;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.FacilityIdConverter;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.entity.StaffIdConverter;

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
@NamedQuery(name = NamedPerson.OF_RESIDENT, query = NamedPerson.QUERY)
@NamedQuery(name = OwnPatientRow.ENROLLED_AMONG, query = OwnPatientRow.ENROLLED_AMONG_QUERY)
@NamedQuery(name = NamedFacility.OF_RESIDENT, query = NamedFacility.QUERY)
@NamedQuery(name = SharedCategory.OF_RESIDENT, query = SharedCategory.QUERY)
@NamedQuery(name = Consent.REGISTERED_UNTIL, query = Consent.REGISTERED + " AND c.validUntil >= :from")
@NamedQuery(
        name = Consent.BY_CLIENT_KEY,
        query = "SELECT c FROM Consent c WHERE c.course.registeredBy = :clerk AND c.clientKey = :key")
@NamedQuery(name = Consent.OF_RESIDENT, query = "SELECT c FROM Consent c WHERE c.resident = :resident ORDER BY c.id")
@NamedQuery(name = Consent.OF_MERGE, query = "SELECT c FROM Consent c WHERE c.merge = :merge")
public class Consent {

    static final String REGISTERED = "SELECT c FROM Consent c WHERE c.resident = :resident"
            + " AND c.state = jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED";

    /** The consents of a resident in force on a day, newest first. */
    public static final String IN_FORCE = "Consent.inForce";

    /** The history of a resident, newest first. */
    public static final String ROWS_OF_RESIDENT = "Consent.rowsOfResident";

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
    @Column(name = "method", nullable = false, length = 16)
    private ConsentMethod method;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private ConsentState state;

    @Embedded
    private Signing signing;

    @Embedded
    private Course course;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", nullable = false)
    private LocalDate validUntil;

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
    @CollectionTable(name = "consent_staff", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "staff_id", nullable = false)
    @Convert(converter = StaffIdConverter.class)
    private Set<StaffId> staff = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "consent_category", joinColumns = @JoinColumn(name = "consent_id"))
    @Enumerated(STRING)
    @Column(name = "category", nullable = false, length = 16)
    private Set<DataCategory> categories = new LinkedHashSet<>();

    @OneToMany(mappedBy = "consent", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ConsentRecord> records = new ArrayList<>();

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
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.state = ConsentState.REGISTERED;
        this.course = new Course(registeredBy, registeredAt);
        this.signing = new Signing(signature);
        shares(scope);
        this.records.add(ConsentRecords.registered(this, validFrom.atStartOfDay(), registration()));
    }

    /** The key of the form it came from; see {@link #BY_CLIENT_KEY}. */
    public Consent from(UUID form) {
        clientKey = form.toString();
        return this;
    }

    /** 統合: it is what two consents of one person have in common, and has no paper of its own. */
    public Consent ofMerge(long which) {
        merge = which;
        return inPlaceOfAnother();
    }

    /** It takes the place of another at that moment, and holds from then on at the earliest. Asked before it is stored. */
    public Consent inPlaceOfAnother() {
        records.clear();
        records.add(ConsentRecords.registered(this, course.registeredAt(), registration()));
        return this;
    }

    private Entry registration() {
        return new Entry(RecordCause.REGISTERED, course.registeredBy(), course.registeredAt(), null);
    }

    private void shares(ConsentScope scope) {
        method = scope.method();
        facilities.clear();
        facilities.addAll(scope.facilities());
        staff.clear();
        staff.addAll(scope.staff());
        categories.clear();
        categories.addAll(scope.categories());
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

    /** Staff are read only where the form names some: the gate asks this at every request. */
    public ConsentScope scope() {
        return new ConsentScope(method, facilities, method == ConsentMethod.PER_PERSON ? staff : Set.of(), categories);
    }

    public Signature signature() {
        return signing.signature();
    }

    /** 撤回. @throws IllegalStateException unless it is registered */
    public void withdraw(StaffId by, LocalDateTime at, String reason) {
        end(ConsentState.WITHDRAWN, by, at);
        course.withdraw(by, at, reason);
    }

    /**
     * 終了: superseded by a newer form (更新), changed (範囲変更), 死亡 or 転出. From that moment on it shares nothing.
     *
     * @throws IllegalStateException unless it is registered and may come to that end ({@link ConsentStep})
     */
    public void end(ConsentState next, StaffId by, LocalDateTime at) {
        if (state != ConsentState.REGISTERED || !ConsentStep.isPossible(state, next)) {
            throw new IllegalStateException(this + " cannot become " + next);
        }
        state = next;
        course.end(by, at);
        records.addAll(ConsentRecords.ended(this, records, new Entry(RecordCause.of(next), by, at, null)));
    }

    /** 統合の取消し: it holds again. @throws IllegalStateException unless a newer one had taken its place */
    public void reinstate(StaffId by, LocalDateTime at) {
        if (state != ConsentState.SUPERSEDED) {
            throw new IllegalStateException(this + " was not superseded");
        }
        state = ConsentState.REGISTERED;
        course.goOn();
        records.add(ConsentRecords.registered(this, at, new Entry(RecordCause.REINSTATED, by, at, null)));
    }

    /** 訂正: it had been entered wrongly. What was known until now stays known for then. */
    public void correct(Correction to, StaffId by, LocalDateTime at, String reason) {
        var wrong = ConsentRecords.edgesOf(this);
        shares(to.scope());
        signing = new Signing(to.signature());
        validFrom = to.validFrom();
        validUntil = to.validUntil();
        var entry = new Entry(RecordCause.CORRECTED, by, at, requireNonNull(reason));
        records.addAll(ConsentRecords.corrected(this, records, wrong, entry));
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
        return course.registeredAt();
    }

    public LocalDateTime getWithdrawnAt() {
        return course.withdrawnAt();
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** What was ever known of it, oldest first. */
    public List<ConsentRecord> records() {
        return List.copyOf(records);
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

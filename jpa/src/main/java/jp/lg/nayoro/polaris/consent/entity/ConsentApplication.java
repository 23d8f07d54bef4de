package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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

import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 同意書の受付. A paper on its way from the institution that explained it to the secretariat that registers it: 説明済 → 署名受領 → 事務局受付
 * → 登録, or back with what is missing (不備返戻). It shares nothing; that begins with the consent it becomes.
 */
@Entity
@Table(name = "consent_application")
@NamedQuery(name = ConsentApplication.UNDER_WAY, query = ApplicationRow.UNDER_WAY_QUERY)
@NamedQuery(name = ConsentApplication.OF_FACILITY, query = ApplicationRow.OF_FACILITY_QUERY)
@NamedQuery(name = ConsentApplication.COUNTS, query = ApplicationRow.COUNTS_QUERY)
@NamedQuery(
        name = ConsentApplication.FOLLOWING,
        query = "SELECT a.id FROM ConsentApplication a WHERE a.follows = :consent AND a.state IN :states")
public class ConsentApplication {

    /** The papers under way in some states, the longest waiting first. */
    public static final String UNDER_WAY = "ConsentApplication.underWay";

    /** Those of an institution that are not done with. */
    public static final String OF_FACILITY = "ConsentApplication.ofFacility";

    /** How many there are in each state. */
    public static final String COUNTS = "ConsentApplication.counts";

    /** Those that are to take the place of a consent. */
    public static final String FOLLOWING = "ConsentApplication.following";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 16)
    private ApplicationKind kind = ApplicationKind.ENROLMENT;

    @Column(name = "follows_consent_id", updatable = false)
    private ConsentId follows;

    @Column(name = "registration_id", updatable = false)
    private RegistrationId registration;

    @Column(name = "name", nullable = false, updatable = false, length = 80)
    private String name;

    @Column(name = "name_kana", nullable = false, updatable = false, length = 80)
    private String nameKana;

    @Column(name = "birth_date", nullable = false, updatable = false)
    private LocalDate birthDate;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private ConsentState state;

    @Column(name = "form_version", nullable = false, length = 40)
    private String formVersion;

    @Column(name = "explained_on", nullable = false, updatable = false)
    private LocalDate explainedOn;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "missing", length = 500)
    private String missing;

    @Column(name = "consent_id")
    private ConsentId consent;

    @Column(name = "created_by", nullable = false, updatable = false)
    private StaffId createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private LocalDateTime createdAt;

    @Column(name = "moved_at", nullable = false)
    private LocalDateTime movedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "application_id", nullable = false)
    @OrderBy("id")
    private List<ApplicationStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "application_id", nullable = false)
    @OrderBy("id")
    private List<ApplicationForm> forms = new ArrayList<>();

    protected ConsentApplication() {} // for JPA

    /** 説明済. */
    public ConsentApplication(
            FacilityId facility,
            Applicant person,
            String formVersion,
            LocalDate explainedOn,
            StaffId by,
            LocalDateTime at) {
        this.facility = requireNonNull(facility);
        this.registration = person.registration();
        this.name = person.name();
        this.nameKana = person.nameKana();
        this.birthDate = person.birthDate();
        this.formVersion = requireNonNull(formVersion);
        this.explainedOn = requireNonNull(explainedOn);
        this.createdBy = requireNonNull(by);
        this.createdAt = requireNonNull(at);
        reach(ConsentState.EXPLAINED, by, at, null);
    }

    /** 更新・範囲変更 of a consent there is. @throws IllegalArgumentException for an enrolment, which follows none */
    public ConsentApplication following(ApplicationKind what, ConsentId before) {
        if (what == ApplicationKind.ENROLMENT) {
            throw new IllegalArgumentException("An enrolment follows no consent: " + before);
        }
        kind = requireNonNull(what);
        follows = requireNonNull(before);
        return this;
    }

    /** 署名受領 of a renewal or change with what it says; after it came back, what it says now. @throws IllegalStateException as below */
    public void sign(ApplicationForm form, StaffId by, LocalDateTime at) {
        move(ConsentState.SIGNED, by, at, null);
        forms.add(form);
        formVersion = form.signature().formVersion();
        signedOn = form.signature().signedOn();
        missing = null;
    }

    /** 署名受領, also after it came back. @throws IllegalStateException unless it was explained or came back */
    public void sign(LocalDate on, StaffId by, LocalDateTime at) {
        if (on.isBefore(explainedOn)) {
            throw new IllegalArgumentException("Signed before it was explained: " + on + " < " + explainedOn);
        }
        move(ConsentState.SIGNED, by, at, null);
        signedOn = on;
        missing = null;
    }

    /** 事務局受付. @throws IllegalStateException unless it is signed */
    public void receive(LocalDate on, StaffId by, LocalDateTime at) {
        if (on.isBefore(signedOn)) {
            throw new IllegalArgumentException("Received before it was signed: " + on + " < " + signedOn);
        }
        move(ConsentState.RECEIVED, by, at, null);
        receivedOn = on;
    }

    /** 不備返戻. @throws IllegalStateException unless the secretariat has it */
    public void sendBack(String what, StaffId by, LocalDateTime at) {
        move(ConsentState.RETURNED, by, at, requireNonNull(what));
        missing = what;
    }

    /** 登録. @throws IllegalStateException unless the secretariat has it */
    public void become(ConsentId which, StaffId by, LocalDateTime at) {
        move(ConsentState.REGISTERED, by, at, null);
        consent = requireNonNull(which);
    }

    /** 取下げ. */
    public void giveUp(String reason, StaffId by, LocalDateTime at) {
        move(ConsentState.WITHDRAWN, by, at, requireNonNull(reason));
    }

    private void move(ConsentState next, StaffId by, LocalDateTime at, String note) {
        if (!ConsentStep.isPossible(state, next)) {
            throw new IllegalStateException(this + " cannot become " + next);
        }
        reach(next, by, at, note);
    }

    private void reach(ConsentState next, StaffId by, LocalDateTime at, String note) {
        state = next;
        movedAt = at;
        steps.add(new ApplicationStep(next, note, by, at));
    }

    /** What the paper says, as it was sent last; empty for an enrolment. */
    public Optional<ApplicationForm> form() {
        return forms.isEmpty() ? Optional.empty() : Optional.of(forms.get(forms.size() - 1));
    }

    public ApplicationKind getKind() {
        return kind;
    }

    /** The consent it renews or changes; empty for an enrolment. */
    public Optional<ConsentId> follows() {
        return Optional.ofNullable(follows);
    }

    public Long getId() {
        return id;
    }

    public FacilityId getFacility() {
        return facility;
    }

    public Optional<RegistrationId> registration() {
        return Optional.ofNullable(registration);
    }

    public ConsentState getState() {
        return state;
    }

    public LocalDate getExplainedOn() {
        return explainedOn;
    }

    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    /** 不備の内容; null unless it came back. */
    public String getMissing() {
        return missing;
    }

    public String getFormVersion() {
        return formVersion;
    }

    public Applicant applicant() {
        return new Applicant(registration, name, nameKana, birthDate);
    }

    public Optional<ConsentId> consent() {
        return Optional.ofNullable(consent);
    }

    /** Without the person: this string reaches logs. */
    @Override
    public String toString() {
        return "ConsentApplication[" + id + ", " + state + "]";
    }
}

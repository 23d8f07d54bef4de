package jp.lg.nayoro.polaris.organization.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 利用申請・変更届・廃止届. One paper of an institution on its way through the secretariat: 作成中 → 申請 → (差戻し → 申請) → 承認.
 * What was approved stays as it was written; the institution itself keeps what holds now.
 */
@Entity
@Table(name = "facility_application")
@NamedQuery(
        name = FacilityApplication.ROWS,
        query = FacilityApplication.SELECT_ROW + " WHERE (:facility IS NULL OR a.facility = :facility)"
                + " ORDER BY a.id DESC")
@NamedQuery(
        name = FacilityApplication.ROWS_IN_STATES,
        query = FacilityApplication.SELECT_ROW + " WHERE a.state IN :states ORDER BY a.receivedOn, a.id")
public class FacilityApplication {

    static final String SELECT_ROW =
            "SELECT NEW jp.lg.nayoro.polaris.organization.entity.FacilityApplicationRow(a.id, a.paper, a.state, a.facility,"
                    + " a.kind, a.number, a.profile.name, a.effectiveOn, a.receivedOn, s.name, a.reason)"
                    + " FROM FacilityApplication a JOIN Staff s ON s.id = a.enteredBy";

    /** Those of one institution, or all; the newest first. */
    public static final String ROWS = "FacilityApplication.rows";

    /** Those that have waited longest first. */
    public static final String ROWS_IN_STATES = "FacilityApplication.rowsInStates";

    private static final int DAYS_FOR_A_CHANGE = 10;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Enumerated(STRING)
    @Column(name = "form", nullable = false, updatable = false, length = 16)
    private FacilityPaper paper;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private FacilityApplicationState state;

    @Column(name = "facility_id")
    private FacilityId facility;

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, length = 32)
    private FacilityKind kind;

    @Column(name = "number", nullable = false, length = 10)
    private String number;

    @Column(name = "service_code", nullable = false, length = 2)
    private String serviceCode;

    @Embedded
    private FacilityProfile profile;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "note", length = 500)
    private String note;

    @Column(name = "manager_name", length = 80)
    private String managerName;

    @Column(name = "manager_kana", length = 80)
    private String managerKana;

    @Enumerated(STRING)
    @Column(name = "manager_profession", length = 40)
    private Profession managerProfession;

    @Column(name = "entered_by", nullable = false, updatable = false)
    private StaffId enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private LocalDateTime enteredAt;

    @Column(name = "decided_by")
    private StaffId decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "reason", length = 500)
    private String reason;

    protected FacilityApplication() {} // for JPA

    public FacilityApplication(ApplicationSheet sheet, StaffId enteredBy, LocalDateTime enteredAt) {
        this.paper = requireNonNull(sheet.paper());
        this.state = FacilityApplicationState.DRAFT;
        this.enteredBy = requireNonNull(enteredBy);
        this.enteredAt = requireNonNull(enteredAt);
        write(sheet);
    }

    /** As it is written now. Only a draft, or one that was returned, can be written anew. */
    public void write(ApplicationSheet sheet) {
        require(state.isEditable());
        if (sheet.paper() != paper || (paper == FacilityPaper.ADMISSION) != (sheet.facility() == null)) {
            throw new IllegalArgumentException(this + " is another paper than " + sheet.paper());
        }
        facility = sheet.facility() == null ? null : new FacilityId(sheet.facility());
        kind = requireNonNull(sheet.kind());
        number = requireNonNull(sheet.number());
        serviceCode = requireNonNull(sheet.serviceCode());
        profile = requireNonNull(sheet.profile());
        effectiveOn = requireNonNull(sheet.effectiveOn());
        receivedOn = requireNonNull(sheet.receivedOn());
        note = sheet.note();
        managerName = sheet.manager() == null ? null : sheet.manager().name();
        managerKana = sheet.manager() == null ? null : sheet.manager().nameKana();
        managerProfession = sheet.manager() == null ? null : sheet.manager().profession();
    }

    public void submit() {
        require(state.isEditable());
        state = FacilityApplicationState.SUBMITTED;
        reason = null;
    }

    /** 差戻し. */
    public void giveBack(String why, StaffId by, LocalDateTime at) {
        decide(FacilityApplicationState.RETURNED, by, at);
        reason = requireNonNull(why);
    }

    /** 承認. @param of the institution, which an admission just made */
    public void approve(FacilityId of, StaffId by, LocalDateTime at) {
        decide(FacilityApplicationState.APPROVED, by, at);
        facility = requireNonNull(of);
    }

    /** 取下げ. */
    public void withdraw() {
        require(!state.isOver());
        state = FacilityApplicationState.WITHDRAWN;
    }

    private void decide(FacilityApplicationState decision, StaffId by, LocalDateTime at) {
        require(state == FacilityApplicationState.SUBMITTED);
        state = decision;
        decidedBy = requireNonNull(by);
        decidedAt = requireNonNull(at);
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new IllegalStateException(this + " is past that");
        }
    }

    /** Whether it came later than the rules of use ask: a change within ten days of it, a closing before it. */
    public static boolean isLate(FacilityPaper paper, LocalDate effectiveOn, LocalDate receivedOn) {
        return switch (paper) {
            case ADMISSION -> false;
            case CHANGE -> receivedOn.isAfter(effectiveOn.plusDays(DAYS_FOR_A_CHANGE));
            case CLOSURE -> receivedOn.isAfter(effectiveOn);
        };
    }

    public Long getId() {
        return id;
    }

    public FacilityApplicationDetail detail() {
        return new FacilityApplicationDetail(id, version, sheet(), state, enteredBy, enteredAt, decidedAt, reason);
    }

    public ApplicationSheet sheet() {
        var manager = managerName == null
                ? null
                : new ApplicationSheet.FirstManager(managerName, managerKana, managerProfession);
        return new ApplicationSheet(
                paper,
                facility == null ? null : facility.value(),
                kind,
                number,
                serviceCode,
                profile,
                effectiveOn,
                receivedOn,
                note,
                manager);
    }

    public long getVersion() {
        return version;
    }

    public FacilityApplicationState getState() {
        return state;
    }

    public FacilityId getFacility() {
        return facility;
    }

    @Override
    public String toString() {
        return "FacilityApplication[" + id + ", " + paper + ", " + state + "]";
    }
}

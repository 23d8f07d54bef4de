package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 担当申請. An institution says that one of its staff cares for a person. Until somebody else confirmed it nothing is shown: the
 * claim keeps what was typed, and whom the words fit only those learn who decide.
 */
@Entity
@Table(name = "care_team_claim")
@NamedQuery(name = CareTeamClaim.OWN_ROWS, query = OwnClaimRow.OF_STAFF)
@NamedQuery(name = CareTeamClaim.ROWS_OF_FACILITY, query = OwnClaimRow.OF_FACILITY)
@NamedQuery(name = CareTeamClaim.WAITING_ROWS, query = ClaimRow.WAITING)
@NamedQuery(name = CareTeamClaim.WAITING_FOR_MANAGER, query = ClaimRow.WAITING_FOR_MANAGER)
@NamedQuery(
        name = CareTeamClaim.COUNT_WAITING_OF,
        query =
                """
        SELECT COUNT(c) FROM CareTeamClaim c
        WHERE c.claimedBy = :staff AND c.state = jp.lg.nayoro.polaris.consent.entity.ClaimState.WAITING""")
@NamedQuery(
        name = CareTeamClaim.WAITING_FOR_STAFF,
        query =
                """
        SELECT c FROM CareTeamClaim c
        WHERE c.staff = :staff AND c.state = jp.lg.nayoro.polaris.consent.entity.ClaimState.WAITING""")
@NamedQuery(
        name = CareTeamClaim.TAKE_BACK_OF_THOSE_GONE,
        query =
                """
        UPDATE CareTeamClaim c
        SET c.state = jp.lg.nayoro.polaris.consent.entity.ClaimState.TAKEN_BACK, c.decidedBy = c.claimedBy,
            c.decidedAt = :now, c.version = c.version + 1
        WHERE c.state = jp.lg.nayoro.polaris.consent.entity.ClaimState.WAITING
          AND EXISTS (SELECT f.id FROM Facility f
                      WHERE f.id = c.facility
                        AND (f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.CLOSED
                          OR f.closedFrom <= :today))""")
public class CareTeamClaim {

    /** 取下げ: of institutions that closed, in the name of who made them; nobody is left there to take them back. */
    public static final String TAKE_BACK_OF_THOSE_GONE = "CareTeamClaim.takeBackOfThoseGone";

    /** What somebody claimed, or has been claimed for them. */
    public static final String OWN_ROWS = "CareTeamClaim.ownRows";

    public static final String ROWS_OF_FACILITY = "CareTeamClaim.rowsOfFacility";

    /** For the secretariat, the oldest first. */
    public static final String WAITING_ROWS = "CareTeamClaim.waitingRows";

    /** For a care manager: of those they care for, and not their own. */
    public static final String WAITING_FOR_MANAGER = "CareTeamClaim.waitingForManager";

    /** Those that would make somebody a member. */
    public static final String WAITING_FOR_STAFF = "CareTeamClaim.waitingForStaff";

    public static final String COUNT_WAITING_OF = "CareTeamClaim.countWaitingOf";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "resident_id")
    private ResidentId resident;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private StaffId staff;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Column(name = "typed_name", updatable = false, length = 80)
    private String typedName;

    @Column(name = "typed_birth_date", updatable = false)
    private LocalDate typedBirthDate;

    @Column(name = "typed_insured_number", updatable = false, length = 10)
    private String typedInsuredNumber;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "claimed_by", nullable = false, updatable = false)
    private StaffId claimedBy;

    @Column(name = "claimed_at", nullable = false, updatable = false)
    private LocalDateTime claimedAt;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private ClaimState state;

    @Column(name = "decided_by")
    private StaffId decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "decision_note", length = 500)
    private String decisionNote;

    @Column(name = "member_id")
    private Long member;

    protected CareTeamClaim() {} // for JPA

    public CareTeamClaim(ClaimedPerson person, StaffId staff, FacilityId facility, String reason) {
        this.typedName = person.name();
        this.typedBirthDate = person.birthDate();
        this.typedInsuredNumber = person.insuredNumber();
        this.staff = requireNonNull(staff);
        this.facility = requireNonNull(facility);
        this.reason = requireNonNull(reason);
        this.state = ClaimState.WAITING;
    }

    public CareTeamClaim madeBy(StaffId claimant, LocalDateTime at) {
        claimedBy = requireNonNull(claimant);
        claimedAt = requireNonNull(at);
        return this;
    }

    /** Whom the words fit, or whom the secretariat found they mean. */
    public void means(ResidentId person) {
        mustWait();
        resident = requireNonNull(person);
    }

    /** 確認: the membership it made. @throws IllegalStateException unless it waits and means somebody */
    public void confirm(long membership, StaffId by, LocalDateTime at) {
        if (resident == null) {
            throw new IllegalStateException(this + " means nobody yet");
        }
        decide(ClaimState.CONFIRMED, by, at, null);
        member = membership;
    }

    /** 不承認. @throws IllegalStateException unless it waits */
    public void refuse(StaffId by, LocalDateTime at, String note) {
        decide(ClaimState.REFUSED, by, at, requireNonNull(note));
    }

    /** 取下げ by those who made it. @throws IllegalStateException unless it waits */
    public void takeBack(StaffId by, LocalDateTime at) {
        decide(ClaimState.TAKEN_BACK, by, at, null);
    }

    private void decide(ClaimState next, StaffId by, LocalDateTime at, String note) {
        mustWait();
        state = next;
        decidedBy = requireNonNull(by);
        decidedAt = requireNonNull(at);
        decisionNote = note;
    }

    private void mustWait() {
        if (!isWaiting()) {
            throw new IllegalStateException(this + " is decided");
        }
    }

    public boolean isWaiting() {
        return state == ClaimState.WAITING;
    }

    /** Nobody confirms what they asked for themselves. */
    public boolean concerns(StaffId someone) {
        return someone.equals(claimedBy) || someone.equals(staff);
    }

    public Long getId() {
        return id;
    }

    public Optional<ResidentId> resident() {
        return Optional.ofNullable(resident);
    }

    public StaffId getStaff() {
        return staff;
    }

    public FacilityId getFacility() {
        return facility;
    }

    public ClaimState getState() {
        return state;
    }

    /** Ids and state only: this string reaches logs. */
    @Override
    public String toString() {
        return "CareTeamClaim[" + id + ", " + state + "]";
    }
}

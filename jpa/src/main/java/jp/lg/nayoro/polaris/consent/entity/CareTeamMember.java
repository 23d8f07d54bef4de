package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 担当チームの一員 (FHIR CareTeam.participant): who cares for whom, since when, and until when. */
@Entity
@Table(name = "care_team_member")
@NamedQuery(
        name = CareTeamMember.COUNT_OF_STAFF,
        query =
                """
        SELECT COUNT(m) FROM CareTeamMember m
        WHERE m.resident = :resident AND m.staff = :staff
          AND m.since <= :today AND (m.until IS NULL OR m.until >= :today)""")
@NamedQuery(
        name = CareTeamMember.ROWS_OF_RESIDENT,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.consent.entity.CareTeamRow(
            m.id, s.id, s.name, s.profession, f.id, f.name, f.kind, m.since, m.until, m.source, m.addedAt, m.endedAt)
        FROM CareTeamMember m
            JOIN Staff s ON s.id = m.staff
            JOIN Facility f ON f.id = s.facility
        WHERE m.resident = :resident
        ORDER BY f.nameKana, f.id, s.nameKana, m.id""")
@NamedQuery(
        name = CareTeamMember.RESIDENTS_OF_STAFF,
        query = "SELECT NEW jp.lg.nayoro.polaris.consent.entity.MyResidentRow("
                + "r.id, r.name, r.nameKana, r.birthDate, r.sex, c.id)"
                + MyResidentRow.FROM + " WHERE " + MyResidentRow.RULE + " ORDER BY r.kanaKey, r.id")
@NamedQuery(
        name = CareTeamMember.LASTING,
        query =
                """
        SELECT m FROM CareTeamMember m
        WHERE m.resident = :resident AND m.staff = :staff
          AND m.since <= :today AND (m.until IS NULL OR m.until >= :today)""")
@NamedQuery(
        name = CareTeamMember.LASTING_OF_STAFF,
        query = "SELECT m FROM CareTeamMember m WHERE m.staff = :staff AND (m.until IS NULL OR m.until >= :today)")
@NamedQuery(name = CareTeamMember.ROWS_OF_FACILITY, query = TeamAssignmentRow.OF_FACILITY)
@NamedQuery(
        name = CareTeamMember.END_OF_THOSE_GONE,
        query =
                """
        UPDATE CareTeamMember m SET m.until = :yesterday, m.endedAt = :now
        WHERE (m.until IS NULL OR m.until > :yesterday) AND m.since <= :yesterday
          AND EXISTS (SELECT s.id FROM Staff s, Facility f
                      WHERE s.id = m.staff AND f.id = s.facility
                        AND (s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.LEFT
                          OR f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.CLOSED
                          OR f.closedFrom <= :yesterday))""")
@NamedQuery(
        name = CareTeamMember.COUNT_OF_RESIDENT,
        query = "SELECT COUNT(m) FROM CareTeamMember m WHERE m.resident = :resident")
@NamedQuery(
        name = CareTeamMember.COUNT_IN_BOTH,
        query =
                """
        SELECT COUNT(m) FROM CareTeamMember m
        WHERE m.resident = :from
          AND EXISTS (SELECT k.id FROM CareTeamMember k
                      WHERE k.resident = :into AND k.staff = m.staff
                        AND (m.until IS NULL OR k.since <= m.until) AND (k.until IS NULL OR k.until >= m.since))""")
@NamedNativeQuery(
        name = CareTeamMember.NOTE_MOVING,
        query =
                """
        INSERT INTO resident_merge_move (merge_id, table_name, row_id)
        SELECT ?1, 'care_team_member', m.id FROM care_team_member m
        WHERE m.resident_id = ?2
          AND NOT EXISTS (SELECT 1 FROM care_team_member k
                          WHERE k.resident_id = ?3 AND k.staff_id = m.staff_id
                            AND (m.until IS NULL OR k.since <= m.until) AND (k.until IS NULL OR k.until >= m.since))""")
public class CareTeamMember {

    public static final String COUNT_OF_RESIDENT = "CareTeamMember.countOfResident";

    /** How many memberships of one resident's team go on at the same time as the same person's in another's. */
    public static final String COUNT_IN_BOTH = "CareTeamMember.countInBoth";

    /** 統合: notes the others, to be moved. 1 the merge, 2 the resident given up, 3 the survivor. */
    public static final String NOTE_MOVING = "CareTeamMember.noteMoving";

    /** The membership of somebody that lasts on a day. */
    public static final String LASTING = "CareTeamMember.lasting";

    /** All that somebody is a member of, or will be. */
    public static final String LASTING_OF_STAFF = "CareTeamMember.lastingOfStaff";

    /** Who cares for whom at one institution today. */
    public static final String ROWS_OF_FACILITY = "CareTeamMember.rowsOfFacility";

    /** 担当の終了: of staff who left and of institutions that closed. */
    public static final String END_OF_THOSE_GONE = "CareTeamMember.endOfThoseGone";

    public static final String COUNT_OF_STAFF = "CareTeamMember.countOfStaff";

    /** All who are or were in a resident's team, institution by institution. */
    public static final String ROWS_OF_RESIDENT = "CareTeamMember.rowsOfResident";

    /** The residents somebody may see today: {@link MyResidentRow#RULE}. */
    public static final String RESIDENTS_OF_STAFF = "CareTeamMember.residentsOfStaff";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private StaffId staff;

    @Column(name = "since", nullable = false, updatable = false)
    private LocalDate since;

    @Column(name = "until")
    private LocalDate until;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "added_by", nullable = false, updatable = false)
    private StaffId addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private LocalDateTime addedAt;

    @Enumerated(STRING)
    @Column(name = "source", nullable = false, updatable = false, length = 16)
    private TeamSource source = TeamSource.CONSENT;

    protected CareTeamMember() {} // for JPA

    public CareTeamMember(ResidentId resident, StaffId staff, LocalDate since, StaffId addedBy, LocalDateTime addedAt) {
        this.resident = requireNonNull(resident);
        this.staff = requireNonNull(staff);
        this.since = requireNonNull(since);
        this.addedBy = requireNonNull(addedBy);
        this.addedAt = requireNonNull(addedAt);
    }

    /** Not from the paper the resident signed, but from something else. */
    public CareTeamMember from(TeamSource ground) {
        source = requireNonNull(ground);
        return this;
    }

    /** The member cares for the resident to the end of that day. */
    public void endOn(LocalDate lastDay, LocalDateTime at) {
        if (lastDay.isBefore(since)) {
            throw new IllegalArgumentException("Ends before it starts: " + since + " > " + lastDay);
        }
        until = lastDay;
        endedAt = requireNonNull(at);
    }

    /** What was to begin later never does. */
    public void endWithLeaving(LocalDate day, LocalDateTime at) {
        endBefore(day.isBefore(since) ? since : day, at);
    }

    /**
     * From that day on no member any more: the last day is the one before it. Who was added on that very day was a member
     * on no day at all, and the row stays to tell so.
     */
    public void endBefore(LocalDate day, LocalDateTime at) {
        if (day.isBefore(since)) {
            throw new IllegalArgumentException("Ends before it starts: " + since + " > " + day);
        }
        until = day.minusDays(1);
        endedAt = requireNonNull(at);
    }

    public boolean lastsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    public Long getId() {
        return id;
    }

    public ResidentId getResident() {
        return resident;
    }

    @Override
    public String toString() {
        return "CareTeamMember[" + id + ", resident " + resident + ", staff " + staff + "]";
    }
}

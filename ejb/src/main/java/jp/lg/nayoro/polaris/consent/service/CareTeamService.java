package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.CareTeamRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.consent.entity.TeamAssignmentRow;
import jp.lg.nayoro.polaris.consent.entity.TeamSource;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.organization.service.StaffDirectoryService;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.toSet;

/** 担当チーム. Who cares for whom; the secretariat keeps it, its members read it. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class CareTeamService {

    private static final int LISTED = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy gate;

    @Inject
    AuditTrail trail;

    @Inject
    StaffDirectoryService directory;

    @Inject
    @Any
    Instance<TeamProposals> proposals;

    /** Present and former members, institution by institution. */
    @RolesAllowed({Role.SECRETARIAT, Role.STAFF})
    @Audited("consent.team")
    public List<TeamMember> membersOf(ResidentId resident) {
        var scope = Optional.ofNullable(
                gate.require(resident, DataCategory.IDENTITY).scope());
        return rowsOf(resident).stream().map(row -> member(row, scope)).toList();
    }

    /** Institutions that imported care plans name for the person and of which nobody is in the team. */
    @Audited("consent.proposals")
    public List<ProposedOffice> proposalsFor(ResidentId resident) {
        gate.require(resident, DataCategory.IDENTITY);
        var present = rowsOf(resident).stream()
                .filter(row -> row.lastsOn(today()))
                .map(CareTeamRow::facility)
                .collect(toSet());
        return proposed(resident).stream()
                .filter(office -> !present.contains(office.facility()))
                .toList();
    }

    /** From today on. Where an imported care plan names their institution, that is the source. */
    @Audited("consent.join")
    public AdditionResult add(ResidentId resident, StaffId staff) {
        gate.require(resident, DataCategory.IDENTITY);
        trail.current().telling("staff " + staff);
        var person = directory.careStaff(List.of(staff)).stream().findFirst();
        if (person.isEmpty()) {
            return new AdditionResult.NotCareStaff();
        }
        em.find(Resident.class, resident.value(), LockModeType.PESSIMISTIC_WRITE); // two clerks add one after the other
        if (isMember(resident, staff)) {
            return new AdditionResult.AlreadyMember();
        }
        var planned = proposed(resident).stream()
                .anyMatch(office -> office.facility().value() == person.get().facilityId());
        return new AdditionResult.Added(join(resident, staff, planned ? TeamSource.IMPORT : TeamSource.CONSENT));
    }

    /** Ends a membership at once: the gate knows with its next question. Ending what ended already changes nothing. */
    @Audited("consent.leave")
    public void end(long memberId) {
        var member = Optional.ofNullable(em.find(CareTeamMember.class, memberId))
                .orElseThrow(() -> new NotFoundException("CareTeamMember", memberId));
        gate.require(member.getResident(), DataCategory.IDENTITY);
        trail.current().telling("member " + memberId);
        if (member.lastsOn(today())) {
            member.endBefore(today(), LocalDateTime.now(clock));
        }
    }

    /** Who at an institution cares for whom today, since when and from what source. */
    @Audited("consent.assignments")
    public List<TeamAssignmentRow> assignmentsAt(FacilityId facility) {
        var rows = em.createNamedQuery(CareTeamMember.ROWS_OF_FACILITY, TeamAssignmentRow.class)
                .setParameter("facility", facility)
                .setParameter("today", today())
                .setMaxResults(LISTED)
                .getResultList();
        trail.current().telling("facility %s found=%d".formatted(facility, rows.size()));
        return rows;
    }

    /** 担当の終了日: the member cares for the resident to the end of that day, which may lie ahead. */
    @Audited("consent.leave")
    public void endOn(long memberId, LocalDate lastDay) {
        var member = Optional.ofNullable(em.find(CareTeamMember.class, memberId))
                .orElseThrow(() -> new NotFoundException("CareTeamMember", memberId));
        gate.require(member.getResident(), DataCategory.IDENTITY);
        trail.current().telling("member %d until %s".formatted(memberId, lastDay));
        if (member.lastsOn(today())) {
            member.endOn(lastDay, LocalDateTime.now(clock));
        }
    }

    /** Those the caller may see today, for the first page. */
    @RolesAllowed(Role.STAFF)
    @Audited("consent.mine")
    public List<MyResidentRow> residentsOfCaller() {
        var who = caller.get();
        var rows = em.createNamedQuery(CareTeamMember.RESIDENTS_OF_STAFF, MyResidentRow.class)
                .setParameter("staff", who.staff())
                .setParameter("facility", who.facility())
                .setParameter("today", today())
                .getResultList();
        trail.current().telling(rows.size() + " residents");
        return rows;
    }

    private long join(ResidentId resident, StaffId staff, TeamSource source) {
        var member = new CareTeamMember(resident, staff, today(), caller.get().staff(), LocalDateTime.now(clock))
                .from(source);
        em.persist(member);
        em.flush(); // gives the member its id
        return member.getId();
    }

    private List<ProposedOffice> proposed(ResidentId resident) {
        return proposals.stream()
                .flatMap(source -> source.officesOf(resident, today()).stream())
                .toList();
    }

    private boolean isMember(ResidentId resident, StaffId staff) {
        return em.createNamedQuery(CareTeamMember.COUNT_OF_STAFF, Long.class)
                        .setParameter("resident", resident)
                        .setParameter("staff", staff)
                        .setParameter("today", today())
                        .getSingleResult()
                > 0;
    }

    private List<CareTeamRow> rowsOf(ResidentId resident) {
        return em.createNamedQuery(CareTeamMember.ROWS_OF_RESIDENT, CareTeamRow.class)
                .setParameter("resident", resident)
                .getResultList();
    }

    private TeamMember member(CareTeamRow row, Optional<ConsentScope> scope) {
        var within =
                scope.map(known -> known.covers(row.staff(), row.facility())).orElse(false);
        return new TeamMember(row, row.lastsOn(today()), within);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.entity.StaffState;
import jp.lg.nayoro.polaris.organization.service.OrganizationHistory;
import jp.lg.nayoro.polaris.organization.service.OrganizationPolicyService;
import jp.lg.nayoro.polaris.security.entity.Invitation;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.Workplace;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** 招待票の発行: a slip of paper by which a member of staff sets up their own login. Who issues it never knows the password. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER})
public class InvitationService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    Members members;

    @Inject
    OrganizationHistory history;

    @Inject
    OrganizationPolicyService policy;

    /** A new slip; one that was issued before does not work from then on. */
    public InvitationResult issue(StaffId id, @NotNull Set<String> roles) {
        var staff = members.locked(id);
        var facility = em.find(Facility.class, staff.getFacility().value());
        var problem = problemOf(staff, facility, roles);
        if (problem.isPresent()) {
            history.refused(OrganizationActKind.INVITE, staff, problem.get());
            return new InvitationResult.Refused(problem.get());
        }
        var now = LocalDateTime.now(clock);
        withdrawOpen(id, now);
        var code = InvitationCode.fresh();
        var expiresOn = LocalDate.now(clock).plusDays(policy.rule().invitationDays());
        em.persist(
                new Invitation(id, code.hash(), roles, expiresOn, caller.get().staff(), now));
        history.keep(history.begin(OrganizationActKind.INVITE)
                .at(staff.getFacility())
                .upon(id));
        return new InvitationResult.Issued(new InvitationSlip(
                staff.getName(),
                facility.getName(),
                staff.getProfession(),
                code.printed(),
                expiresOn,
                caller.get().name(),
                now));
    }

    /** 取消し, where a slip was lost. */
    public StaffResult cancel(StaffId id) {
        var staff = members.locked(id);
        if (withdrawOpen(id, LocalDateTime.now(clock)) > 0) {
            history.keep(history.begin(OrganizationActKind.CANCEL)
                    .at(staff.getFacility())
                    .upon(id));
        }
        return new StaffResult.Done(id, staff.getState());
    }

    private Optional<StaffProblem> problemOf(Staff staff, Facility facility, Set<String> roles) {
        if (staff.getState() != StaffState.ACTIVE) {
            return Optional.of(StaffProblem.NOT_ACTIVE);
        }
        if (facility.isOver(LocalDate.now(clock))) {
            return Optional.of(StaffProblem.FACILITY_CLOSED);
        }
        if (roles.isEmpty()) {
            return Optional.of(StaffProblem.NO_ROLE);
        }
        var hasLogin = em.createNamedQuery(Workplace.OF_STAFF, Workplace.class)
                .setParameter("staff", staff.id())
                .getResultStream()
                .findFirst()
                .isPresent();
        if (hasLogin) {
            return Optional.of(StaffProblem.HAS_LOGIN);
        }
        return roles.stream()
                .flatMap(role -> RoleRules.problemOf(caller.get().roles(), facility.getKind(), role, roles).stream())
                .findFirst();
    }

    private int withdrawOpen(StaffId staff, LocalDateTime at) {
        var open = em.createNamedQuery(Invitation.OPEN_OF_STAFF, Invitation.class)
                .setParameter("staff", staff)
                .getResultList();
        open.forEach(each -> each.cancel(at));
        return open.size();
    }
}

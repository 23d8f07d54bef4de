package jp.lg.nayoro.polaris.security.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.ProfileField;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.service.OrganizationHistory;
import jp.lg.nayoro.polaris.security.entity.AccountState;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.Workplace;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** 権限とログイン. Roles are given and taken within {@link RoleRules}; both count from the next request on. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER})
public class RoleService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Members members;

    @Inject
    OrganizationHistory history;

    /** What the caller may give or take at the institution of that member of staff; nothing of oneself. */
    public List<String> givable(StaffId staff) {
        var kind = members.of(staff).row().facilityKind();
        return caller.get().staff().equals(staff)
                ? List.of()
                : RoleRules.givable(caller.get().roles(), kind);
    }

    public StaffResult grant(StaffId id, @NotBlank String role) {
        var staff = members.locked(id);
        var workplace = workplace(id);
        var problem = problemOf(staff, workplace, role, true);
        if (problem.isPresent()) {
            return refused(OrganizationActKind.GRANT, staff, problem.get());
        }
        if (workplace.orElseThrow().grant(role)) {
            keep(OrganizationActKind.GRANT, staff, null, role);
        }
        return new StaffResult.Done(id, staff.getState());
    }

    public StaffResult revoke(StaffId id, @NotBlank String role) {
        var staff = members.locked(id);
        var workplace = workplace(id);
        var problem = problemOf(staff, workplace, role, false)
                .or(() -> role.equals(Role.FACILITY_MANAGER) && members.isLastManager(staff)
                        ? Optional.of(StaffProblem.LAST_MANAGER)
                        : Optional.empty());
        if (problem.isPresent()) {
            return refused(OrganizationActKind.REVOKE, staff, problem.get());
        }
        if (workplace.orElseThrow().revoke(role)) {
            keep(OrganizationActKind.REVOKE, staff, role, null);
        }
        return new StaffResult.Done(id, staff.getState());
    }

    /** ログインの停止: at every workplace of the person, at once. */
    @RolesAllowed(Role.SECRETARIAT)
    public StaffResult lock(StaffId id, @NotBlank @Size(max = 500) String reason) {
        return turn(OrganizationActKind.LOCK, id, AccountState.ACTIVE, reason);
    }

    /** ログインの再開. */
    @RolesAllowed(Role.SECRETARIAT)
    public StaffResult unlock(StaffId id, @NotBlank @Size(max = 500) String reason) {
        return turn(OrganizationActKind.UNLOCK, id, AccountState.SUSPENDED, reason);
    }

    private StaffResult turn(OrganizationActKind kind, StaffId id, AccountState from, String reason) {
        var staff = members.locked(id);
        var workplace = workplace(id);
        if (workplace.isEmpty()) {
            return refused(kind, staff, StaffProblem.NO_LOGIN);
        }
        var account = workplace.get().getAccount();
        if (account.getLogin().equals(caller.get().login())) {
            return refused(kind, staff, StaffProblem.OWN);
        }
        if (account.getState() != from) {
            return refused(kind, staff, StaffProblem.CHANGED_MEANWHILE);
        }
        if (kind == OrganizationActKind.LOCK) {
            account.suspend();
        } else {
            account.resume();
        }
        history.keep(history.begin(kind).at(staff.getFacility()).upon(id).because(reason.strip()));
        return new StaffResult.Done(id, staff.getState());
    }

    private Optional<StaffProblem> problemOf(Staff staff, Optional<Workplace> workplace, String role, boolean giving) {
        if (staff.id().equals(caller.get().staff())) {
            return Optional.of(StaffProblem.OWN);
        }
        if (workplace.isEmpty()) {
            return Optional.of(StaffProblem.NO_LOGIN);
        }
        var kind = em.find(Facility.class, staff.getFacility().value()).getKind();
        var others = giving ? workplace.get().getRoles() : Set.<String>of();
        return RoleRules.problemOf(caller.get().roles(), kind, role, others);
    }

    private Optional<Workplace> workplace(StaffId staff) {
        return em.createNamedQuery(Workplace.OF_STAFF, Workplace.class)
                .setParameter("staff", staff)
                .getResultStream()
                .findFirst();
    }

    private void keep(OrganizationActKind kind, Staff staff, String before, String after) {
        history.keep(history.begin(kind)
                .at(staff.getFacility())
                .upon(staff.id())
                .changing(ProfileField.ROLE, before, after));
    }

    private StaffResult refused(OrganizationActKind kind, Staff staff, StaffProblem why) {
        history.refused(kind, staff, why);
        return new StaffResult.Refused(why);
    }
}

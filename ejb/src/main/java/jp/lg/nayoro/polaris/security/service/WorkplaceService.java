package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.service.OrganizationHistory;
import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 勤務先の切替. Who works at two institutions is at one of them; from the next request on, at the other. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER, Role.STAFF, Role.AUDITOR, Role.PRIVACY_OFFICER, Role.IT_OPERATOR
})
public class WorkplaceService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    OrganizationHistory history;

    /** Where the caller could work instead. */
    public List<Caller> elsewhere() {
        return caller.elsewhere();
    }

    /**
     * @return whether the roles there are those of here, so that the session may go on; else it has to be begun anew
     * @throws NotFoundException for a place that is not the caller's, or no longer takes part
     */
    public boolean switchTo(StaffId staff) {
        var there = caller.elsewhere().stream()
                .filter(place -> place.staff().equals(staff))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Workplace", staff));
        em.createNamedQuery(Account.BY_LOGIN, Account.class)
                .setParameter("login", there.login())
                .getSingleResult()
                .switchTo(staff)
                .usedAt(LocalDateTime.now(clock));
        history.keep(
                history.begin(OrganizationActKind.SWITCH).at(there.facility()).upon(staff));
        return there.roles().equals(caller.get().roles());
    }
}

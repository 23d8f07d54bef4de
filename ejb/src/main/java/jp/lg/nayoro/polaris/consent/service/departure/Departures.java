package jp.lg.nayoro.polaris.consent.service.departure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.CareTeamClaim;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.Departure;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.service.StaffLeft;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * 退職. With somebody who leaves their institution end, in the same transaction, the memberships and the waiting claims they had
 * there; the manager is told how many, so that successors are found.
 */
@ApplicationScoped
public class Departures {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    void onLeft(@Observes StaffLeft event) {
        var memberships = endMemberships(event.staff(), event.day());
        var claims = takeBackClaims(event.staff());
        if (memberships + claims > 0) {
            var facility = em.find(Staff.class, event.staff().value()).getFacility();
            em.persist(new Departure(event.staff(), facility, event.day(), memberships, claims));
        }
    }

    private int endMemberships(StaffId staff, LocalDate day) {
        var lasting = em.createNamedQuery(CareTeamMember.LASTING_OF_STAFF, CareTeamMember.class)
                .setParameter("staff", staff)
                .setParameter("today", day)
                .getResultList();
        lasting.forEach(member -> member.endWithLeaving(day, LocalDateTime.now(clock)));
        return lasting.size();
    }

    private int takeBackClaims(StaffId staff) {
        var waiting = em.createNamedQuery(CareTeamClaim.WAITING_FOR_STAFF, CareTeamClaim.class)
                .setParameter("staff", staff)
                .getResultList();
        waiting.forEach(claim -> claim.takeBack(caller.get().staff(), LocalDateTime.now(clock)));
        return waiting.size();
    }
}

package jp.lg.nayoro.polaris.consent.service.departure;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.Departure;
import jp.lg.nayoro.polaris.consent.entity.DepartureRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 退職のお知らせ at the institution: its manager reads whose memberships ended and confirms that successors are seen to. */
@Stateless
@RolesAllowed(Role.FACILITY_MANAGER)
public class DepartureService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** Those of the caller's institution that nobody confirmed, the longest waiting first. */
    @Audited("consent.departures")
    public List<DepartureRow> waiting() {
        return em.createNamedQuery(Departure.WAITING, DepartureRow.class)
                .setParameter("facility", caller.get().facility())
                .getResultList();
    }

    /** @throws NotFoundException when it is not of the caller's institution */
    @Audited("consent.departure_seen")
    public void confirm(long departure) {
        trail.current().telling("departure " + departure);
        Optional.ofNullable(em.find(Departure.class, departure))
                .filter(found -> found.getFacility().equals(caller.get().facility()))
                .orElseThrow(() -> new NotFoundException("Departure", departure))
                .confirm(caller.get().staff(), LocalDateTime.now(clock));
    }
}

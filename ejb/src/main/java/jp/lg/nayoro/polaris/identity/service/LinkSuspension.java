package jp.lg.nayoro.polaris.identity.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.DisputeState;
import jp.lg.nayoro.polaris.identity.entity.DisputedLink;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Decided;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/**
 * 紐付けの保留. Stops the showing of a registration at once and keeps the link, until somebody has looked: after an institution
 * said that it is not its patient, or after changed values no longer bear the link.
 */
@Dependent
public class LinkSuspension {

    @PersistenceContext
    EntityManager em;

    @Inject
    DecisionBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<RegistrationSuspended> suspended;

    /** @throws IllegalStateException when it is not linked, or suspended already */
    public Decided suspend(Registration registration, String reason) {
        var holder = em.find(Resident.class, registration.suspend().value());
        var decided = book.write(DecisionKind.SUSPENDED, registration, holder, reason);
        suspended.fire(new RegistrationSuspended(registration.id(), holder.id(), decided.at()));
        return decided;
    }

    /** 当機関の患者ではない: suspends, and leaves the rest to the secretariat. */
    public Decided dispute(Registration registration, String reason) {
        var decided = suspend(registration, reason);
        var who = caller.get();
        em.persist(new DisputedLink(registration.id(), registration.getFacility(), reason, who.staff(), decided.at()));
        return decided;
    }

    Decided resume(Registration registration, String reason) {
        var holder = em.find(Resident.class, registration.resume().value());
        var decided = book.write(DecisionKind.RESUMED, registration, holder, reason);
        settle(registration, DisputeState.DISMISSED, decided);
        return decided;
    }

    /** What an institution said of the registration is answered by this decision. */
    void settle(Registration registration, DisputeState how, Decided by) {
        em.createNamedQuery(DisputedLink.OPEN_OF_REGISTRATION, DisputedLink.class)
                .setParameter("registration", registration.id())
                .getResultList()
                .forEach(dispute -> dispute.settle(how, caller.get().staff(), by.at()));
    }
}

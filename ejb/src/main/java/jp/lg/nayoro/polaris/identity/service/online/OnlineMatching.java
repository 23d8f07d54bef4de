package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.service.RegistrationLinked;
import jp.lg.nayoro.polaris.identity.service.RegistrationSuspended;
import jp.lg.nayoro.polaris.identity.service.match.Weights;

/** 名寄せの一歩: one chunk of the queue, in a transaction of its own, with its links told to other features inside it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OnlineMatching {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<RegistrationLinked> linked;

    @Inject
    Event<RegistrationSuspended> suspended;

    /** How many are enrolled; counted once a run, since it takes a walk over all of them. */
    public int residents() {
        return em.createNamedQuery(Resident.COUNT, Long.class).getSingleResult().intValue();
    }

    /**
     * Residents first, since registrations find them by their keys.
     *
     * @return whether there was anything to do
     */
    public boolean step(Weights weights, int residents) {
        var now = LocalDateTime.now(clock);
        try {
            var matching = new ChunkMatching(em.unwrap(Connection.class), weights, residents, now);
            if (matching.prepare()) {
                return true;
            }
            var outcome = matching.matchRegistrations();
            outcome.links()
                    .forEach(link ->
                            linked.fire(new RegistrationLinked(link.registration(), link.resident(), null, now)));
            outcome.suspended()
                    .forEach(link ->
                            suspended.fire(new RegistrationSuspended(link.registration(), link.resident(), now)));
            return outcome.registrations() > 0;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}

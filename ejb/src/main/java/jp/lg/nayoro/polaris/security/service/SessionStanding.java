package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.security.entity.SessionEnd;

/** Whether a session, once begun, still stands: it ends with the credentials it was begun by, on every node (ASVS 7.4.3). */
@ApplicationScoped
public class SessionStanding {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public boolean stands(String login, LocalDateTime begun) {
        var end = em.find(SessionEnd.class, login);
        return end == null || !end.ends(begun);
    }

    /** All sessions of the login that have begun so far are over. For whoever changes a password or sets back a factor. */
    @Transactional
    public void endAll(String login) {
        var now = LocalDateTime.now(clock);
        var end = em.find(SessionEnd.class, login, LockModeType.PESSIMISTIC_WRITE);
        if (end == null) {
            em.persist(new SessionEnd(login, now));
        } else {
            end.again(now);
        }
    }
}

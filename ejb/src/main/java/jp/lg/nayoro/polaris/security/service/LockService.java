package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.security.entity.LockRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SignInAttempts;

/** 連続失敗で待っている人. The wait ends by itself; the secretariat may end it for whoever stands at the counter. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class LockService {

    private static final int LISTED = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<SecurityAct> acts;

    public List<LockRow> rows() {
        return em.createNamedQuery(SignInAttempts.LOCKED, LockRow.class)
                .setParameter("now", LocalDateTime.now(clock))
                .setMaxResults(LISTED)
                .getResultList();
    }

    public void unlock(String login) {
        em.createNamedQuery(SignInAttempts.UNLOCK).setParameter("login", login).executeUpdate();
        acts.fire(SecurityAct.ofCaller("security.unlock", "login " + login));
    }
}

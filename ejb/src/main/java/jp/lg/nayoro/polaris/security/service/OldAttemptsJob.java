package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.security.entity.SignInAttempts;

/** Forgets failures that no rule counts any more. Both nodes may do it; nothing is lost by that. */
@Singleton
@PermitAll
public class OldAttemptsJob {

    private static final int DAYS = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void forget() {
        em.createNamedQuery(SignInAttempts.FORGET)
                .setParameter("before", LocalDateTime.now(clock).minusDays(DAYS))
                .executeUpdate();
    }
}

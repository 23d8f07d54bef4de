package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.security.entity.SystemCallerRow;
import jp.lg.nayoro.polaris.security.entity.SystemToken;

/** 接続システムの入口. Open to all, and worth nothing without the secret of a token. */
@Stateless
@PermitAll
public class SystemDoor {

    private static final int MARKED_EVERY_MINUTES = 1;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    SystemPace pace;

    @Inject
    Event<SecurityAct> acts;

    /** Who stands there by this secret, and whether it may ask now. A refused secret leaves a line in the ledger. */
    public SystemEntry enter(@NotNull String secret) {
        var token = em.createNamedQuery(SystemToken.BY_HASH, SystemToken.class)
                .setParameter("hash", SystemSecret.hash(secret))
                .getResultStream()
                .findFirst()
                .map(SystemToken::getId)
                .orElse(null);
        if (token == null) {
            acts.fire(new SecurityAct("security.token", null, false, "unknown"));
            return new SystemEntry.Refused();
        }
        if (!opens(token)) {
            acts.fire(new SecurityAct("security.token", ConnectedSystem.login(token), false, "not open"));
            return new SystemEntry.Refused();
        }
        var wait = pace.secondsToWait(token);
        if (wait > 0) {
            return new SystemEntry.TooFast(wait);
        }
        markUsed(token);
        return new SystemEntry.Open(ConnectedSystem.login(token));
    }

    private boolean opens(long token) {
        return !em.createNamedQuery(SystemToken.CALLER_ROWS, SystemCallerRow.class)
                .setParameter("id", token)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .isEmpty();
    }

    private void markUsed(long token) {
        var now = LocalDateTime.now(clock);
        em.createNamedQuery(SystemToken.MARK_USED)
                .setParameter("id", token)
                .setParameter("now", now)
                .setParameter("before", now.minusMinutes(MARKED_EVERY_MINUTES))
                .executeUpdate();
    }
}

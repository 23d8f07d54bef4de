package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.security.entity.Terminal;
import jp.lg.nayoro.polaris.security.entity.TerminalTrust;

/** 登録端末の見分け. Whoever stands at a terminal may have nobody signed in: open to all, and worth nothing without its cookie. */
@Stateless
@PermitAll
public class TerminalDoor {

    static final String CODE = "terminal code";
    private static final String TOKEN = "terminal token";
    private static final int TOKEN_LENGTH = 40;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    SecurityKeys keys;

    @Inject
    SecurityPolicies policies;

    @Inject
    Event<SecurityAct> acts;

    /** The terminal whose cookie this is; empty for none, and for one that was blocked. */
    public Optional<Long> known(String token) {
        for (var hash : keys.hashes(TOKEN, token)) {
            var found = one(Terminal.BY_TOKEN, hash, LockModeType.NONE);
            if (!found.isEmpty()) {
                return found.stream()
                        .filter(Terminal::isInUse)
                        .map(Terminal::getId)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Whether the terminal by which a session was begun may still be used. */
    public boolean isInUse(long terminal) {
        var found = em.find(Terminal.class, terminal);
        return found != null && found.isInUse();
    }

    /** Makes the machine that sends the code the terminal of that code; returns its cookie, which is kept nowhere here. */
    public Optional<String> register(String typed) {
        for (var hash : keys.hashes(CODE, TypedCode.of(typed).letters())) {
            for (var terminal : one(Terminal.BY_CODE, hash, LockModeType.PESSIMISTIC_WRITE)) {
                var token = RecoveryCodes.random(TOKEN_LENGTH);
                if (terminal.register(keys.hash(TOKEN, token), LocalDateTime.now(clock))) {
                    acts.fire(SecurityAct.ofCaller("security.terminal", "registered " + terminal.getId()));
                    return Optional.of(token);
                }
            }
        }
        acts.fire(new SecurityAct("security.terminal", null, false, "code"));
        return Optional.empty();
    }

    public void used(long terminal, String login) {
        em.find(Terminal.class, terminal, LockModeType.PESSIMISTIC_WRITE).used(login, LocalDateTime.now(clock));
    }

    /** From a second step that was just passed there: the terminal stands for it as long as the council allows. */
    public void trust(long terminal, String login) {
        var days = policies.rules().rememberDays();
        if (days == 0) {
            return;
        }
        var until = LocalDateTime.now(clock).plusDays(days);
        var trusts = trusts(terminal, login);
        if (trusts.isEmpty()) {
            em.persist(new TerminalTrust(terminal, login, until));
        } else {
            trusts.get(0).extend(until);
        }
    }

    /** Not where the council has stopped allowing it in the meantime. */
    public boolean isTrusted(Long terminal, String login) {
        return terminal != null
                && policies.rules().rememberDays() > 0
                && trusts(terminal, login).stream().anyMatch(trust -> trust.holds(LocalDateTime.now(clock)));
    }

    private List<TerminalTrust> trusts(long terminal, String login) {
        return em.createNamedQuery(TerminalTrust.OF, TerminalTrust.class)
                .setParameter("terminal", terminal)
                .setParameter("login", login)
                .getResultList();
    }

    private List<Terminal> one(String query, byte[] hash, LockModeType lock) {
        return em.createNamedQuery(query, Terminal.class)
                .setParameter("hash", hash)
                .setLockMode(lock)
                .getResultList();
    }
}

package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.security.entity.SignInAttempts;
import jp.lg.nayoro.polaris.security.entity.SignInStep;

/**
 * 連続失敗の制限. Counts attempts in the database, so for all nodes together and over restarts, and before they are tried: of a
 * hundred at once no more are tried than of a hundred one after the other. Unknown logins are counted like known ones. Open to
 * everybody, since nobody is signed in yet; each call is a transaction of its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInGuard {

    /** MySQL and MariaDB wait here for whoever makes the same row at this moment. */
    private static final String AT_LEAST_ONE_ROW =
            """
            INSERT INTO sign_in_attempt (subject, step, login, failures, last_at)
            VALUES (?1, ?2, (SELECT a.login FROM account a WHERE a.login = ?3), 0, ?4)
            ON DUPLICATE KEY UPDATE failures = failures""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    SecurityKeys keys;

    @Inject
    SecurityPolicies policies;

    /** Whether the attempt may be tried. It counts as failed unless {@link #succeeded} follows. */
    public boolean admit(SignInStep step, String login) {
        var now = LocalDateTime.now(clock);
        var subject = subject(step, login);
        em.createNativeQuery(AT_LEAST_ONE_ROW)
                .setParameter(1, subject)
                .setParameter(2, step.name())
                .setParameter(3, login)
                .setParameter(4, now)
                .executeUpdate();
        return em.find(SignInAttempts.class, subject, LockModeType.PESSIMISTIC_WRITE)
                .admit(policies.rules(), now);
    }

    public void succeeded(SignInStep step, String login) {
        var attempts = em.find(SignInAttempts.class, subject(step, login), LockModeType.PESSIMISTIC_WRITE);
        if (attempts != null) {
            attempts.succeeded();
        }
    }

    private String subject(SignInStep step, String login) {
        return HexFormat.of().formatHex(keys.hash("attempt " + step, login));
    }
}

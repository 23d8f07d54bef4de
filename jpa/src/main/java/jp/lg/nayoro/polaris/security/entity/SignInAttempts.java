package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import static jakarta.persistence.EnumType.STRING;

/**
 * 続けて失敗した回数 of one login at one step, of all nodes together. An attempt is counted before it is tried and taken back
 * when it was right, so that a hundred at once are not a hundred tries.
 */
@Entity
@Table(name = "sign_in_attempt")
@NamedQuery(
        name = SignInAttempts.LOCKED,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.security.entity.LockRow(
            a.login, a.step, s.name, f.name, a.failures, a.lastAt, a.lockedUntil)
        FROM SignInAttempts a JOIN Account c ON c.login = a.login JOIN Staff s ON s.id = c.staff
            JOIN Facility f ON f.id = s.facility
        WHERE a.lockedUntil > :now
        ORDER BY a.lockedUntil DESC""")
@NamedQuery(name = SignInAttempts.FORGET, query = "DELETE FROM SignInAttempts a WHERE a.lastAt < :before")
@NamedQuery(name = SignInAttempts.UNLOCK, query = "DELETE FROM SignInAttempts a WHERE a.login = :login")
public class SignInAttempts {

    public static final String LOCKED = "SignInAttempts.locked";
    public static final String FORGET = "SignInAttempts.forget";
    public static final String UNLOCK = "SignInAttempts.unlock";

    @Id
    @Column(name = "subject", nullable = false, updatable = false, length = 64)
    private String subject;

    @Enumerated(STRING)
    @Column(name = "step", nullable = false, updatable = false, length = 16)
    private SignInStep step;

    @Column(name = "login", updatable = false, length = 64)
    private String login;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "last_at", nullable = false)
    private LocalDateTime lastAt;

    @Column(name = "locked_until")
    private LocalDateTime lockedUntil;

    protected SignInAttempts() {} // for JPA, and made by INSERT only, since many nodes may make it at once

    /** Whether this attempt may be tried; it counts as failed until {@link #succeeded}. */
    public boolean admit(SecurityRules rules, LocalDateTime now) {
        if (lockedUntil != null && lockedUntil.isAfter(now)) {
            return false;
        }
        if (lockedUntil != null || lastAt.plus(rules.lock()).isBefore(now)) {
            failures = 0;
            lockedUntil = null;
        }
        failures++;
        lastAt = now;
        if (failures >= rules.failuresAllowed(step)) {
            lockedUntil = now.plus(rules.lock());
        }
        return true;
    }

    public void succeeded() {
        failures = 0;
        lockedUntil = null;
    }

    @Override
    public String toString() {
        return "SignInAttempts[" + step + ", " + failures + "]";
    }
}

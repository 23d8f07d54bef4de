package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.CredentialPart;
import jp.lg.nayoro.polaris.security.entity.CredentialReset;
import jp.lg.nayoro.polaris.security.entity.CredentialResetRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SecondFactor;
import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.security.entity.SignInAttempts;
import jp.lg.nayoro.polaris.security.entity.TerminalTrust;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 再設定 (安全管理ガイドライン 6.0, システム運用編 14③). One person asks, having made sure who it is; another confirms. With the
 * confirmation the old credentials and all sessions begun by them end.
 */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.PRIVACY_OFFICER})
public class CredentialResetService {

    /** For how long the code of a slip is good. */
    public static final int CODE_DAYS = 7;

    static final String CODE = "reset code";
    private static final int LISTED = 100;
    private static final int GOOD_FOR_HOURS = 24;
    private static final int CODE_LENGTH = 12;
    private static final int UNUSABLE = 40; // letters of a password that nobody knows

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    StepUp stepUp;

    @Inject
    RecoveryCodes recovery;

    @Inject
    PasswordHashing hashing;

    @Inject
    SecurityKeys keys;

    @Inject
    SessionStanding sessions;

    @Inject
    Event<SecurityAct> acts;

    /** The newest first. */
    public List<CredentialResetRow> rows() {
        return em.createNamedQuery(CredentialReset.ROWS, CredentialResetRow.class)
                .setMaxResults(LISTED)
                .getResultList();
    }

    public ResetResult ask(
            @NotBlank String login, @NotNull CredentialPart part, @NotBlank @Size(max = 500) String reason) {
        var known = em.createNamedQuery(Account.BY_LOGIN, Account.class)
                .setParameter("login", login)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // two who ask at once, one after the other
                .getResultList();
        if (known.isEmpty()) {
            return ResetResult.UNKNOWN;
        }
        if (login.equals(caller.get().login())) {
            return ResetResult.OWN;
        }
        var waiting = em.createNamedQuery(CredentialReset.WAITING_FOR, Long.class)
                .setParameter("login", login)
                .getSingleResult();
        if (waiting > 0) {
            return ResetResult.WAITING;
        }
        em.persist(new CredentialReset(login, part, reason.strip(), caller.get().staff(), LocalDateTime.now(clock)));
        return told(ResetResult.ASKED, login, part);
    }

    /** The old credentials end here. Where a password was set back, a code for the new one comes back, once. */
    public ConfirmedReset confirm(long id) {
        stepUp.require();
        var reset = locked(id);
        var now = LocalDateTime.now(clock);
        var obstacle = obstacle(reset, now);
        if (obstacle != null) {
            return new ConfirmedReset(obstacle, null);
        }
        reset.confirm(caller.get().staff(), now);
        setBack(reset);
        var code = reset.getPart().hasPassword() ? handOut(reset, now) : null;
        return new ConfirmedReset(told(ResetResult.DONE, reset.getLogin(), reset.getPart()), code);
    }

    private ResetResult obstacle(CredentialReset reset, LocalDateTime now) {
        if (!reset.isAsked() || reset.getAskedAt().plusHours(GOOD_FOR_HOURS).isBefore(now)) {
            return ResetResult.TOO_LATE;
        }
        if (reset.wasAskedBy(caller.get().staff())) {
            return ResetResult.SAME_PERSON;
        }
        return reset.getLogin().equals(caller.get().login()) ? ResetResult.OWN : null;
    }

    public ResetResult decline(long id) {
        var reset = locked(id);
        if (!reset.isAsked()) {
            return ResetResult.TOO_LATE;
        }
        reset.decline(caller.get().staff(), LocalDateTime.now(clock));
        return told(ResetResult.DECLINED, reset.getLogin(), reset.getPart());
    }

    private void setBack(CredentialReset reset) {
        var login = reset.getLogin();
        if (reset.getPart().hasPassword()) {
            account(login).changePassword(hashing.hash(RecoveryCodes.random(UNUSABLE)));
        }
        if (reset.getPart().hasSecondFactor()) {
            var factor = em.find(SecondFactor.class, login, LockModeType.PESSIMISTIC_WRITE);
            if (factor != null) {
                em.remove(factor);
            }
            recovery.forget(login);
            em.createNamedQuery(TerminalTrust.DELETE)
                    .setParameter("login", login)
                    .executeUpdate();
        }
        em.createNamedQuery(SignInAttempts.UNLOCK).setParameter("login", login).executeUpdate();
        sessions.endAll(login);
    }

    private String handOut(CredentialReset reset, LocalDateTime now) {
        var code = RecoveryCodes.random(CODE_LENGTH);
        reset.handOut(keys.hash(CODE, code), now.plusDays(CODE_DAYS));
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    private Account account(String login) {
        return em.createNamedQuery(Account.BY_LOGIN, Account.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    private CredentialReset locked(long id) {
        var reset = em.find(CredentialReset.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (reset == null) {
            throw new NotFoundException("CredentialReset", id);
        }
        return reset;
    }

    private ResetResult told(ResetResult result, String login, CredentialPart part) {
        acts.fire(SecurityAct.ofCaller("security.reset", result + " " + part + " login " + login));
        return result;
    }
}

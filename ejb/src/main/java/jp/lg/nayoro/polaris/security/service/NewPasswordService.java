package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.CredentialReset;
import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.security.entity.SignInStep;

/** 新しいパスワード by the code of a slip (再設定). Whoever holds a slip has no password, so it is open to all; tries are counted. */
@Stateless
@PermitAll
public class NewPasswordService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    SecurityKeys keys;

    @Inject
    SignInGuard guard;

    @Inject
    PasswordPolicy policy;

    @Inject
    PasswordHashing hashing;

    @Inject
    SessionStanding sessions;

    @Inject
    Event<SecurityAct> acts;

    public NewPasswordResult set(String login, String typedCode, String password) {
        var reset =
                guard.admit(SignInStep.PASSWORD, login) ? found(login, typedCode) : Optional.<CredentialReset>empty();
        if (reset.isEmpty()) {
            acts.fire(new SecurityAct("security.reset", null, false, "code"));
            return new NewPasswordResult.Refused();
        }
        guard.succeeded(SignInStep.PASSWORD, login);
        var account = em.createNamedQuery(Account.BY_LOGIN, Account.class)
                .setParameter("login", login)
                .getSingleResult();
        var faults = policy.faultsOf(password, owner(account));
        if (!faults.isEmpty()) {
            return new NewPasswordResult.Unfit(faults, policy.rule());
        }
        reset.get().redeem();
        account.changePassword(hashing.hash(password));
        sessions.endAll(login);
        acts.fire(new SecurityAct("security.reset", login, true, "new password"));
        return new NewPasswordResult.Changed();
    }

    private PasswordOwner owner(Account account) {
        var names = em.createQuery("SELECT s.name, s.nameKana FROM Staff s WHERE s.id = :id", Object[].class)
                .setParameter("id", account.getStaff().value())
                .getSingleResult();
        return new PasswordOwner(account.getLogin(), (String) names[0], (String) names[1]);
    }

    private Optional<CredentialReset> found(String login, String typedCode) {
        for (var hash :
                keys.hashes(CredentialResetService.CODE, TypedCode.of(typedCode).letters())) {
            var found = em.createNamedQuery(CredentialReset.BY_CODE, CredentialReset.class)
                    .setParameter("login", login)
                    .setParameter("hash", hash)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultStream()
                    .findFirst();
            if (found.isPresent()) {
                return found.filter(reset -> reset.isRedeemable(LocalDateTime.now(clock)));
            }
        }
        return Optional.empty();
    }
}

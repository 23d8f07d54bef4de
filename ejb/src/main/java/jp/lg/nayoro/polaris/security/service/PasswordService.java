package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.service.OrganizationHistory;
import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.PasswordRule;
import jp.lg.nayoro.polaris.security.entity.PasswordSettings;
import jp.lg.nayoro.polaris.security.entity.Role;

/** パスワードの変更 by its holder, and the rule it follows. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.FACILITY_MANAGER, Role.STAFF, Role.AUDITOR, Role.PRIVACY_OFFICER, Role.IT_OPERATOR
})
public class PasswordService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    PasswordPolicy policy;

    @Inject
    PasswordHashing hashing;

    @Inject
    SessionStanding sessions;

    @Inject
    OrganizationHistory history;

    /** What holds now, for the words beside the field. */
    public PasswordRule rule() {
        return policy.rule();
    }

    /** Once it is changed all sessions begun by the old one are over; the page that asked may begin its own anew. */
    public PasswordChange change(@NotNull String current, @NotNull String wanted) {
        var account = em.createNamedQuery(Account.BY_LOGIN, Account.class)
                .setParameter("login", caller.get().login())
                .getSingleResult();
        if (!hashing.matches(current, account.getPasswordHash())) {
            history.refused(OrganizationActKind.PASSWORD, account, PasswordChange.Outcome.WRONG);
            return new PasswordChange(PasswordChange.Outcome.WRONG, Set.of());
        }
        var staff = em.find(Staff.class, caller.get().staff().value());
        var faults = policy.faultsOf(
                wanted,
                new PasswordOwner(
                        account.getLogin(), staff.getName(), staff.profile().nameKana()));
        if (!faults.isEmpty()) {
            return new PasswordChange(PasswordChange.Outcome.WEAK, faults);
        }
        if (current.equals(wanted)) {
            return new PasswordChange(PasswordChange.Outcome.SAME, Set.of());
        }
        account.changePassword(hashing.hash(wanted));
        sessions.endAll(account.getLogin());
        history.keep(
                history.begin(OrganizationActKind.PASSWORD).upon(caller.get().staff()));
        return new PasswordChange(PasswordChange.Outcome.DONE, Set.of());
    }

    /** パスワードの決まりの変更. */
    @RolesAllowed(Role.SECRETARIAT)
    public void set(int minLength, @NotNull List<String> blockedWords, @NotBlank @Size(max = 500) String reason) {
        em.persist(new PasswordSettings(
                new PasswordRule(minLength, blockedWords),
                reason.strip(),
                caller.get().staff(),
                LocalDateTime.now(clock)));
        history.keep(history.begin(OrganizationActKind.DECIDE).because(reason.strip()));
    }
}

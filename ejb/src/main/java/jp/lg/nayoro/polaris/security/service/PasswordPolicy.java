package jp.lg.nayoro.polaris.security.service;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.security.entity.PasswordRule;
import jp.lg.nayoro.polaris.security.entity.PasswordSettings;

/**
 * パスワードの決まり, asked wherever one is set: long enough, not on the block list, not made of the login or the name. There is
 * no rotation: a password is changed when its holder wants it or when it may be known to others.
 */
@ApplicationScoped
public class PasswordPolicy {

    @PersistenceContext
    EntityManager em;

    @Inject
    BlockedPasswords blocked;

    /** What holds now. */
    public PasswordRule rule() {
        return em.createNamedQuery(PasswordSettings.NEWEST_FIRST, PasswordSettings.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PasswordSettings::rule)
                .orElse(PasswordRule.OF_THE_RELEASE);
    }

    /** All that is wrong with it, so that nobody must try one after the other; empty where it may be used. */
    public Set<PasswordFault> faultsOf(String password, PasswordOwner owner) {
        return new PasswordCheck(rule(), blocked).faultsOf(password, owner);
    }
}

package jp.lg.nayoro.polaris.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.security.entity.SecurityPolicy;
import jp.lg.nayoro.polaris.security.entity.SecurityRules;

/** ログインの決まり that hold now. Read anew each time, so that what the council decides holds on every node at once. */
@ApplicationScoped
public class SecurityPolicies {

    @PersistenceContext
    EntityManager em;

    public SecurityRules rules() {
        return em
                .createNamedQuery(SecurityPolicy.NEWEST_FIRST, SecurityPolicy.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(SecurityPolicy::rules)
                .orElse(SecurityRules.STANDARD);
    }
}

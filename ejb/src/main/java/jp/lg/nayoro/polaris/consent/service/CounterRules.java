package jp.lg.nayoro.polaris.consent.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.CounterPolicy;
import jp.lg.nayoro.polaris.consent.entity.CounterRule;

/** 窓口の決まり as they hold at this moment; until somebody set one, those of the release. */
@Dependent
public class CounterRules {

    @PersistenceContext
    EntityManager em;

    public CounterRule current() {
        return em.createNamedQuery(CounterPolicy.NEWEST_FIRST, CounterPolicy.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CounterPolicy::rule)
                .orElse(CounterRule.OF_RELEASE);
    }
}

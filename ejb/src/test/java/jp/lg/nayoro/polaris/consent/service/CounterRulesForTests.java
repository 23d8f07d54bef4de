package jp.lg.nayoro.polaris.consent.service;

import jakarta.persistence.EntityManager;

/** The rules of the counter, read from the database of a test. */
public final class CounterRulesForTests {

    private CounterRulesForTests() {}

    public static CounterRules reading(EntityManager em) {
        var rules = new CounterRules();
        rules.em = em;
        return rules;
    }
}

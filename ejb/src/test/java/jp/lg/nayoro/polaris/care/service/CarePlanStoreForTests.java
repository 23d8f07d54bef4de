package jp.lg.nayoro.polaris.care.service;

import jakarta.persistence.EntityManager;

/** The store over an entity manager of a test, for tests of other features. */
public final class CarePlanStoreForTests {

    private CarePlanStoreForTests() {}

    public static CarePlanStore over(EntityManager em) {
        var store = new CarePlanStore();
        store.em = em;
        return store;
    }
}

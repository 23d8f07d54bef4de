package jp.lg.nayoro.polaris.care.service;

import jakarta.persistence.EntityManager;

/** For tests of other packages that need the care plans as they stand. */
public final class CarePlanRowsForTests {

    private CarePlanRowsForTests() {}

    public static CarePlanRows of(EntityManager em) {
        var rows = new CarePlanRows();
        rows.em = em;
        return rows;
    }
}

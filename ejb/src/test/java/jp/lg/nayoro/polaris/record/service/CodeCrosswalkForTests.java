package jp.lg.nayoro.polaris.record.service;

import jakarta.persistence.EntityManager;

/** The crosswalk as the container would wire it, for tests of other packages. */
public final class CodeCrosswalkForTests {

    private CodeCrosswalkForTests() {}

    public static CodeCrosswalk over(EntityManager em) {
        var crosswalk = new CodeCrosswalk();
        crosswalk.em = em;
        return crosswalk;
    }
}

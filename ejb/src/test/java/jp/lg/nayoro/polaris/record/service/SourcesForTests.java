package jp.lg.nayoro.polaris.record.service;

import jakarta.persistence.EntityManager;

/** The sources as the container would wire them, for tests of other packages. */
public final class SourcesForTests {

    private SourcesForTests() {}

    public static SharedSources over(EntityManager em) {
        var sources = new SharedSources();
        sources.em = em;
        return sources;
    }
}

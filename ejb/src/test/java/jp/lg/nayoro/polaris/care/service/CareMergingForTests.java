package jp.lg.nayoro.polaris.care.service;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.identity.service.MergeParticipant;
import jp.lg.nayoro.polaris.identity.service.MovesForTests;

/** What certifications do with a merge, on the database of a test. */
public final class CareMergingForTests {

    private CareMergingForTests() {}

    public static MergeParticipant on(EntityManager em) {
        var merging = new CertificationMerging();
        merging.em = em;
        merging.moves = MovesForTests.on(em);
        return new MergeParticipant(merging, merging::onMerged, merging::onUndone);
    }
}

package jp.lg.nayoro.polaris.record.service.medicine;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.identity.service.MergeParticipant;
import jp.lg.nayoro.polaris.identity.service.MovesForTests;

/** What findings on medicines do with a merge, on the database of a test. */
public final class MedicineMergingForTests {

    private MedicineMergingForTests() {}

    public static MergeParticipant on(EntityManager em) {
        var merging = new MedicineFlagMerging();
        merging.em = em;
        merging.moves = MovesForTests.on(em);
        return new MergeParticipant(merging, merging::onMerged, merging::onUndone);
    }
}

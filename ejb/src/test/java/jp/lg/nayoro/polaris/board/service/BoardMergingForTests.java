package jp.lg.nayoro.polaris.board.service;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.identity.service.ExposureSource;
import jp.lg.nayoro.polaris.identity.service.MergeParticipant;
import jp.lg.nayoro.polaris.identity.service.MovesForTests;

/** What the board does with a merge, and what it knows for a contamination list, on the database of a test. */
public final class BoardMergingForTests {

    private BoardMergingForTests() {}

    public static MergeParticipant on(EntityManager em) {
        var merging = new BoardMerging();
        merging.em = em;
        merging.moves = MovesForTests.on(em);
        return new MergeParticipant(merging, merging::onMerged, merging::onUndone);
    }

    public static ExposureSource exposures(EntityManager em) {
        var exposures = new BoardExposures();
        exposures.em = em;
        exposures.enrolments = MovesForTests.enrolments(em);
        return exposures;
    }
}

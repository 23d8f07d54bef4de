package jp.lg.nayoro.polaris.consent.service;

import java.util.List;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.identity.service.MergeParticipant;
import jp.lg.nayoro.polaris.identity.service.MovesForTests;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** What consents and care teams do with a merge, on the database of a test. */
public final class ConsentMergingForTests {

    private ConsentMergingForTests() {}

    public static List<MergeParticipant> on(EntityManager em, CurrentCaller caller) {
        var consents = new ConsentMerging();
        consents.em = em;
        consents.moves = MovesForTests.on(em);
        consents.caller = caller;
        var teams = new CareTeamMerging();
        teams.em = em;
        teams.moves = MovesForTests.on(em);
        return List.of(
                new MergeParticipant(consents, consents::onMerged, consents::onUndone),
                new MergeParticipant(teams, teams::onMerged, teams::onUndone));
    }
}

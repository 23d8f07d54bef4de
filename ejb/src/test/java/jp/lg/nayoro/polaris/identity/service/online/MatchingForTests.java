package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.identity.service.match.Weights;

/** The real matching, in the transaction of a test. */
public final class MatchingForTests {

    private MatchingForTests() {}

    /** Everybody is due, and the queue is worked until it is empty. */
    public static List<ChunkOutcome> matchAll(EntityManager em, LocalDateTime now) {
        em.flush();
        try {
            var connection = em.unwrap(Connection.class);
            var residents = RegistrationSample.numbers(connection, "SELECT id FROM resident");
            ChunkMatching.markDue(connection, SubjectKind.RESIDENT, residents, now);
            ChunkMatching.markDue(
                    connection,
                    SubjectKind.REGISTRATION,
                    RegistrationSample.numbers(connection, "SELECT id FROM registration"),
                    now);
            var matching = new ChunkMatching(connection, Weights.released(), residents.size(), now);
            while (matching.prepare()) {
                // residents first
            }
            var outcomes = new ArrayList<ChunkOutcome>();
            do {
                outcomes.add(matching.matchRegistrations());
            } while (outcomes.get(outcomes.size() - 1).registrations() > 0);
            em.clear();
            return outcomes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.persistence.EntityManager;

import static java.util.stream.Collectors.toMap;

/** What the matcher says, on the database of a test. */
public final class JudgingForTests {

    private JudgingForTests() {}

    public static Judging on(EntityManager em) {
        var judging = new Judging();
        judging.em = em;
        judging.weights = new ActiveWeights();
        judging.weights.em = em;
        return judging;
    }

    /** Writes the keys of all, and decides nothing, so that candidates are found. */
    public static void writeKeys(EntityManager em) {
        em.flush();
        try {
            var connection = em.unwrap(Connection.class);
            var people = new PersonTable(connection);
            var keys = new KeyTable(connection);
            var residents = RegistrationSample.numbers(connection, "SELECT id FROM resident");
            keys.write(SubjectKind.RESIDENT, people.residents(residents));
            var registrations = RegistrationSample.numbers(connection, "SELECT id FROM registration");
            keys.write(
                    SubjectKind.REGISTRATION,
                    people.registrations(registrations).stream()
                            .collect(toMap(StoredRegistration::id, StoredRegistration::person)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.service.match.BlockingKeys;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 見立てを聞く. What the matcher says of stored people now, under the weights in force, from the same keys and by the same rules as when
 * it links by itself; a bounded number of statements, however many are enrolled. It writes nothing.
 */
@Dependent
public class Judging {

    @PersistenceContext
    EntityManager em;

    @Inject
    ActiveWeights weights;

    /** Empty when one of the two is absent, or merged away. */
    public Optional<Judgement> of(RegistrationId registration, ResidentId resident) {
        return withRivals(registration, resident).list().stream()
                .filter(pair -> pair.resident() == resident.value())
                .map(JudgedPair::judgement)
                .findFirst();
    }

    /** The pair, and whoever else the registration may be of. */
    public JudgedPairs withRivals(RegistrationId registration, ResidentId resident) {
        return look(connection -> chunk(connection)
                .pairs(
                        new PersonTable(connection).registrations(List.of(registration.value())),
                        Set.of(resident.value())));
    }

    /** The residents that a registration may be of. */
    public JudgedPairs candidatesOf(RegistrationId registration) {
        return look(connection -> chunk(connection)
                .pairs(new PersonTable(connection).registrations(List.of(registration.value())), Set.of()));
    }

    /** The registrations, tied to nobody, that may be of a resident; at most {@value ChunkMatching#CHUNK} are looked at. */
    public JudgedPairs candidatesOf(ResidentId resident) {
        return look(connection -> candidatesOf(connection, resident.value()));
    }

    /** Two enrolments that may be of one person. Empty when one of them is absent, or merged away. */
    public Optional<Judgement> between(ResidentId one, ResidentId other) {
        return look(connection -> {
            var people = new PersonTable(connection).residents(List.of(one.value(), other.value()));
            return people.size() < 2
                    ? Optional.empty()
                    : Optional.of(chunk(connection).between(people.get(one.value()), people.get(other.value())));
        });
    }

    private JudgedPairs candidatesOf(Connection connection, long resident) throws SQLException {
        var people = new PersonTable(connection);
        var person = people.residents(List.of(resident)).get(resident);
        if (person == null) {
            return new JudgedPairs(List.of(), false);
        }
        Set<Long> asked = new HashSet<>();
        for (long hash : BlockingKeys.of(person)) {
            asked.add(hash);
        }
        var blocks = new KeyTable(connection).sharing(SubjectKind.REGISTRATION, asked);
        Set<Long> sharing = new HashSet<>();
        boolean crowded = false;
        for (var block : blocks.values()) {
            if (block.size() > BlockingKeys.LARGEST_BLOCK) {
                crowded = true;
            } else {
                sharing.addAll(block);
            }
        }
        var awaiting = people.awaiting(sharing);
        var looked = awaiting.subList(0, Math.min(awaiting.size(), ChunkMatching.CHUNK));
        var pairs = chunk(connection).pairs(looked, Set.of());
        return new JudgedPairs(
                pairs.list().stream()
                        .filter(pair -> pair.resident() == resident)
                        .toList(),
                crowded || looked.size() < awaiting.size());
    }

    private ChunkJudgement chunk(Connection connection) {
        int residents = em.createNamedQuery(Resident.COUNT, Long.class)
                .getSingleResult()
                .intValue();
        return new ChunkJudgement(connection, weights.get(), residents);
    }

    private interface Look<T> {
        T at(Connection connection) throws SQLException;
    }

    private <T> T look(Look<T> look) {
        try {
            em.flush(); // the database is read past the entity manager
            return look.at(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}

package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.service.match.ContactValues;
import jp.lg.nayoro.polaris.identity.service.match.Population;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalName;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/** 加入者全体 as far as one chunk asks of them: how frequent its candidates' names are, and which of its values many share. */
final class StoredPopulation implements Population {

    private final int residents;
    private final Map<Long, Integer> counts;

    private StoredPopulation(int residents, Map<Long, Integer> counts) {
        this.residents = residents;
        this.counts = counts;
    }

    static StoredPopulation load(
            KeyTable keys, int residents, Collection<NormalPerson> candidates, Collection<NormalPerson> registrations)
            throws SQLException {
        Set<Long> asked = new HashSet<>();
        candidates.forEach(person -> {
            asked.add(SubjectKeys.frequencyKey(person.name()));
            addValues(asked, person);
        });
        registrations.forEach(person -> addValues(asked, person));
        asked.remove(0L);
        return new StoredPopulation(residents, keys.counts(SubjectKind.RESIDENT, asked));
    }

    private static void addValues(Set<Long> asked, NormalPerson person) {
        for (long value : ContactValues.of(person)) {
            asked.add(value);
        }
    }

    @Override
    public int size() {
        return residents;
    }

    @Override
    public double frequency(NormalName name) {
        return residents == 0 ? 0 : (double) counts.getOrDefault(SubjectKeys.frequencyKey(name), 0) / residents;
    }

    @Override
    public boolean shared(long hash) {
        return counts.getOrDefault(hash, 0) > MOST;
    }
}

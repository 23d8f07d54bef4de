package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.service.match.BlockingKeys;
import jp.lg.nayoro.polaris.identity.service.match.PatternCounts;
import jp.lg.nayoro.polaris.identity.service.match.PersonComparison;
import jp.lg.nayoro.polaris.identity.service.match.WeightEstimation;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * 一致の型の集計 over the network's own registrations: the patterns of candidate pairs, and of pairs drawn at random, for the estimation
 * of weights. Patterns are counts: nobody can be told from them.
 */
final class PatternGathering {

    private static final int GATHERED = 20_000;
    private static final int DRAWN = 500;
    private static final int RANDOM_PAIRS = 8;

    private final Connection connection;
    private final KeyTable keys;
    private final PersonTable people;
    private final int residents;
    private final PatternCounts candidates = new PatternCounts();
    private final PatternCounts random = new PatternCounts();
    private List<NormalPerson> drawn = List.of();
    private double frequencies;

    PatternGathering(Connection connection, int residents) {
        this.connection = connection;
        this.keys = new KeyTable(connection);
        this.people = new PersonTable(connection);
        this.residents = residents;
    }

    WeightEstimation estimation(Weights current) throws SQLException {
        var sample = RegistrationSample.of(connection, GATHERED);
        draw();
        for (var chunk : sample.chunks()) {
            gather(people.registrations(chunk));
        }
        double averageName = drawn.isEmpty() ? 0 : frequencies / drawn.size();
        return new WeightEstimation(current, candidates, random, (double) residents * sample.size(), averageName);
    }

    /** Residents whose numbers are spread evenly: numbers are given as people enrol, which says nothing of who they are. */
    private void draw() throws SQLException {
        int step = Math.max(1, residents / DRAWN);
        var ids = RegistrationSample.numbers(
                connection, "SELECT id FROM resident WHERE MOD(id, " + step + ") = 0 ORDER BY id LIMIT " + DRAWN);
        drawn = List.copyOf(people.residents(ids).values());
        var population = StoredPopulation.load(keys, residents, drawn, List.of());
        frequencies = drawn.stream()
                .mapToDouble(person -> population.frequency(person.name()))
                .sum();
    }

    private void gather(List<StoredRegistration> registrations) throws SQLException {
        Set<Long> asked = new HashSet<>();
        registrations.forEach(each -> hashes(each).forEach(asked::add));
        var sharing = keys.sharing(SubjectKind.RESIDENT, asked);
        Set<Long> ids = new HashSet<>();
        sharing.values().stream().filter(PatternGathering::followed).forEach(ids::addAll);
        var enrolled = people.residents(ids);
        var compared = new ArrayList<>(enrolled.values());
        compared.addAll(drawn);
        var population = StoredPopulation.load(
                keys,
                residents,
                compared,
                registrations.stream().map(StoredRegistration::person).toList());
        var comparison = new PersonComparison(population);
        registrations.forEach(each -> {
            candidatesOf(each, sharing).forEach(id -> addIfEnrolled(comparison, each.person(), enrolled.get(id)));
            addRandom(comparison, each);
        });
    }

    private void addIfEnrolled(PersonComparison comparison, NormalPerson registration, NormalPerson resident) {
        if (resident != null) {
            candidates.add(comparison.compare(registration, resident));
        }
    }

    private void addRandom(PersonComparison comparison, StoredRegistration each) {
        long picked = Hashes.mix(each.id());
        for (int i = 0; i < RANDOM_PAIRS && !drawn.isEmpty(); i++) {
            picked = Hashes.mix(picked + i);
            random.add(
                    comparison.compare(each.person(), drawn.get((int) Long.remainderUnsigned(picked, drawn.size()))));
        }
    }

    private static Set<Long> candidatesOf(StoredRegistration each, Map<Long, List<Long>> sharing) {
        Set<Long> found = new HashSet<>();
        hashes(each).forEach(hash -> {
            var block = sharing.getOrDefault(hash, List.of());
            if (followed(block)) {
                found.addAll(block);
            }
        });
        return found;
    }

    private static boolean followed(List<Long> block) {
        return block.size() <= BlockingKeys.LARGEST_BLOCK;
    }

    private static List<Long> hashes(StoredRegistration each) {
        var hashes = new ArrayList<Long>();
        for (long hash : BlockingKeys.of(each.person())) {
            hashes.add(hash);
        }
        return hashes;
    }
}

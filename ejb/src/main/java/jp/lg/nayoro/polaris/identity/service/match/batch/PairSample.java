package jp.lg.nayoro.polaris.identity.service.match.batch;

import java.util.concurrent.atomic.LongAdder;

import jp.lg.nayoro.polaris.identity.service.match.PatternCounts;
import jp.lg.nayoro.polaris.identity.service.match.PersonComparison;
import jp.lg.nayoro.polaris.identity.service.match.WeightEstimation;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * Gathers what {@link WeightEstimation} needs while registrations are read: the patterns of all candidate pairs, and of a few pairs
 * with residents picked by a hash of the registration, which is as good as at random and the same in every run.
 */
public final class PairSample {

    private static final int RANDOM_PAIRS = 8;

    private final Register register;
    private final PersonComparison comparison;
    private final PatternCounts candidates = new PatternCounts();
    private final PatternCounts random = new PatternCounts();
    private final LongAdder registrations = new LongAdder();

    public PairSample(Register register) {
        this.register = register;
        this.comparison = new PersonComparison(register.population());
    }

    public void add(String id, NormalPerson registration) {
        registrations.increment();
        register.candidates(registration)
                .forEach(candidate -> candidates.add(comparison.compare(registration, candidate.person())));
        long picked = Hashes.of(id);
        for (int i = 0; i < RANDOM_PAIRS; i++) {
            picked = Hashes.mix(picked + i);
            random.add(comparison.compare(registration, register.resident(picked)));
        }
    }

    public WeightEstimation estimation(Weights current) {
        double allPairs = (double) register.size() * registrations.sum();
        return new WeightEstimation(current, candidates, random, allPairs, register.averageName());
    }
}

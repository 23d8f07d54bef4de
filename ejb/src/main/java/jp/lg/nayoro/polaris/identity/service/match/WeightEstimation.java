package jp.lg.nayoro.polaris.identity.service.match;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * 重みの推定. Estimates the m of every level on the network's own pairs by the EM algorithm (Dempster, Laird and Rubin 1977; for
 * record linkage Winkler 1988, Jaro 1989), over counts of agreement patterns (fastLink, Enamorado, Fifield and Imai 2019).
 *
 * <ul>
 *   <li>u is not estimated with it, since blocked pairs are anything but random: it comes from pairs drawn at random, smoothed by
 *       the weights in force where an agreement is too rare to be drawn.
 *   <li>λ, the share of pairs that are one person, is of <em>all</em> pairs: those that share no key count as two people each.
 *   <li>A value that is missing is missing at random: its field drops out of the likelihood of that pattern.
 *   <li>Fields count as independent given the truth. Between housemates they are not, so that estimated weights of household
 *       fields mean nothing without the cap of {@link Weights} and the conditions of {@link AutoRules}, which no estimate changes.
 * </ul>
 *
 * The result is a proposal. It becomes a version only when a person has seen what it would change and accepts it.
 */
public final class WeightEstimation {

    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-9;
    /** What the m in force count for, in pairs. */
    private static final double TRUST = 50;
    /** Drawn less often, an agreement of different people is too rare to be counted. */
    private static final double FEW = 5;
    /** Zero of n means at most 3/n, with 95 % confidence (Hanley and Lippman-Hand 1983). */
    private static final double RULE_OF_THREE = 3;

    private final Weights current;
    private final PatternCounts candidates;
    private final PatternCounts random;
    private final double allPairs;
    private final double averageName;
    private final Map<Level, Double> m = new EnumMap<>(Level.class);
    private final Map<Level, Double> u = new EnumMap<>(Level.class);
    private double share;
    private int rounds;

    /**
     * @param candidates patterns of all pairs that share a key
     * @param random patterns of pairs drawn at random
     * @param allPairs residents times registrations
     * @param averageName the chance that two residents drawn at random have one name
     */
    public WeightEstimation(
            Weights current, PatternCounts candidates, PatternCounts random, double allPairs, double averageName) {
        this.current = current;
        this.candidates = candidates;
        this.random = random;
        this.allPairs = allPairs;
        this.averageName = averageName;
    }

    /** The weights as a file that {@link Weights#read} reads; thresholds and caps are those in force. */
    public String propose(String version) {
        startWithCurrent();
        estimateU();
        double change = 1;
        for (rounds = 0; rounds < MOST_ROUNDS && change > SETTLED; rounds++) {
            change = round();
        }
        return current.withRates(version, comment(), this::line);
    }

    /** λ: the share of all pairs that are one person. */
    public double share() {
        return share;
    }

    public int rounds() {
        return rounds;
    }

    double m(Level level) {
        return m.get(level);
    }

    double u(Level level) {
        return u.get(level);
    }

    private void startWithCurrent() {
        for (var level : Level.values()) {
            if (!level.unknown()) {
                m.put(level, current.rates(level).m());
                u.put(level, currentU(level));
            }
        }
        share = 0.5 * candidates.total() / allPairs;
    }

    private double currentU(Level level) {
        var rates = current.rates(level);
        return rates.timesNameFrequency() ? rates.u() * averageName : rates.u();
    }

    private void estimateU() {
        var drawn = new EnumMap<Level, Double>(Level.class);
        random.forEach(
                (pair, count) -> pair.levels().forEach(level -> drawn.merge(level, (double) count, Double::sum)));
        for (var field : Field.values()) {
            double total = known(drawn, field);
            for (var level : Level.of(field)) {
                double count = drawn.getOrDefault(level, 0.0);
                if (!level.unknown() && total > 0) {
                    u.merge(
                            level,
                            count < FEW ? (count + RULE_OF_THREE) / total : count / total,
                            count < FEW ? Math::min : WeightEstimation::second);
                }
            }
        }
    }

    /** One round of expectation and maximization; how much λ changed, relatively. */
    private double round() {
        var expected = new EnumMap<Level, Double>(Level.class);
        var matches = new double[1];
        candidates.forEach((pair, count) -> {
            double belief = count * belief(pair);
            matches[0] += belief;
            pair.levels().forEach(level -> expected.merge(level, belief, Double::sum));
        });
        estimateM(expected);
        double before = share;
        share = Math.max(matches[0], 1) / allPairs;
        return Math.abs(share - before) / share;
    }

    /** The probability that a pair of this pattern is one person. */
    private double belief(Comparison pair) {
        double match = share;
        double other = 1 - share;
        for (var level : pair.levels()) {
            if (!level.unknown()) {
                match *= m.get(level);
                other *= u.get(level);
            }
        }
        return match / (match + other);
    }

    /** Field by field over its known levels, with the m in force as so many pairs seen before. */
    private void estimateM(Map<Level, Double> expected) {
        for (var field : Field.values()) {
            double total = TRUST + known(expected, field);
            for (var level : Level.of(field)) {
                if (!level.unknown()) {
                    double former = TRUST * current.rates(level).m();
                    m.put(level, (expected.getOrDefault(level, 0.0) + former) / total);
                }
            }
        }
    }

    /** How many pairs have both values of a field. */
    private static double known(Map<Level, Double> counts, Field field) {
        return Level.of(field).stream()
                .filter(level -> !level.unknown())
                .mapToDouble(level -> counts.getOrDefault(level, 0.0))
                .sum();
    }

    private static double second(double now, double then) {
        return then;
    }

    private String comment() {
        return String.format(
                Locale.ROOT,
                "Proposed by EM from version %s: %,d candidate pairs, %,d random pairs, %d rounds, share of matches %.3g.",
                current.version(),
                candidates.total(),
                random.total(),
                rounds,
                share);
    }

    private String line(Level level) {
        var rates = current.rates(level);
        return rates.timesNameFrequency()
                ? String.format(Locale.ROOT, "%.4g name*%s", m.get(level), rates.u())
                : String.format(Locale.ROOT, "%.4g %.4g", m.get(level), u.get(level));
    }
}

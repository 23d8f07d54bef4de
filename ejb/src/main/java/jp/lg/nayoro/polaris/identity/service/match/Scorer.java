package jp.lg.nayoro.polaris.identity.service.match;

import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalName;

/**
 * 採点. The log-odds that a pair is one person: prior + name + birthday + sex + household (capped) + personal numbers. Household
 * evidence (address, telephone, number of the household) is not independent between the people who live together, so it counts
 * apart and at most so much.
 */
public final class Scorer {

    private final Weights weights;
    private final Population population;

    public Scorer(Weights weights, Population population) {
        this.weights = weights;
        this.population = population;
    }

    /** One line of an explanation. {@code level} is null for the prior, which no field has. */
    public record Line(Level level, int hundredths) {}

    /**
     * In hundredths of a bit.
     *
     * @param resident the name in the register, whose frequency counts
     */
    public int score(Comparison pair, NormalName resident) {
        return weights.prior(population.size())
                + weights.ofName(pair.name(), population.frequency(resident))
                + weights.of(pair.birthday())
                + weights.of(pair.sex())
                + Math.min(household(pair), weights.householdCap())
                + personal(pair)
                + weights.of(pair.care());
    }

    /** Sums up to {@link #score}; what the cap takes is taken from the last household lines. */
    public List<Line> lines(Comparison pair, NormalName resident) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(null, weights.prior(population.size())));
        lines.add(new Line(pair.name(), weights.ofName(pair.name(), population.frequency(resident))));
        lines.add(new Line(pair.birthday(), weights.of(pair.birthday())));
        lines.add(new Line(pair.sex(), weights.of(pair.sex())));
        int excess = Math.max(0, household(pair) - weights.householdCap());
        for (var level : List.of(pair.insurance(), pair.phone(), pair.address())) {
            int full = weights.of(level);
            int taken = ofHousehold(level) && full > 0 ? Math.min(excess, full) : 0;
            excess -= taken;
            lines.add(4, new Line(level, full - taken));
        }
        lines.add(new Line(pair.care(), weights.of(pair.care())));
        return lines;
    }

    private int household(Comparison pair) {
        int insurance = ofHousehold(pair.insurance()) ? weights.of(pair.insurance()) : 0;
        return weights.of(pair.address()) + weights.of(pair.phone()) + insurance;
    }

    private int personal(Comparison pair) {
        return ofHousehold(pair.insurance()) ? 0 : weights.of(pair.insurance());
    }

    private static boolean ofHousehold(Level level) {
        return switch (level) {
            case INSURANCE_PERSONAL_SAME, INSURANCE_PERSONAL_DIFFERENT, INSURANCE_BRANCH_DIFFERENT -> false;
            default -> level.field() != Field.CARE;
        };
    }
}

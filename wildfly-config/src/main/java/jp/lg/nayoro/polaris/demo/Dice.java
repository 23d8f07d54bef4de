package jp.lg.nayoro.polaris.demo;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Chance that falls the same way each time. Every purpose and every person has dice of their own, so that a change in one place
 * moves nothing in another.
 */
final class Dice {

    private static final long SEED = 20261124L;

    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    static Dice of(String purpose, long id) {
        return new Dice((SEED + purpose.hashCode()) * 0x9E3779B97F4A7C15L + id * 0xBF58476D1CE4E5B9L);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    double bell() {
        return random.nextGaussian();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T oneOf(List<T> choices, ToIntFunction<T> weight) {
        var left = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("No choice weighs anything");
    }
}

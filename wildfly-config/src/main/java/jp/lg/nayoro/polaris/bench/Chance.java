package jp.lg.nayoro.polaris.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed. Every patient and every purpose has its own, whatever the others use up. */
final class Chance {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Chance(long seed, long purpose) {
        random = new SplittableRandom(seed * SPREAD + purpose);
    }

    boolean of(double share) {
        return random.nextDouble() < share;
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    double unit() {
        return random.nextDouble();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}

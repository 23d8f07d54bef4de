package jp.lg.nayoro.polaris.identity.service.match;

import java.io.IOException;
import java.io.StringReader;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WeightEstimationTest {

    static final double ALL_PAIRS = 1e8;
    static final int MATCHES = 6000;

    final Weights released = Weights.released();

    @Test
    void recoversTheRatesThatPairsWereMadeWith() {
        var estimation = estimation();
        estimation.propose("test");
        assertEquals(0.98, estimation.m(Level.BIRTHDAY_SAME), 0.02);
        assertEquals(0.60, estimation.m(Level.PHONE_SAME), 0.02);
        assertEquals(0.97, estimation.m(Level.SEX_SAME), 0.02);
        assertEquals(MATCHES / ALL_PAIRS, estimation.share(), 0.05 * MATCHES / ALL_PAIRS);
        assertEquals(0.5, estimation.u(Level.SEX_SAME), 0.02);
    }

    @Test
    void writesAVersionThatCanBeReadAndHasTheThresholdsInForce() throws IOException {
        var proposed = Weights.read(new StringReader(estimation().propose("next")));
        assertEquals("next", proposed.version());
        assertEquals(released.thresholds(), proposed.thresholds());
        assertTrue(proposed.of(Level.PHONE_SAME) > 0);
    }

    @Test
    void leavesTheWeightsInForceAsTheyAre() {
        int before = released.of(Level.BIRTHDAY_SAME);
        estimation().propose("next");
        assertEquals(before, released.of(Level.BIRTHDAY_SAME));
    }

    private WeightEstimation estimation() {
        var random = new Random(7);
        var candidates = new PatternCounts();
        for (int i = 0; i < MATCHES; i++) {
            candidates.add(pair(random, 0.95, 0.98, 0.97, 0.60));
        }
        var drawn = new PatternCounts();
        for (int i = 0; i < 20_000; i++) {
            drawn.add(pair(random, 0, 0, 0.5, 0));
        }
        for (int i = 0; i < 3_000; i++) { // two people each who share a key by their name
            candidates.add(pair(random, 1, 0, 0.5, 0));
        }
        return new WeightEstimation(released, candidates, drawn, ALL_PAIRS, 1e-4);
    }

    private static Comparison pair(Random random, double name, double birthday, double sex, double phone) {
        return new Comparison(
                random.nextDouble() < name ? Level.NAME_SAME : Level.NAME_DIFFERENT,
                random.nextDouble() < birthday ? Level.BIRTHDAY_SAME : Level.BIRTHDAY_DIFFERENT,
                random.nextDouble() < sex ? Level.SEX_SAME : Level.SEX_DIFFERENT,
                Level.ADDRESS_UNKNOWN,
                random.nextDouble() < phone ? Level.PHONE_SAME : Level.PHONE_DIFFERENT,
                Level.INSURANCE_UNKNOWN,
                Level.CARE_UNKNOWN);
    }
}

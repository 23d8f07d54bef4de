package jp.lg.nayoro.polaris.launcher.record;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MedianTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # share, of 1 to 101 in no order
            0,    1
            0.5,  51
            0.95, 96
            1,    101
            """)
    void tellsWhatSoManyStayedBelow(double share, double milliseconds) {
        var values = new double[101];
        for (int i = 0; i < values.length; i++) {
            values[i] = 1 + (i * 37) % 101;
        }
        assertEquals(milliseconds, Median.of(values).share(share));
    }

    @Test
    void doesNotCountTheRunsThatWarmUp() throws Exception {
        var runs = new AtomicInteger();
        var median = Median.of(7, 5, runs::incrementAndGet);
        assertEquals(12, runs.get());
        assertEquals(5, median.sorted().length);
    }
}

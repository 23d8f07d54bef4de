package jp.lg.nayoro.polaris.record.service.news;

import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TodayWindowTest {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 8, 0);

    @ParameterizedTest
    @CsvSource(
            nullValues = "never",
            textBlock =
                    """
            # days since the last look, days looked back
            never,  7
            0,      7
            7,      7
            10,    10
            31,    31
            90,    31
            """)
    void looksBackAWeekOrToTheLastLookButNotBeyondAMonth(Integer daysSinceLook, int daysBack) {
        var lookedAt = daysSinceLook == null ? null : NOW.minusDays(daysSinceLook);
        assertEquals(NOW.minusDays(daysBack), TodayService.since(lookedAt, NOW));
    }
}

package jp.lg.nayoro.polaris.board.service;

import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AnswerTimeTest {

    @ParameterizedTest(name = "{1} asked on {0}: by {2}")
    @CsvSource(
            textBlock =
                    """
            2026-11-24T10:00, NONE,
            2026-11-24T10:00, TODAY,          2026-11-24T23:59
            2026-11-24T10:00, NEXT_WORKDAY,   2026-11-25T17:00
            2026-11-27T18:00, NEXT_WORKDAY,   2026-11-30T17:00
            2026-11-20T18:00, NEXT_WORKDAY,   2026-11-24T17:00
            2026-11-24T10:00, THREE_WORKDAYS, 2026-11-27T17:00
            2026-11-19T10:00, THREE_WORKDAYS, 2026-11-25T17:00
            """)
    void waitsForOfficesToBeOpen(LocalDateTime asked, AnswerTime time, LocalDateTime by) {
        assertEquals(by, time.from(asked));
    }
}

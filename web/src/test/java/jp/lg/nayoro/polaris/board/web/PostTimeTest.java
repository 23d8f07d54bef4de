package jp.lg.nayoro.polaris.board.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PostTimeTest {

    static final ZoneId JST = ZoneId.of("Asia/Tokyo");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026-11-24T14:05, きょう 14:05
            2026-11-24T00:00, きょう 0:00
            2026-11-23T23:59, きのう 23:59
            2026-11-20T09:30, 11月20日（金） 9:30
            2025-12-31T09:30, 2025年12月31日（水） 9:30
            """)
    void saysWhenAsOneWouldSayIt(LocalDateTime at, String words) {
        var time = new PostTime();
        time.clock =
                Clock.fixed(LocalDateTime.of(2026, 11, 24, 15, 0).atZone(JST).toInstant(), JST);
        assertEquals(words, time.words(at));
    }
}

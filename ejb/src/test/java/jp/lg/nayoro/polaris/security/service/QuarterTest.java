package jp.lg.nayoro.polaris.security.service;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.security.entity.Quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01", "2026-03-31, 2026-01-01", "2026-04-01, 2026-04-01", "2026-06-30, 2026-04-01",
        "2026-09-30, 2026-07-01", "2026-11-24, 2026-10-01", "2026-12-31, 2026-10-01", "2028-02-29, 2028-01-01"
    })
    void beginsInJanuaryAprilJulyAndOctober(LocalDate day, LocalDate first) {
        assertEquals(first, Quarter.of(day));
    }
}

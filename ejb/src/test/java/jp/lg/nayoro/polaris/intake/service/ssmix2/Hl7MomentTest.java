package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class Hl7MomentTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            20260914,               2026-09-14,
            2026091409,             2026-09-14, 2026-09-14T09:00
            202609140935,           2026-09-14, 2026-09-14T09:35
            20260914093501,         2026-09-14, 2026-09-14T09:35:01
            20260914093501.3399,    2026-09-14, 2026-09-14T09:35:01
            202609140935.500,       2026-09-14, 2026-09-14T09:35
            20260914093501984,      2026-09-14, 2026-09-14T09:35:01.984
            20260914093501+0900,    2026-09-14, 2026-09-14T09:35:01
            202609140000,           2026-09-14,
            202609142435,           2026-09-15, 2026-09-15T00:35
            202612314759,           2027-01-01, 2027-01-01T23:59
            202609149900,           2026-09-14,
            """)
    void everyShapeSeenIsRead(String text, LocalDate day, LocalDateTime at) {
        var moment = Hl7Moment.of(text).orElseThrow();
        assertEquals(day, moment.day());
        assertEquals(at, moment.at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "199601", "20260230", "00010101", "M", "2026年9月14日", "202609140935011234567"})
    void whatIsNoDayIsNone(String text) {
        assertTrue(Hl7Moment.of(text).isEmpty());
    }
}

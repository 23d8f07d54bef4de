package jp.lg.nayoro.polaris.demo;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.demo.ValueWay.Point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ValueWayTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final List<Point> POINTS = List.of(new Point(24, 7.0), new Point(12, 9.0), new Point(0, 6.0));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # no noise: on the first point, half way up, on the second, a third of the way down
            2024-11-24, 7.0
            2025-05-25, 8.0
            2025-11-23, 9.0
            2026-03-25, 8.0
            """)
    void goesStraightFromPointToPoint(LocalDate day, double value) {
        var way = new ValueWay("A1C", 0, 0, POINTS);
        assertEquals(value, way.on(day, TODAY, 1).orElseThrow(), 0.02);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-15, 0.4
            2026-07-15, 0
            """)
    void addsTheSeasonInTheColdMonths(LocalDate day, double more) {
        var flat = List.of(new Point(24, 7.0), new Point(0, 7.0));
        assertEquals(
                7.0 + more, new ValueWay("A1C", 0.4, 0, flat).on(day, TODAY, 1).orElseThrow(), 1e-9);
    }

    @Test
    void isUnknownBeforeItsFirstPointAndAfterItsLast() {
        var way = new ValueWay("PTINR", 0, 0, List.of(new Point(60, 2.0), new Point(37, 2.0)));
        assertTrue(way.on(TODAY.minusMonths(61), TODAY, 1).isEmpty());
        assertTrue(way.on(TODAY.minusMonths(36), TODAY, 1).isEmpty());
    }
}

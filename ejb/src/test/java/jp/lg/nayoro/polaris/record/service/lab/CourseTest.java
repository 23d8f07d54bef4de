package jp.lg.nayoro.polaris.record.service.lab;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.CourseRow;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CourseTest {

    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # first days of courses of 28 days, the spans of the bar
            05-01,                '05-01..05-28'
            05-01 05-29,          '05-01..06-25'
            05-01 05-20,          '05-01..06-16'
            05-01 05-30,          '05-01..05-28 05-30..06-26'
            """)
    void joinsSpansThatTouch(String days, String spans) {
        var rows = Arrays.stream(days.split(" "))
                .map(day -> row(LocalDate.parse("2026-" + day), "アムロジピン錠5mg", null))
                .toList();

        var bar = Course.of(rows, FROM, TO).get(0).spans().stream()
                .map(span -> span.from().toString().substring(5) + ".."
                        + span.to().toString().substring(5))
                .toList();

        assertEquals(spans, String.join(" ", bar));
    }

    @Test
    void takesTheDrugOfTwoMakersForOne() {
        var rows = List.of(row(FROM, "アムロジピン錠5mg「A社」", "2171022F2045"), row(FROM, "アムロジピン錠5mg「B社」", "2171022F2100"));

        assertEquals(1, Course.of(rows, FROM, TO).size());
    }

    @Test
    void leavesOutWhatEndedBeforeThePeriod() {
        assertEquals(List.of(), Course.of(List.of(row(FROM.minusDays(28), "薬", null)), FROM, TO));
    }

    private static CourseRow row(LocalDate on, String name, String yj) {
        return new CourseRow(yj == null ? null : CodeSystem.YJ, yj, null, null, name, on, null, 28);
    }
}

package jp.lg.nayoro.polaris.record.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.record.entity.Abnormality;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.record.service.lab.LabAnalyte;
import jp.lg.nayoro.polaris.record.service.lab.LabColumn;
import jp.lg.nayoro.polaris.record.service.lab.LabPanel;
import jp.lg.nayoro.polaris.record.service.lab.LabValue;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LabChartTest {

    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final LocalDate TO = FROM.plusDays(100);
    static final LabAxis AXIS = new LabAxis(FROM, TO);

    @Test
    void standsBetweenTheEdgesFromTheFirstDayToTheLast() {
        var chart = chart(value(0, "1", null, null), value(50, "2", null, null), value(100, "3", null, null));

        assertEquals(
                List.of("12.00%", "55.00%", "98.00%"),
                chart.points().stream().map(LabChart.Point::x).toList());
    }

    @Test
    void drawsNoLineToALimit() {
        var chart = chart(
                value(0, "1", null, null),
                value(10, "2", null, null),
                value(20, "0.1", "<", null),
                value(30, "1", null, null));

        assertEquals(1, chart.lines().size());
        assertEquals(PointShape.LIMIT, chart.points().get(2).shape());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            ,          NORMAL
            HIGH,      HIGH
            VERY_HIGH, HIGH
            LOW,       LOW
            VERY_LOW,  LOW
            ABNORMAL,  ABNORMAL
            """)
    void tellsByShapeWhatIsAbnormal(Abnormality abnormality, PointShape shape) {
        assertEquals(
                shape, chart(value(0, "1", null, abnormality)).points().get(0).shape());
    }

    @Test
    void changesTheBandWhereTheStatedRangeChanges() {
        var chart = chart(ranged(0, "0.4", "0.8"), ranged(40, "0.4", "0.8"), ranged(60, "0.5", "1.0"));

        assertEquals(
                List.of("12.00%", "63.60%"),
                chart.bands().stream().map(LabChart.Band::x).toList());
    }

    @Test
    void standsInItsMiddleWhereAllValuesAreTheSame() {
        assertEquals(
                "75.0",
                chart(value(0, "1", null, null), value(9, "1", null, null))
                        .points()
                        .get(0)
                        .y());
    }

    @Test
    void hasRoundFiguresAtItsEdge() {
        var figures = chart(value(0, "0.62", null, null), value(9, "1.41", null, null))
                .scale();

        assertEquals(
                List.of("0.6", "0.8", "1.0", "1.2", "1.4"),
                figures.stream().map(LabChart.Mark::text).toList());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026-01-01, 2026-03-31, 2
            2026-01-01, 2026-12-31, 4
            2016-01-01, 2026-01-01, 5
            1990-01-01, 2026-01-01, 5
            """)
    void hasFewDaysAtItsFoot(LocalDate from, LocalDate to, int marks) {
        assertEquals(marks, new LabAxis(from, to).months().size());
    }

    private static LabChart chart(LabValue... values) {
        var newestFirst = new ArrayList<>(List.of(values));
        Collections.reverse(newestFirst);
        return LabChart.of(
                new LabAnalyte("k", LabPanel.CHEMISTRY, newestFirst).series().get(0), AXIS);
    }

    private static LabValue value(int day, String number, String comparator, Abnormality abnormality) {
        return of(
                day,
                new EntryValue(new BigDecimal(number), number, comparator, null, null, null, null, null),
                abnormality);
    }

    private static LabValue ranged(int day, String low, String high) {
        return of(
                day,
                new EntryValue(BigDecimal.ONE, "1", null, null, null, new BigDecimal(low), new BigDecimal(high), null),
                null);
    }

    private static LabValue of(int day, EntryValue value, Abnormality abnormality) {
        var column = new LabColumn(FROM.plusDays(day), new FacilityId(1L), "市立病院");
        return new LabValue(column, null, "クレアチニン", null, value, abnormality, false, null);
    }
}

package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.record.service.MatrixSpan.Length;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MatrixTest {

    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    static final SourceInstitution HOSPITAL =
            new SourceInstitution(1L, new FacilityId(10), FacilityKind.HOSPITAL, "市立病院");
    static final SourceInstitution CLINIC =
            new SourceInstitution(2L, new FacilityId(11), FacilityKind.CLINIC, "中央クリニック");
    static final Set<MatrixRow> ALL = EnumSet.allOf(MatrixRow.class);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # length, until,      from,       to,         columns, before,     after
            WEEK,     2026-11-24, 2026-11-18, 2026-11-24, 7,       2026-11-17, 2026-11-25
            MONTH,    2026-11-24, 2026-10-25, 2026-11-24, 31,      2026-10-24, 2026-11-25
            # over the end of February, and of a leap year's
            MONTH,    2026-03-01, 2026-01-30, 2026-03-01, 31,      2026-01-29, 2026-03-02
            MONTH,    2028-03-01, 2028-01-31, 2028-03-01, 31,      2028-01-30, 2028-03-02
            # whole weeks from Monday, whichever day it ends with
            QUARTER,  2026-11-24, 2026-08-31, 2026-11-29, 13,      2026-08-30, 2026-11-30
            QUARTER,  2026-11-23, 2026-08-31, 2026-11-29, 13,      2026-08-30, 2026-11-30
            QUARTER,  2026-11-29, 2026-08-31, 2026-11-29, 13,      2026-08-30, 2026-11-30
            YEAR,     2026-11-24, 2025-12-01, 2026-11-30, 12,      2025-11-30, 2026-12-01
            YEAR,     2028-02-01, 2027-03-01, 2028-02-29, 12,      2027-02-28, 2028-03-01
            DECADE,   2026-11-24, 2017-01-01, 2026-12-31, 40,      2016-12-31, 2027-01-01
            DECADE,   2026-03-31, 2016-04-01, 2026-03-31, 40,      2016-03-31, 2026-04-01
            """)
    void spansMeetWithoutGapOrOverlap(
            Length length,
            LocalDate until,
            LocalDate from,
            LocalDate to,
            int columns,
            LocalDate before,
            LocalDate after) {
        var span = new MatrixSpan(length, until);
        assertEquals(from, span.from());
        assertEquals(to, span.to());
        assertEquals(columns, span.columns().size());
        assertEquals(before, span.previous().to());
        assertEquals(after, span.next().from());
    }

    @ParameterizedTest
    @EnumSource(Length.class)
    void everyDayOfTheSpanStandsInExactlyOneColumn(Length length) {
        var span = new MatrixSpan(length, TUESDAY);
        for (var day = span.from(); !day.isAfter(span.to()); day = day.plusDays(1)) {
            var wanted = day;
            assertEquals(
                    1,
                    span.columns().stream()
                            .filter(column -> column.holds(wanted))
                            .count(),
                    wanted::toString);
        }
    }

    @Test
    void rowsStandInTheOrderTheTownKnows() {
        var matrix = matrix(Length.MONTH, List.of());
        assertEquals(
                List.of(MatrixRow.values()),
                matrix.lines().stream().map(MatrixLine::row).toList());
    }

    @Test
    void aWeekAddsUpItsDaysAndNamesEachInstitutionOnce() {
        var monday = LocalDate.of(2026, 11, 16);
        var matrix = matrix(
                Length.QUARTER,
                List.of(
                        new MatrixItem(MatrixRow.LAB, monday, 5, 2, HOSPITAL),
                        new MatrixItem(MatrixRow.LAB, monday.plusDays(6), 3, 1, HOSPITAL),
                        new MatrixItem(MatrixRow.LAB, monday.plusDays(6), 1, 0, CLINIC),
                        new MatrixItem(MatrixRow.LAB, monday.plusDays(7), 8, 8, HOSPITAL)));
        var cell = matrix.lines().get(MatrixRow.LAB.ordinal()).cells().get(11);
        assertEquals(9, cell.count());
        assertEquals(3, cell.abnormal());
        assertEquals(List.of("中央クリニック", "市立病院"), cell.institutions());
    }

    @Test
    void aLineOfItsOwnHoldsOnlyWhatIsOfThatInstitution() {
        var items = List.of(
                new MatrixItem(MatrixRow.LAB, TUESDAY, 5, 2, CLINIC),
                new MatrixItem(MatrixRow.LAB, TUESDAY, 3, 1, HOSPITAL),
                new MatrixItem(MatrixRow.LAB, TUESDAY, 1, 0, null));
        var matrix = Matrix.of(
                new MatrixSpan(Length.WEEK, TUESDAY),
                TUESDAY,
                MatrixGrouping.BY_INSTITUTION,
                EnumSet.of(MatrixRow.LAB),
                contents(items));
        var labs = matrix.lines().stream()
                .filter(line -> line.row() == MatrixRow.LAB)
                .toList();
        assertEquals(
                Arrays.asList(HOSPITAL, CLINIC, null),
                labs.stream().map(MatrixLine::source).toList());
        assertEquals(List.of(3, 5, 1), labs.stream().map(MatrixLine::count).toList());
    }

    @Test
    void whatIsNotSharedIsNotThereEvenIfItWasRead() {
        var matrix = Matrix.of(
                new MatrixSpan(Length.WEEK, TUESDAY),
                TUESDAY,
                MatrixGrouping.MERGED,
                EnumSet.of(MatrixRow.LAB),
                contents(List.of(new MatrixItem(MatrixRow.NOTE, TUESDAY, 1, 0, HOSPITAL))));
        var notes = matrix.lines().get(MatrixRow.NOTE.ordinal());
        assertFalse(notes.shared());
        assertFalse(notes.filled());
        assertTrue(matrix.partlyShared());
    }

    @Test
    void itemsOutsideTheSpanGoNowhere() {
        var matrix = matrix(Length.WEEK, List.of(new MatrixItem(MatrixRow.LAB, TUESDAY.plusDays(1), 1, 0, HOSPITAL)));
        assertEquals(0, matrix.count());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026-01-01, 元日
            2026-01-12, 成人の日
            2026-03-20, 春分の日
            2026-05-06, 振替休日
            2026-09-21, 敬老の日
            2026-09-22, 国民の休日
            2026-09-23, 秋分の日
            2026-11-23, 勤労感謝の日
            2026-11-24,
            2027-03-21, 春分の日
            2027-03-22, 振替休日
            2028-09-22, 秋分の日
            """)
    void marksTheHolidaysOfTheLaw(LocalDate day, String name) {
        assertEquals(name, new MatrixColumn(day, day).holiday());
    }

    private static Matrix matrix(Length length, List<MatrixItem> items) {
        return Matrix.of(new MatrixSpan(length, TUESDAY), TUESDAY, MatrixGrouping.MERGED, ALL, contents(items));
    }

    private static MatrixContents contents(List<MatrixItem> items) {
        return new MatrixContents(List.of(HOSPITAL, CLINIC), items, List.of());
    }
}

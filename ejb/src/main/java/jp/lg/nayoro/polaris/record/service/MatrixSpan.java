package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

import static java.util.Objects.requireNonNull;

/**
 * 表示期間. The days the matrix shows, ending with the whole column that holds {@code until}: that day, that week (Monday to Sunday,
 * as in the 週間サービス計画表), that month or that quarter of a year.
 */
public record MatrixSpan(Length length, LocalDate until) implements Serializable {

    /** How much the matrix shows at once, and how much stands in one column; the longer the span, the wider its columns. */
    public enum Length {
        /** 1週間: seven days. */
        WEEK(7, Step.DAY),
        /** 1か月: 31 days, so that a prescription of 30 days and the one before it are both in sight. */
        MONTH(31, Step.DAY),
        /** 3か月: 13 weeks; 91 columns of days could neither be read nor touched. */
        QUARTER(13, Step.WEEK),
        /** 1年: 12 months. */
        YEAR(12, Step.MONTH),
        /** 10年: 40 quarters, as wide as the days of a month; ten columns of years would tell nothing of a winter. */
        DECADE(40, Step.QUARTER);

        private final int columns;
        private final Step step;

        Length(int columns, Step step) {
            this.columns = columns;
            this.step = step;
        }

        /** Whether a column holds months, so that days need not be told apart. */
        public boolean ofMonths() {
            return step.period.toTotalMonths() > 0;
        }

        private Period whole() {
            return step.period.multipliedBy(columns);
        }
    }

    private enum Step {
        DAY(Period.ofDays(1)),
        WEEK(Period.ofWeeks(1)),
        MONTH(Period.ofMonths(1)),
        QUARTER(Period.ofMonths(3));

        private final Period period;

        Step(Period period) {
            this.period = period;
        }

        LocalDate lastDay(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
                case QUARTER ->
                    day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1);
            };
        }
    }

    public MatrixSpan {
        requireNonNull(length);
        requireNonNull(until);
    }

    public LocalDate from() {
        return to().plusDays(1).minus(length.whole());
    }

    public LocalDate to() {
        return length.step.lastDay(until);
    }

    /** From the oldest, on the left, to the newest. */
    public List<MatrixColumn> columns() {
        var from = from();
        return IntStream.range(0, length.columns)
                .mapToObj(index -> new MatrixColumn(
                        start(from, index), start(from, index + 1).minusDays(1)))
                .toList();
    }

    private LocalDate start(LocalDate from, int index) {
        return from.plus(length.step.period.multipliedBy(index));
    }

    /** The span just before this one: no day in both, none between. */
    public MatrixSpan previous() {
        return new MatrixSpan(length, from().minusDays(1));
    }

    public MatrixSpan next() {
        return new MatrixSpan(length, length.step.lastDay(to().plus(length.whole())));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }
}

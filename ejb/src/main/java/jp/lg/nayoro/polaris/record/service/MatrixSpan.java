package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

import static java.util.Objects.requireNonNull;

/**
 * 表示期間. The days the matrix shows, ending with {@code until}; three months end with the whole week (Monday to Sunday, as in
 * the 週間サービス計画表) that holds {@code until}.
 */
public record MatrixSpan(Length length, LocalDate until) implements Serializable {

    /** How much the matrix shows at once, and how much stands in one column. */
    public enum Length {
        /** 1週間: seven days. */
        WEEK(7, 1),
        /** 1か月: 31 days, so that a prescription of 30 days and the one before it are both in sight. */
        MONTH(31, 1),
        /** 3か月: 13 weeks; 91 columns of days could neither be read nor touched. */
        QUARTER(13, 7);

        private final int columns;
        private final int daysPerColumn;

        Length(int columns, int daysPerColumn) {
            this.columns = columns;
            this.daysPerColumn = daysPerColumn;
        }

        int days() {
            return columns * daysPerColumn;
        }
    }

    public MatrixSpan {
        requireNonNull(length);
        requireNonNull(until);
    }

    public LocalDate from() {
        return to().minusDays(length.days() - 1L);
    }

    public LocalDate to() {
        return length == Length.QUARTER ? until.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : until;
    }

    /** From the oldest, on the left, to the newest. */
    public List<MatrixColumn> columns() {
        var from = from();
        return IntStream.range(0, length.columns)
                .mapToObj(index -> from.plusDays((long) index * length.daysPerColumn))
                .map(first -> new MatrixColumn(first, first.plusDays(length.daysPerColumn - 1L)))
                .toList();
    }

    /** The span just before this one: no day in both, none between. */
    public MatrixSpan previous() {
        return new MatrixSpan(length, until.minusDays(length.days()));
    }

    public MatrixSpan next() {
        return new MatrixSpan(length, until.plusDays(length.days()));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }
}

package jp.lg.nayoro.polaris.record.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.lg.nayoro.polaris.record.service.Matrix;
import jp.lg.nayoro.polaris.record.service.MatrixCell;
import jp.lg.nayoro.polaris.record.service.MatrixColumn;
import jp.lg.nayoro.polaris.record.service.MatrixLine;

/**
 * A line of the matrix turned by a quarter: a day, week or month with what it holds, or several that hold nothing, folded into one.
 *
 * @param last the newest of them; the same as {@code first} but where it is folded
 * @param filled what it holds, row by row; empty where it holds nothing
 */
public record TurnedDay(MatrixColumn first, MatrixColumn last, List<Filled> filled) {

    /** One row's part of it. */
    public record Filled(MatrixLine line, MatrixCell cell) {}

    /** The newest first. Today stands by itself even if it holds nothing. */
    static List<TurnedDay> of(Matrix matrix) {
        List<TurnedDay> days = new ArrayList<>();
        for (int place = matrix.columns().size() - 1; place >= 0; place--) {
            var day = day(matrix, place);
            var newer = days.isEmpty() ? null : days.get(days.size() - 1);
            if (newer != null && newer.foldable(matrix) && day.foldable(matrix)) {
                days.set(days.size() - 1, new TurnedDay(day.first, newer.last, List.of()));
            } else {
                days.add(day);
            }
        }
        return Collections.unmodifiableList(days);
    }

    private static TurnedDay day(Matrix matrix, int place) {
        var column = matrix.columns().get(place);
        return new TurnedDay(
                column,
                column,
                matrix.lines().stream()
                        .map(line -> new Filled(line, line.cells().get(place)))
                        .filter(part -> part.cell().filled())
                        .toList());
    }

    private boolean foldable(Matrix matrix) {
        return filled.isEmpty() && !last.holds(matrix.today());
    }

    public boolean folded() {
        return !first.equals(last);
    }
}

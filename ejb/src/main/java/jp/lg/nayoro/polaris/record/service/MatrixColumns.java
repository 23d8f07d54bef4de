package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The columns of a span, found by a day. */
final class MatrixColumns {

    private final List<MatrixColumn> all;
    private final NavigableMap<LocalDate, MatrixColumn> byStart = new TreeMap<>();

    MatrixColumns(List<MatrixColumn> columns) {
        all = List.copyOf(columns);
        columns.forEach(column -> byStart.put(column.from(), column));
    }

    List<MatrixColumn> all() {
        return all;
    }

    /** The column that holds a day of the span. */
    MatrixColumn at(LocalDate day) {
        return byStart.floorEntry(day).getValue();
    }
}

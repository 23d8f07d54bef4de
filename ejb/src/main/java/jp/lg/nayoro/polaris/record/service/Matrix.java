package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;

import static java.util.stream.Collectors.groupingBy;

/**
 * マトリクス. What all institutions of the network hold of one person, kinds down and days across, as the town knows it from
 * ID-Link.
 *
 * @param newest the newest day with an entry, told where the span holds none; else null
 */
public record Matrix(
        MatrixSpan span, LocalDate today, List<MatrixColumn> columns, List<MatrixLine> lines, LocalDate newest)
        implements Serializable {

    /** Puts the items where they belong. Items outside the span, or of rows that are not shared, go nowhere. */
    static Matrix of(MatrixSpan span, LocalDate today, Set<MatrixRow> shared, Collection<MatrixItem> items) {
        var columns = span.columns();
        var byRow = items.stream().collect(groupingBy(MatrixItem::row));
        var lines = Arrays.stream(MatrixRow.values())
                .map(row -> shared.contains(row)
                        ? new MatrixLine(row, true, cells(columns, byRow.getOrDefault(row, List.of())))
                        : new MatrixLine(row, false, cells(columns, List.of())))
                .toList();
        return new Matrix(span, today, columns, lines, null);
    }

    Matrix withNewest(LocalDate day) {
        return new Matrix(span, today, columns, lines, day);
    }

    private static List<MatrixCell> cells(List<MatrixColumn> columns, List<MatrixItem> items) {
        var byDay = items.stream().collect(groupingBy(MatrixItem::day));
        return columns.stream().map(column -> cell(column, byDay)).toList();
    }

    private static MatrixCell cell(MatrixColumn column, Map<LocalDate, List<MatrixItem>> byDay) {
        var count = 0L;
        var abnormal = 0L;
        var institutions = new TreeSet<String>();
        for (var day = column.from(); !day.isAfter(column.to()); day = day.plusDays(1)) {
            for (var item : byDay.getOrDefault(day, List.of())) {
                count += item.count();
                abnormal += item.abnormal();
                if (item.institution() != null) {
                    institutions.add(item.institution());
                }
            }
        }
        return new MatrixCell(column, (int) count, (int) abnormal, new ArrayList<>(institutions));
    }

    /** Everything in the span, all rows together. */
    public int count() {
        return lines.stream().mapToInt(MatrixLine::count).sum();
    }

    /** Whether some kind of data stays closed. */
    public boolean partlyShared() {
        return lines.stream().anyMatch(line -> !line.shared());
    }
}

package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.util.List;

/**
 * 升. What one row, or one institution of it, holds under one column.
 *
 * @param abnormal how many of them are out of their range
 * @param institutions where they come from, each named once
 * @param names the first of what stands there, each once; of 検査 only what is out of its range; empty in a span of months
 * @param otherNames how many more names there are
 */
public record MatrixCell(
        MatrixColumn column, int count, int abnormal, List<String> institutions, List<String> names, int otherNames)
        implements Serializable {

    private static final int MOST_NAMES = 3;

    static MatrixCell of(MatrixColumn column, List<MatrixItem> items, List<MatrixName> names) {
        var displays = names.stream().map(MatrixName::display).distinct().toList();
        var shown = Math.min(MOST_NAMES, displays.size());
        return new MatrixCell(
                column,
                (int) items.stream().mapToLong(MatrixItem::count).sum(),
                (int) items.stream().mapToLong(MatrixItem::abnormal).sum(),
                items.stream()
                        .filter(item -> item.source() != null)
                        .map(item -> item.source().name())
                        .sorted()
                        .distinct()
                        .toList(),
                List.copyOf(displays.subList(0, shown)),
                displays.size() - shown);
    }

    public boolean filled() {
        return count > 0;
    }

    /** Counts only: this string reaches logs. */
    @Override
    public String toString() {
        return "MatrixCell[" + column + ", " + count + "]";
    }
}

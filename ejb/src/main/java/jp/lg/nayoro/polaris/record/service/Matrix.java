package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;

/**
 * マトリクス. What all institutions of the network hold of one person, kinds down and days across, as the town knows it from
 * ID-Link.
 *
 * @param newest the newest day with an entry, told where the span holds none; else null
 */
public record Matrix(
        MatrixSpan span,
        LocalDate today,
        MatrixGrouping grouping,
        List<MatrixColumn> columns,
        List<MatrixLine> lines,
        LocalDate newest)
        implements Serializable {

    /** Puts the contents where they belong. Items outside the span, or of rows that are not shared, go nowhere. */
    static Matrix of(
            MatrixSpan span, LocalDate today, MatrixGrouping grouping, Set<MatrixRow> shared, MatrixContents contents) {
        var lines = Arrays.stream(MatrixRow.values())
                .flatMap(row -> shared.contains(row)
                        ? lines(span, grouping, row, contents.ofRow(row))
                        : Stream.of(new MatrixLine(row, null, false, empty(span))))
                .toList();
        return new Matrix(span, today, grouping, span.columns(), lines, null);
    }

    private static Stream<MatrixLine> lines(
            MatrixSpan span, MatrixGrouping grouping, MatrixRow row, MatrixContents contents) {
        if (grouping == MatrixGrouping.MERGED || contents.items().isEmpty()) {
            return Stream.of(new MatrixLine(row, null, true, contents.cells(span)));
        }
        return contents.byInstitution().entrySet().stream()
                .map(part -> new MatrixLine(
                        row, part.getKey().orElse(null), true, part.getValue().cells(span)));
    }

    private static List<MatrixCell> empty(MatrixSpan span) {
        return MatrixContents.NONE.cells(span);
    }

    Matrix withNewest(LocalDate day) {
        return new Matrix(span, today, grouping, columns, lines, day);
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

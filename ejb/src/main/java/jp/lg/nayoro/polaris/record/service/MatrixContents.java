package jp.lg.nayoro.polaris.record.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static java.util.stream.Collectors.groupingBy;

/**
 * What was read for a matrix, before it is put into lines and cells.
 *
 * @param sources in the order in which their lines stand
 */
record MatrixContents(List<SourceInstitution> sources, List<MatrixItem> items, List<MatrixName> names) {

    static final MatrixContents NONE = new MatrixContents(List.of(), List.of(), List.of());

    MatrixContents ofRow(MatrixRow row) {
        return new MatrixContents(
                sources,
                items.stream().filter(item -> item.row() == row).toList(),
                names.stream().filter(name -> name.row() == row).toList());
    }

    /** One for each institution that has something, however many numbers it gave the person; what comes from none stands last. */
    Map<Optional<SourceInstitution>, MatrixContents> byInstitution() {
        var parts = new LinkedHashMap<Optional<SourceInstitution>, MatrixContents>();
        var seen = new HashSet<FacilityId>();
        sources.stream().filter(source -> seen.add(source.facility())).forEach(source -> {
            var own = of(source.facility());
            if (!own.items.isEmpty()) {
                parts.put(Optional.of(source), own);
            }
        });
        var others = of(null);
        if (!others.items.isEmpty()) {
            parts.put(Optional.empty(), others);
        }
        return parts;
    }

    private MatrixContents of(FacilityId facility) {
        return new MatrixContents(
                sources,
                items.stream()
                        .filter(item -> Objects.equals(facility, facilityOf(item.source())))
                        .toList(),
                names.stream()
                        .filter(name -> Objects.equals(facility, facilityOf(name.source())))
                        .toList());
    }

    private static FacilityId facilityOf(SourceInstitution source) {
        return source == null ? null : source.facility();
    }

    /** What is outside the span goes nowhere. */
    List<MatrixCell> cells(MatrixSpan span) {
        var columns = new MatrixColumns(span.columns());
        var itemsOf = items.stream()
                .filter(item -> span.holds(item.day()))
                .collect(groupingBy(item -> columns.at(item.day())));
        var namesOf = names.stream()
                .filter(name -> span.holds(name.day()))
                .collect(groupingBy(name -> columns.at(name.day())));
        var cells = new ArrayList<MatrixCell>();
        for (var column : columns.all()) {
            cells.add(MatrixCell.of(
                    column, itemsOf.getOrDefault(column, List.of()), namesOf.getOrDefault(column, List.of())));
        }
        return cells;
    }
}

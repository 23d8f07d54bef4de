package jp.lg.nayoro.polaris.intake.service.careplan;

import java.util.List;

import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * One row of a CSV file.
 *
 * @param line where it begins in the file, from 1; a quoted text may run over several lines
 */
record CsvRow(int line, List<String> cells) {

    CsvRow {
        cells = List.copyOf(cells);
    }

    /** As the 標準仕様 counts: from 1. Trimmed; null where nothing is. */
    String no(int column) {
        return column <= cells.size() ? Texts.orNull(cells.get(column - 1)) : null;
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

package jp.lg.nayoro.polaris.record.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.record.service.Matrix;
import jp.lg.nayoro.polaris.record.service.MatrixCell;
import jp.lg.nayoro.polaris.record.service.MatrixColumn;
import jp.lg.nayoro.polaris.record.service.MatrixGrouping;
import jp.lg.nayoro.polaris.record.service.MatrixLine;
import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.paper.Letter;
import jp.lg.nayoro.polaris.shared.service.paper.LetterColumn;
import jp.lg.nayoro.polaris.shared.service.paper.PaperSize;
import jp.lg.nayoro.polaris.shared.web.Words;

/** The matrix on paper: figures only, what is out of its range with a mark that a copier keeps. */
record MatrixPaper(PersonBar person, Matrix matrix, boolean onlyFilled) {

    private static final int WIDTH = 100;
    private static final int NAMES = 10;
    private static final int PLACES = 12;

    Letter letter(PaperSize size, String printedBy, LocalDateTime at) {
        var letter = new Letter(Words.text("record_print.title"), printedBy, at).on(size);
        letter.about(Words.text(
                "record_print.label.person", person.name(), JapaneseCalendar.format(person.birthDate()), person.age()));
        letter.paragraph(Words.text(
                "record_print.paragraph.span",
                JapaneseCalendar.format(matrix.span().from()),
                JapaneseCalendar.format(matrix.span().to())));
        if (matrix.partlyShared()) {
            letter.paragraph(Words.text("record_matrix.paragraph.partly_shared"));
        }
        return letter.grid(columns(), rows()).paragraph(Words.text("record_print.paragraph.marks"));
    }

    private List<LetterColumn> columns() {
        var words = new MatrixWords(matrix);
        List<LetterColumn> columns = new ArrayList<>();
        columns.add(new LetterColumn(Words.text("record_matrix.label.kind"), NAMES));
        if (byInstitution()) {
            columns.add(new LetterColumn(Words.text("record_matrix.label.institution"), PLACES));
        }
        int left = WIDTH - NAMES - (byInstitution() ? PLACES : 0);
        for (var column : matrix.columns()) {
            columns.add(new LetterColumn(
                    header(words, column), left / matrix.columns().size()));
        }
        return columns;
    }

    private static String header(MatrixWords words, MatrixColumn column) {
        return words.over(column) + "\n" + words.figure(column) + "\n" + words.under(column);
    }

    private List<List<String>> rows() {
        return matrix.lines().stream()
                .filter(line -> !onlyFilled || line.filled())
                .map(this::row)
                .toList();
    }

    private List<String> row(MatrixLine line) {
        List<String> cells = new ArrayList<>();
        cells.add(Words.of(line.row()) + (line.shared() ? "" : "\n" + Words.text("record.not_shared")));
        if (byInstitution()) {
            cells.add(line.source() == null ? "" : line.source().name());
        }
        line.cells().forEach(cell -> cells.add(figure(cell)));
        return cells;
    }

    private static String figure(MatrixCell cell) {
        if (!cell.filled()) {
            return "";
        }
        return cell.count() + (cell.abnormal() > 0 ? "\n※" : "");
    }

    private boolean byInstitution() {
        return matrix.grouping() == MatrixGrouping.BY_INSTITUTION;
    }

    /** Nothing of the person: this string reaches logs. */
    @Override
    public String toString() {
        return "MatrixPaper[" + matrix.span() + "]";
    }
}

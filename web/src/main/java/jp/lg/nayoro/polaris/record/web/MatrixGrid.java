package jp.lg.nayoro.polaris.record.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import jp.lg.nayoro.polaris.record.service.Matrix;
import jp.lg.nayoro.polaris.record.service.MatrixCell;
import jp.lg.nayoro.polaris.record.service.MatrixColumn;
import jp.lg.nayoro.polaris.record.service.MatrixGrouping;
import jp.lg.nayoro.polaris.record.service.MatrixLine;
import jp.lg.nayoro.polaris.shared.web.Words;

/**
 * マトリクスの表, {@code <t:matrixGrid of="#{matrixView}"/>}: kinds down, days across, on a wide screen. Four hundred cells are written
 * here and not by {@code ui:repeat}, which would build several components for each of them (ADR 0045).
 */
@FacesComponent("polaris.MatrixGrid")
public class MatrixGrid extends UIComponentBase {

    private static final int SHADES = 4;

    @Override
    public String getFamily() {
        return "polaris.record";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var of = (MatrixView) getAttributes().get("of");
        new Table(context, of).write();
    }

    /** One writing of it. */
    private static final class Table {

        private final MatrixMarkup markup;
        private final Matrix matrix;
        private final MatrixWords words;
        private final MatrixLinks links;
        private final List<MatrixLine> lines;

        Table(FacesContext context, MatrixView of) {
            markup = new MatrixMarkup(context);
            matrix = of.getMatrix();
            words = of.getWords();
            links = of.getLinks();
            lines = of.getLines();
        }

        void write() throws IOException {
            markup.open(
                    "table", "matrix matrix-of-" + matrix.span().length().name().toLowerCase(Locale.ROOT));
            markup.attribute("id", "matrix");
            markup.attribute("role", "grid");
            markup.attribute("aria-label", Words.text("record_matrix.header.grid"));
            head();
            markup.open("tbody", null);
            for (int place = 0; place < lines.size(); place++) {
                line(place);
            }
            markup.close("tbody");
            markup.close("table");
        }

        private void head() throws IOException {
            markup.open("thead", null);
            markup.open("tr", null);
            header("matrix-corner", "col", Words.text("record_matrix.label.kind"));
            if (byInstitution()) {
                header("matrix-corner matrix-place", "col", Words.text("record_matrix.label.institution"));
            }
            for (var column : matrix.columns()) {
                columnHead(column);
            }
            markup.close("tr");
            markup.close("thead");
        }

        private void header(String style, String scope, String hidden) throws IOException {
            markup.open("th", style);
            markup.attribute("scope", scope);
            markup.span("visually-hidden", hidden);
            markup.close("th");
        }

        private void columnHead(MatrixColumn column) throws IOException {
            markup.open("th", "matrix-day " + words.marks(column));
            markup.attribute("scope", "col");
            if (column.holiday() != null) {
                markup.attribute("title", column.holiday());
            }
            var holiday = column.holiday() == null ? "" : " " + column.holiday();
            markup.span("visually-hidden", words.columnName(column) + holiday);
            markup.hidden("matrix-month", words.over(column));
            markup.hidden("matrix-date", words.figure(column));
            markup.hidden("matrix-weekday", words.under(column));
            if (words.today(column)) {
                markup.span("matrix-today", Words.text("record_matrix.label.today"));
            }
            markup.close("th");
        }

        private void line(int place) throws IOException {
            var line = lines.get(place);
            markup.open("tr", line.filled() ? null : "matrix-empty");
            if (place == 0 || lines.get(place - 1).row() != line.row()) {
                rowHead(
                        line,
                        lines.stream()
                                .filter(other -> other.row() == line.row())
                                .count());
            }
            if (byInstitution() && line.shared()) {
                markup.open("th", "matrix-place");
                markup.attribute("scope", "row");
                markup.text(line.source() == null ? "" : line.source().name());
                markup.close("th");
            }
            if (!line.shared()) {
                closed();
            } else {
                var most =
                        line.cells().stream().mapToInt(MatrixCell::count).max().orElse(0);
                for (var cell : line.cells()) {
                    cell(line, cell, most);
                }
            }
            markup.close("tr");
        }

        private void rowHead(MatrixLine line, long height) throws IOException {
            markup.open("th", "matrix-row");
            markup.attribute("scope", height > 1 ? "rowgroup" : "row");
            if (height > 1) {
                markup.attribute("rowspan", height);
            }
            icon(line);
            markup.span(null, Words.of(line.row()));
            markup.close("th");
        }

        private void closed() throws IOException {
            markup.open("td", "matrix-closed");
            markup.attribute("role", "gridcell");
            markup.attribute("colspan", matrix.columns().size() + (byInstitution() ? 1 : 0));
            markup.drawing("lock");
            markup.text(Words.text("record.not_shared"));
            markup.close("td");
        }

        private void cell(MatrixLine line, MatrixCell cell, int most) throws IOException {
            var marks = words.marks(cell.column());
            markup.open("td", marks.isEmpty() ? null : marks);
            markup.attribute("role", "gridcell");
            if (cell.filled()) {
                link(line, cell, most);
            }
            markup.close("td");
        }

        private void link(MatrixLine line, MatrixCell cell, int most) throws IOException {
            markup.open("a", "cell" + (cell.abnormal() > 0 ? " cell-abnormal" : "") + shade(cell, most));
            markup.attribute("tabindex", -1);
            markup.address("href", links.cell(line, cell));
            markup.attribute("aria-label", words.cellName(line, cell));
            var names = words.names(line, cell);
            if (!names.isEmpty()) {
                markup.attribute("data-names", names);
            }
            if (!matrix.span().length().ofMonths()) {
                icon(line);
            }
            markup.span("cell-count", String.valueOf(cell.count()));
            if (cell.abnormal() > 0) {
                markup.hidden("cell-mark", "!");
            }
            markup.close("a");
        }

        /** In a span of months the more there is, the deeper; the figure says it in full. */
        private String shade(MatrixCell cell, int most) {
            if (!matrix.span().length().ofMonths()) {
                return "";
            }
            return " cell-shade-" + Math.max(1, Math.round((float) SHADES * cell.count() / most));
        }

        private void icon(MatrixLine line) throws IOException {
            markup.drawing(RowIcons.nameOf(line.row()));
        }

        private boolean byInstitution() {
            return matrix.grouping() == MatrixGrouping.BY_INSTITUTION;
        }
    }
}

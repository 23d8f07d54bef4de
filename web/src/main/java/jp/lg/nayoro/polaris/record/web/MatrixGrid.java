package jp.lg.nayoro.polaris.record.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

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

        private final ResponseWriter out;
        private final String icons;
        private final Matrix matrix;
        private final MatrixWords words;
        private final MatrixLinks links;
        private final List<MatrixLine> lines;

        Table(FacesContext context, MatrixView of) {
            out = context.getResponseWriter();
            icons = context.getApplication()
                    .getResourceHandler()
                    .createResource("icons.svg", "images")
                    .getRequestPath();
            matrix = of.getMatrix();
            words = of.getWords();
            links = of.getLinks();
            lines = of.getLines();
        }

        void write() throws IOException {
            open("table", "matrix matrix-of-" + matrix.span().length().name().toLowerCase(Locale.ROOT));
            out.writeAttribute("id", "matrix", null);
            out.writeAttribute("role", "grid", null);
            out.writeAttribute("aria-label", Words.text("record_matrix.header.grid"), null);
            head();
            open("tbody", null);
            for (int place = 0; place < lines.size(); place++) {
                line(place);
            }
            out.endElement("tbody");
            out.endElement("table");
        }

        private void head() throws IOException {
            open("thead", null);
            open("tr", null);
            header("matrix-corner", "col", Words.text("record_matrix.label.kind"));
            if (byInstitution()) {
                header("matrix-corner matrix-place", "col", Words.text("record_matrix.label.institution"));
            }
            for (var column : matrix.columns()) {
                columnHead(column);
            }
            out.endElement("tr");
            out.endElement("thead");
        }

        private void header(String style, String scope, String hidden) throws IOException {
            open("th", style);
            out.writeAttribute("scope", scope, null);
            span("visually-hidden", hidden);
            out.endElement("th");
        }

        private void columnHead(MatrixColumn column) throws IOException {
            open("th", "matrix-day " + words.marks(column));
            out.writeAttribute("scope", "col", null);
            if (column.holiday() != null) {
                out.writeAttribute("title", column.holiday(), null);
            }
            var holiday = column.holiday() == null ? "" : " " + column.holiday();
            span("visually-hidden", words.columnName(column) + holiday);
            hidden("matrix-month", words.over(column));
            hidden("matrix-date", words.figure(column));
            hidden("matrix-weekday", words.under(column));
            if (words.today(column)) {
                span("matrix-today", Words.text("record_matrix.label.today"));
            }
            out.endElement("th");
        }

        private void line(int place) throws IOException {
            var line = lines.get(place);
            open("tr", line.filled() ? null : "matrix-empty");
            if (place == 0 || lines.get(place - 1).row() != line.row()) {
                rowHead(
                        line,
                        lines.stream()
                                .filter(other -> other.row() == line.row())
                                .count());
            }
            if (byInstitution() && line.shared()) {
                open("th", "matrix-place");
                out.writeAttribute("scope", "row", null);
                out.writeText(line.source() == null ? "" : line.source().name(), null);
                out.endElement("th");
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
            out.endElement("tr");
        }

        private void rowHead(MatrixLine line, long height) throws IOException {
            open("th", "matrix-row");
            out.writeAttribute("scope", height > 1 ? "rowgroup" : "row", null);
            if (height > 1) {
                out.writeAttribute("rowspan", height, null);
            }
            icon(line);
            span(null, Words.of(line.row()));
            out.endElement("th");
        }

        private void closed() throws IOException {
            open("td", "matrix-closed");
            out.writeAttribute("role", "gridcell", null);
            out.writeAttribute("colspan", matrix.columns().size() + (byInstitution() ? 1 : 0), null);
            drawing("lock");
            out.writeText(Words.text("record.not_shared"), null);
            out.endElement("td");
        }

        private void cell(MatrixLine line, MatrixCell cell, int most) throws IOException {
            var marks = words.marks(cell.column());
            open("td", marks.isEmpty() ? null : marks);
            out.writeAttribute("role", "gridcell", null);
            if (cell.filled()) {
                link(line, cell, most);
            }
            out.endElement("td");
        }

        private void link(MatrixLine line, MatrixCell cell, int most) throws IOException {
            open("a", "cell" + (cell.abnormal() > 0 ? " cell-abnormal" : "") + shade(cell, most));
            out.writeAttribute("tabindex", -1, null);
            out.writeURIAttribute("href", links.cell(line, cell), null);
            out.writeAttribute("aria-label", words.cellName(line, cell), null);
            var names = words.names(line, cell);
            if (!names.isEmpty()) {
                out.writeAttribute("data-names", names, null);
            }
            if (!matrix.span().length().ofMonths()) {
                icon(line);
            }
            span("cell-count", String.valueOf(cell.count()));
            if (cell.abnormal() > 0) {
                hidden("cell-mark", "!");
            }
            out.endElement("a");
        }

        /** In a span of months the more there is, the deeper; the figure says it in full. */
        private String shade(MatrixCell cell, int most) {
            if (!matrix.span().length().ofMonths()) {
                return "";
            }
            return " cell-shade-" + Math.max(1, Math.round((float) SHADES * cell.count() / most));
        }

        private void icon(MatrixLine line) throws IOException {
            drawing(RowIcons.nameOf(line.row()));
        }

        private void drawing(String name) throws IOException {
            open("svg", "icon icon-" + name);
            out.writeAttribute("aria-hidden", "true", null);
            out.writeAttribute("focusable", "false", null);
            open("use", null);
            out.writeURIAttribute("href", icons + "#" + name, null);
            out.endElement("use");
            out.endElement("svg");
        }

        private void span(String style, String text) throws IOException {
            open("span", style);
            out.writeText(text, null);
            out.endElement("span");
        }

        /** What the eye needs and the ear is told otherwise. */
        private void hidden(String style, String text) throws IOException {
            if (text.isEmpty()) {
                return;
            }
            open("span", style);
            out.writeAttribute("aria-hidden", "true", null);
            out.writeText(text, null);
            out.endElement("span");
        }

        private void open(String element, String style) throws IOException {
            out.startElement(element, null);
            if (style != null) {
                out.writeAttribute("class", style.trim(), null);
            }
        }

        private boolean byInstitution() {
            return matrix.grouping() == MatrixGrouping.BY_INSTITUTION;
        }
    }
}

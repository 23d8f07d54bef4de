package jp.lg.nayoro.polaris.record.web;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import jp.lg.nayoro.polaris.record.service.MatrixColumn;
import jp.lg.nayoro.polaris.record.web.TurnedDay.Filled;
import jp.lg.nayoro.polaris.shared.web.Words;

/**
 * マトリクスを縦に, {@code <t:matrixDays of="#{matrixView}"/>}: days down, the newest first, and what each holds, on a narrow screen. Written
 * here for the same reason as {@link MatrixGrid}.
 */
@FacesComponent("polaris.MatrixDays")
public class MatrixDays extends UIComponentBase {

    @Override
    public String getFamily() {
        return "polaris.record";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        new Days(new MatrixMarkup(context), (MatrixView) getAttributes().get("of")).write();
    }

    /** One writing of it. */
    private record Days(MatrixMarkup markup, MatrixView of) {

        void write() throws IOException {
            markup.open("ol", "days plain-list");
            markup.attribute("aria-label", Words.text("record_matrix.header.turned"));
            for (var day : of.getTurned()) {
                var today = of.getWords().today(day.last());
                if (day.folded() || day.filled().isEmpty() && !today) {
                    gap(day);
                } else {
                    day(day, today);
                }
            }
            markup.close("ol");
        }

        private void gap(TurnedDay day) throws IOException {
            markup.open("li", "day-gap");
            markup.text(of.getWords().gap(day.first(), day.last()));
            markup.span(null, Words.text("record_matrix.paragraph.no_entry"));
            markup.close("li");
        }

        private void day(TurnedDay day, boolean today) throws IOException {
            markup.open("li", "day " + of.getWords().marks(day.last()));
            name(day.last(), today);
            markup.open("ul", "day-cells plain-list");
            for (var part : day.filled()) {
                markup.open("li", null);
                cell(part);
                markup.close("li");
            }
            if (day.filled().isEmpty()) {
                markup.open("li", "quiet");
                markup.text(Words.text("record_matrix.paragraph.no_entry"));
                markup.close("li");
            }
            markup.close("ul");
            markup.close("li");
        }

        private void name(MatrixColumn column, boolean today) throws IOException {
            markup.open("h2", "day-name");
            markup.span(null, of.getWords().columnName(column));
            if (column.holiday() != null) {
                markup.span("day-holiday", column.holiday());
            }
            if (today) {
                markup.span("matrix-today", Words.text("record_matrix.label.today"));
            }
            markup.close("h2");
        }

        private void cell(Filled part) throws IOException {
            var line = part.line();
            var cell = part.cell();
            markup.open("a", cell.abnormal() > 0 ? "cell cell-abnormal" : "cell");
            markup.address("href", of.getLinks().cell(line, cell));
            markup.attribute("aria-label", of.getWords().cellName(line, cell));
            markup.drawing(RowIcons.nameOf(line.row()));
            markup.span("cell-word", Words.of(line.row()));
            markup.span("cell-count", String.valueOf(cell.count()));
            if (cell.abnormal() > 0) {
                markup.hidden("cell-mark", "!");
            }
            if (line.source() != null) {
                markup.span("cell-place", line.source().name());
            }
            markup.close("a");
        }
    }
}

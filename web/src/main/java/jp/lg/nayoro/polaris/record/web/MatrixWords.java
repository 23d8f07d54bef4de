package jp.lg.nayoro.polaris.record.web;

import java.time.DayOfWeek;
import java.util.StringJoiner;

import jp.lg.nayoro.polaris.record.service.Matrix;
import jp.lg.nayoro.polaris.record.service.MatrixCell;
import jp.lg.nayoro.polaris.record.service.MatrixColumn;
import jp.lg.nayoro.polaris.record.service.MatrixLine;
import jp.lg.nayoro.polaris.shared.web.Words;

/** How columns and cells of a matrix are named and marked. What is marked by a colour is always also a word. */
public record MatrixWords(Matrix matrix) {

    /** 11月24日（火）, or 11月16日〜22日 for a week. */
    public String columnName(MatrixColumn column) {
        var from = column.from();
        var to = column.to();
        if (column.day()) {
            return Words.text(
                    "record_matrix.label.day", from.getMonthValue(), from.getDayOfMonth(), Words.of(column.weekday()));
        }
        return from.getMonth() == to.getMonth()
                ? Words.text("record_matrix.label.week", from.getMonthValue(), from.getDayOfMonth(), to.getDayOfMonth())
                : Words.text(
                        "record_matrix.label.week_over_months",
                        from.getMonthValue(),
                        from.getDayOfMonth(),
                        to.getMonthValue(),
                        to.getDayOfMonth());
    }

    /** The month stands over the first column and wherever a new one begins. */
    public String month(MatrixColumn column) {
        var place = matrix.columns().indexOf(column);
        var begins = place == 0
                || matrix.columns().get(place - 1).from().getMonth()
                        != column.from().getMonth();
        return begins ? Words.text("record_matrix.label.month", column.from().getMonthValue()) : "";
    }

    /** Style classes of a column: day-off, saturday, today. */
    public String marks(MatrixColumn column) {
        var marks = new StringJoiner(" ");
        if (column.day() && (column.holiday() != null || column.weekday() == DayOfWeek.SUNDAY)) {
            marks.add("day-off");
        } else if (column.day() && column.weekday() == DayOfWeek.SATURDAY) {
            marks.add("saturday");
        }
        if (column.holds(matrix.today())) {
            marks.add("today");
        }
        return marks.toString();
    }

    public boolean today(MatrixColumn column) {
        return column.holds(matrix.today());
    }

    /** What a screen reader says of a filled cell: 検査 11月24日（火） 12件、うち基準値外2件、市立病院. */
    public String cellName(MatrixLine line, MatrixCell cell) {
        var name = new StringJoiner("、");
        name.add(Words.of(line.row()) + " " + columnName(cell.column()) + " "
                + Words.text("record_matrix.label.count", cell.count()));
        if (cell.abnormal() > 0) {
            name.add(Words.text("record_matrix.label.abnormal", cell.abnormal()));
        }
        cell.institutions().forEach(name::add);
        return name.toString();
    }
}

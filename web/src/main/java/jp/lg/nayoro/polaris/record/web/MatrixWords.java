package jp.lg.nayoro.polaris.record.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.StringJoiner;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.service.Matrix;
import jp.lg.nayoro.polaris.record.service.MatrixCell;
import jp.lg.nayoro.polaris.record.service.MatrixColumn;
import jp.lg.nayoro.polaris.record.service.MatrixLine;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Words;

/** How columns and cells of a matrix are named and marked. What is marked by a colour is always also a word. */
public record MatrixWords(Matrix matrix) {

    /** 11月24日（火）, 11月16日〜22日 for a week, 2026年11月, 2026年10月〜12月 for a quarter. */
    public String columnName(MatrixColumn column) {
        var from = column.from();
        var to = column.to();
        if (matrix.span().length().ofMonths()) {
            return from.getMonth() == to.getMonth()
                    ? Words.text("record_matrix.label.year_month", year(from), from.getMonthValue())
                    : Words.text(
                            "record_matrix.label.year_months", year(from), from.getMonthValue(), to.getMonthValue());
        }
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

    /** The month, or in a span of months the year, over the first column and wherever a new one begins. */
    public String over(MatrixColumn column) {
        if (!begins(column)) {
            return "";
        }
        return matrix.span().length().ofMonths()
                ? Words.text("record_matrix.label.year", year(column.from()), shortYear(column.from()))
                : Words.text("record_matrix.label.month", column.from().getMonthValue());
    }

    /** Whether a month, or in a span of months a year, begins with this column. */
    public boolean begins(MatrixColumn column) {
        var place = matrix.columns().indexOf(column);
        if (place == 0) {
            return true;
        }
        var before = matrix.columns().get(place - 1).from();
        return matrix.span().length().ofMonths()
                ? before.getYear() != column.from().getYear()
                : before.getMonth() != column.from().getMonth();
    }

    /** The figure of a column: its day, the first day of its week, its month or the first of its months. */
    public String figure(MatrixColumn column) {
        if (matrix.span().length().ofMonths()) {
            return String.valueOf(column.from().getMonthValue());
        }
        return column.from().getDayOfMonth() + (column.day() ? "" : "〜");
    }

    /** Under the figure: the day of the week, 祝, 月, 月〜. Empty for a week. */
    public String under(MatrixColumn column) {
        if (matrix.span().length().ofMonths()) {
            return Words.text(
                    column.from().getMonth() == column.to().getMonth()
                            ? "record_matrix.label.of_month"
                            : "record_matrix.label.of_months");
        }
        if (!column.day()) {
            return "";
        }
        return column.holiday() == null ? Words.of(column.weekday()) : Words.text("record_matrix.label.holiday");
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    /** R8, as the year is at its end: 令和 in all of 2019. */
    private static String shortYear(LocalDate day) {
        var written = JapaneseCalendar.formatShort(LocalDate.of(day.getYear(), 12, 31));
        return written.substring(0, written.indexOf('.'));
    }

    /** Style classes of a column: day-off, saturday, today, begins. */
    public String marks(MatrixColumn column) {
        var marks = new StringJoiner(" ");
        if (column.day() && (column.holiday() != null || column.weekday() == DayOfWeek.SUNDAY)) {
            marks.add("day-off");
        } else if (column.day() && column.weekday() == DayOfWeek.SATURDAY) {
            marks.add("saturday");
        }
        if (begins(column) && !column.equals(matrix.columns().get(0))) {
            marks.add("begins");
        }
        if (today(column)) {
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

    /** What a cell tells of itself before it is opened: the first names and how many more; empty in a span of months. */
    public String names(MatrixLine line, MatrixCell cell) {
        if (cell.names().isEmpty()) {
            return "";
        }
        var names = String.join("、", cell.names());
        var all = cell.otherNames() == 0 ? names : Words.text("record_matrix.label.others", names, cell.otherNames());
        return line.row() == MatrixRow.LAB ? Words.text("record_matrix.label.abnormal_names", all) : all;
    }

    /** 12月1日〜7日: days without anything, folded into one line on narrow screens. */
    public String gap(MatrixColumn first, MatrixColumn last) {
        return first.equals(last)
                ? columnName(first)
                : Words.text("record_matrix.label.gap", columnName(first), columnName(last));
    }
}

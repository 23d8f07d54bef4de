package jp.lg.nayoro.polaris.care.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

import jp.lg.nayoro.polaris.care.entity.CareDate;

/** The cells of one line, read by the number of the column in the 標準仕様, or by its name in LIFE. Blank is null. */
public record PlanCells(int rowNumber, boolean subtotal, Map<String, String> byColumn) implements Serializable {

    private static final int TIME_DIGITS = 4;
    private static final int NUMBER_DIGITS = 9;

    public PlanCells {
        byColumn = Map.copyOf(byColumn);
    }

    public String text(int column) {
        return byColumn.get(String.valueOf(column));
    }

    public String text(String name) {
        return byColumn.get(name);
    }

    public LocalDate day(int column) {
        return CareDate.of(text(column));
    }

    /** HHMM; null for 9999, which stands for none, and for what is no time. */
    public LocalTime time(int column) {
        var text = text(column);
        if (text == null || !text.matches("([01]\\d|2[0-3])[0-5]\\d")) {
            return null;
        }
        return LocalTime.of(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(2, TIME_DIGITS)));
    }

    /** A whole number; null for what is none. */
    public Integer whole(int column) {
        var text = text(column);
        return text != null && text.matches("-?\\d+") && text.length() <= NUMBER_DIGITS ? Integer.valueOf(text) : null;
    }

    /** Nothing of the content: this string may reach a log. */
    @Override
    public String toString() {
        return "PlanCells[" + rowNumber + "]";
    }
}

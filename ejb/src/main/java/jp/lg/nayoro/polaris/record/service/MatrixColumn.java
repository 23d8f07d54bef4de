package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** 列. One day of the matrix, or one week. */
public record MatrixColumn(LocalDate from, LocalDate to) implements Serializable {

    public boolean day() {
        return from.equals(to);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public DayOfWeek weekday() {
        return from.getDayOfWeek();
    }

    /** The name of the 国民の祝日; null for a week and for any other day. */
    public String holiday() {
        return day() ? JapaneseHolidays.nameOf(from).orElse(null) : null;
    }
}

package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDate;

/** 四半期: of the calendar, and so also of the fiscal year that begins in April. */
public final class Quarter {

    private static final int MONTHS = 3;

    private Quarter() {}

    /** The first day of the quarter in which the day lies. */
    public static LocalDate of(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
    }
}

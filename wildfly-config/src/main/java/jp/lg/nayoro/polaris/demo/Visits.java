package jp.lg.nayoro.polaris.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 受診日: when somebody saw a doctor during the last twelve months (every fourth person: three years), every four to eight weeks and never on a Sunday. */
record Visits(int interval, List<LocalDate> days) {

    private static final int DAYS_OF_HISTORY = 364;
    private static final int DAYS_OF_LONG_HISTORY = 3 * 365;
    private static final int EVERY_SO_MANY_IS_LONG = 4;
    private static final List<Integer> INTERVALS = List.of(28, 28, 35, 42, 56);

    static Visits of(Chart chart, LocalDate today) {
        var dice = Dice.of("visits", chart.id());
        var interval = dice.oneOf(INTERVALS);
        var known = chart.person().id() % EVERY_SO_MANY_IS_LONG == 0 ? DAYS_OF_LONG_HISTORY : DAYS_OF_HISTORY;
        var first = today.minusDays(known);
        var last = chart.person().lastDay(today);
        var day = today.minusDays(dice.between(1, interval));
        var days = new ArrayList<LocalDate>();
        while (day.isAfter(first)) {
            if (day.isBefore(last)) {
                days.add(weekday(day));
            }
            day = day.minusDays(interval);
        }
        Collections.reverse(days);
        return new Visits(interval, List.copyOf(days));
    }

    static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }
}

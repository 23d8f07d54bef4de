package jp.lg.nayoro.polaris.record.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * 国民の祝日 (国民の祝日に関する法律), as the law stands since 2022: the days with their names, 振替休日 and 国民の休日. The two equinoxes
 * are reckoned by the usual formula, right until 2099. Earlier years get the same rules, so that a holiday moved for one year
 * (2020, 2021) may be missed there.
 */
public final class JapaneseHolidays {

    private JapaneseHolidays() {}

    /** Empty on every other day, Sundays too. */
    public static Optional<String> nameOf(LocalDate day) {
        return named(day).or(() -> substitute(day)).or(() -> between(day));
    }

    private static Optional<String> named(LocalDate day) {
        var date = day.getDayOfMonth();
        return Optional.ofNullable(
                switch (day.getMonth()) {
                    case JANUARY -> date == 1 ? "元日" : monday(day, 2, "成人の日");
                    case FEBRUARY -> date == 11 ? "建国記念の日" : date == 23 ? "天皇誕生日" : null;
                    case MARCH -> date == equinox(day.getYear(), 20.8431) ? "春分の日" : null;
                    case APRIL -> date == 29 ? "昭和の日" : null;
                    case MAY -> date == 3 ? "憲法記念日" : date == 4 ? "みどりの日" : date == 5 ? "こどもの日" : null;
                    case JUNE, DECEMBER -> null;
                    case JULY -> monday(day, 3, "海の日");
                    case AUGUST -> date == 11 ? "山の日" : null;
                    case SEPTEMBER -> date == equinox(day.getYear(), 23.2488) ? "秋分の日" : monday(day, 3, "敬老の日");
                    case OCTOBER -> monday(day, 2, "スポーツの日");
                    case NOVEMBER -> date == 3 ? "文化の日" : date == 23 ? "勤労感謝の日" : null;
                });
    }

    private static String monday(LocalDate day, int ordinal, String name) {
        return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY))) ? name : null;
    }

    private static int equinox(int year, double base) {
        var since = year - 1980;
        return (int) (base + 0.242194 * since) - since / 4;
    }

    /** 第3条第2項: the first free day after a holiday on a Sunday. */
    private static Optional<String> substitute(LocalDate day) {
        var before = day.minusDays(1);
        while (named(before).isPresent()) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return Optional.of("振替休日");
            }
            before = before.minusDays(1);
        }
        return Optional.empty();
    }

    /** 第3条第3項: a day with a holiday on both sides. */
    private static Optional<String> between(LocalDate day) {
        return named(day.minusDays(1)).isPresent() && named(day.plusDays(1)).isPresent()
                ? Optional.of("国民の休日")
                : Optional.empty();
    }
}

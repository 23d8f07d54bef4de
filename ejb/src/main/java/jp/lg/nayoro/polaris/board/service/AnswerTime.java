package jp.lg.nayoro.polaris.board.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import jp.lg.nayoro.polaris.record.service.JapaneseHolidays;

/** いつまでに返事がほしいか, as one says it. The hour is the one at which offices close. */
public enum AnswerTime {
    /** Nobody is asked. */
    NONE,
    /** 今日中: by the end of the day. */
    TODAY,
    /** 次の平日まで. */
    NEXT_WORKDAY,
    /** 3日以内: by the third workday. */
    THREE_WORKDAYS;

    private static final LocalTime CLOSING = LocalTime.of(17, 0);
    private static final LocalTime MIDNIGHT = LocalTime.of(23, 59);

    /** Null where nobody is asked. */
    public LocalDateTime from(LocalDateTime now) {
        return switch (this) {
            case NONE -> null;
            case TODAY -> now.toLocalDate().atTime(MIDNIGHT);
            case NEXT_WORKDAY -> workday(now.toLocalDate(), 1).atTime(CLOSING);
            case THREE_WORKDAYS -> workday(now.toLocalDate(), 3).atTime(CLOSING);
        };
    }

    private static LocalDate workday(LocalDate after, int ordinal) {
        var day = after;
        for (int met = 0; met < ordinal; ) {
            day = day.plusDays(1);
            met += isWorkday(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && JapaneseHolidays.nameOf(day).isEmpty();
    }
}

package jp.lg.nayoro.polaris.identity.service.match;

import static jp.lg.nayoro.polaris.identity.service.match.Level.BIRTHDAY_DAY_SLIP;
import static jp.lg.nayoro.polaris.identity.service.match.Level.BIRTHDAY_DIFFERENT;
import static jp.lg.nayoro.polaris.identity.service.match.Level.BIRTHDAY_ERA_SLIP;
import static jp.lg.nayoro.polaris.identity.service.match.Level.BIRTHDAY_FIRST_OF_JANUARY;
import static jp.lg.nayoro.polaris.identity.service.match.Level.BIRTHDAY_GENERATION;
import static jp.lg.nayoro.polaris.identity.service.match.Level.BIRTHDAY_MONTH_DAY_SWAPPED;
import static jp.lg.nayoro.polaris.identity.service.match.Level.BIRTHDAY_PARTLY;
import static jp.lg.nayoro.polaris.identity.service.match.Level.BIRTHDAY_SAME;
import static jp.lg.nayoro.polaris.identity.service.match.Level.BIRTHDAY_UNKNOWN;
import static jp.lg.nayoro.polaris.identity.service.match.Level.BIRTHDAY_YEAR_SLIP;

/** 生年月日の比較. A slip is what one error of the pen, of the era or of a form's default makes of a date. */
final class BirthdayComparison {

    private static final int FIRST_OF_JANUARY = 101;
    private static final int YOUNGEST_MOTHER = 15;
    private static final int OLDEST_MOTHER = 45;
    /** Whoever was born before would be the oldest of all; 昭和 9 read as 1909 is what such a year comes from. */
    private static final int OLDEST = 1920;
    /** 明治 to 令和, and the centuries: 昭和9年 becomes 1909 where two digits are read as western. */
    private static final int[] YEAR_BEFORE_ERA = {1867, 1911, 1925, 1988, 2018, 1900, 2000};

    private BirthdayComparison() {}

    static Level compare(int one, int other) {
        if (one == 0 || other == 0) {
            return BIRTHDAY_UNKNOWN;
        }
        int yearOfOne = one / 10000;
        int yearOfOther = other / 10000;
        int dayOfOne = one % 10000;
        int dayOfOther = other % 10000;
        if (partial(dayOfOne) || partial(dayOfOther)) {
            return yearOfOne == yearOfOther && monthsAllow(dayOfOne / 100, dayOfOther / 100)
                    ? BIRTHDAY_PARTLY
                    : BIRTHDAY_DIFFERENT;
        }
        if (one == other) {
            return BIRTHDAY_SAME;
        }
        if (yearOfOne == yearOfOther) {
            return sameYear(dayOfOne, dayOfOther);
        }
        return dayOfOne == dayOfOther ? sameDay(yearOfOne, yearOfOther) : BIRTHDAY_DIFFERENT;
    }

    private static boolean partial(int monthAndDay) {
        return monthAndDay % 100 == 0;
    }

    private static boolean monthsAllow(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    private static Level sameYear(int one, int other) {
        if (one == FIRST_OF_JANUARY || other == FIRST_OF_JANUARY) {
            return BIRTHDAY_FIRST_OF_JANUARY;
        }
        if (one == other % 100 * 100 + other / 100) {
            return BIRTHDAY_MONTH_DAY_SWAPPED;
        }
        return oneDigitApart(one, other) || nextDay(one, other) || exchanged(one, other)
                ? BIRTHDAY_DAY_SLIP
                : BIRTHDAY_DIFFERENT;
    }

    private static Level sameDay(int one, int other) {
        if (Math.abs(one - other) <= 1 || one / 10 == other / 10) {
            return BIRTHDAY_YEAR_SLIP;
        }
        if (oneDigitApart(one, other)) {
            return eraSlip(one, other);
        }
        for (int wrong : YEAR_BEFORE_ERA) {
            for (int right : YEAR_BEFORE_ERA) {
                if (wrong != right && Math.abs(one - other + right - wrong) <= 1 && (one > wrong || other > right)) {
                    return eraSlip(one, other);
                }
            }
        }
        return BIRTHDAY_DIFFERENT;
    }

    private static Level eraSlip(int one, int other) {
        int years = Math.abs(one - other);
        boolean mother = years >= YOUNGEST_MOTHER && years <= OLDEST_MOTHER && Math.min(one, other) >= OLDEST;
        return mother ? BIRTHDAY_GENERATION : BIRTHDAY_ERA_SLIP;
    }

    private static boolean nextDay(int one, int other) {
        return one / 100 == other / 100 && Math.abs(one - other) == 1;
    }

    /** The 12th and the 21st. */
    private static boolean exchanged(int one, int other) {
        int day = one % 100;
        return one / 100 == other / 100 && other % 100 == day % 10 * 10 + day / 10;
    }

    private static boolean oneDigitApart(int one, int other) {
        int different = 0;
        for (int a = one, b = other; a > 0 || b > 0; a /= 10, b /= 10) {
            different += a % 10 == b % 10 ? 0 : 1;
        }
        return different == 1;
    }
}

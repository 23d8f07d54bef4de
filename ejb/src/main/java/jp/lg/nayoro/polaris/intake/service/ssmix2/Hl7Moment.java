package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time stamp (HL7 TS) in any of the shapes seen: 8, 10, 12, 14 or 17 digits, with or without fraction and zone. Hours
 * 24 to 47 belong to the next day, as hospitals count a night; {@code YYYYMMDD0000} tells a day only.
 *
 * @param at the moment; null where the source tells a day only
 */
record Hl7Moment(LocalDate day, LocalDateTime at) {

    private static final Pattern DIGITS = Pattern.compile("(\\d{8,17})(?:\\.\\d*)?(?:[+-]\\d{4})?");

    static Optional<Hl7Moment> of(String text) {
        var matcher = DIGITS.matcher(text == null ? "" : text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var digits = matcher.group(1);
        try {
            var day = LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
            if (day.getYear() < 1850 || day.getYear() > 2200) {
                return Optional.empty();
            }
            return Optional.of(
                    digits.length() < 10 || tellsDayOnly(digits) ? new Hl7Moment(day, null) : at(day, digits));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String text) {
        return of(text).map(Hl7Moment::day);
    }

    /** {@code 2026-10-14 09:30}, for a note. */
    String inWords() {
        return at == null ? day.toString() : day + " " + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static boolean tellsDayOnly(String digits) {
        return digits.length() == 12 && digits.endsWith("0000");
    }

    private static Hl7Moment at(LocalDate day, String digits) {
        int hour = number(digits, 8, 10);
        int minute = digits.length() >= 12 ? number(digits, 10, 12) : 0;
        int second = digits.length() >= 14 ? number(digits, 12, 14) : 0;
        int millis = digits.length() == 17 ? number(digits, 14, 17) : 0;
        if (hour > 47 || minute > 59 || second > 60) {
            return new Hl7Moment(day, null);
        }
        var moment = day.plusDays(hour / 24).atTime(hour % 24, minute, Math.min(second, 59), millis * 1_000_000);
        return new Hl7Moment(moment.toLocalDate(), moment);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}

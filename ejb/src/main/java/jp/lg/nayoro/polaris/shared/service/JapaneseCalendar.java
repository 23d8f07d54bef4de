package jp.lg.nayoro.polaris.shared.service;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 和暦と西暦. Writes a day in the Japanese calendar and reads days as people type them: {@code 昭和10年4月1日}, {@code S10.4.1},
 * {@code S100401}, {@code 1935/4/1}, {@code 1935-04-01}, {@code 19350401}, in full or half width, 元年 included. A day outside
 * its era, such as 平成32年, is refused and never shifted, since it is more often a slip in the era than in the year.
 */
public final class JapaneseCalendar {

    private static final String ERA = "(明治|大正|昭和|平成|令和|[明大昭平令MTSHR])";
    private static final String MONTH_AND_DAY = "[年./-](\\d{1,2})[月./-](\\d{1,2})日?";
    private static final Pattern DAY_OF_ERA = Pattern.compile(ERA + "(元|\\d{1,2})" + MONTH_AND_DAY);
    private static final Pattern DIGITS_OF_ERA = Pattern.compile("([MTSHR])(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})" + MONTH_AND_DAY);
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_OR_MONTH =
            Pattern.compile("(" + ERA + "(元|\\d{1,2})|\\d{4})(年?|[年./-]\\d{1,2}月?)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private JapaneseCalendar() {}

    /** 令和8年11月24日; the first year of an era is 元年; before 明治 the common year. Empty for null. */
    public static String format(LocalDate day) {
        if (day == null) {
            return "";
        }
        String year =
                Era.of(day).map(era -> era.kanji() + yearName(era.yearOf(day))).orElse("" + day.getYear());
        return "%s年%d月%d日".formatted(year, day.getMonthValue(), day.getDayOfMonth());
    }

    /** R8.11.24; before 明治 the common year. Empty for null. */
    public static String formatShort(LocalDate day) {
        if (day == null) {
            return "";
        }
        String year = Era.of(day).map(era -> era.name() + era.yearOf(day)).orElse("" + day.getYear());
        return "%s.%d.%d".formatted(year, day.getMonthValue(), day.getDayOfMonth());
    }

    /** 9:05. Empty for null. */
    public static String timeOfDay(LocalDateTime moment) {
        return moment == null ? "" : TIME.format(moment);
    }

    /** 満年齢 in years on a day, as people count it: one more on the birthday itself. */
    public static int age(LocalDate birthDate, LocalDate on) {
        return Period.between(birthDate, on).getYears();
    }

    /** Reads a day as typed. What cannot be is told apart from what cannot be read, so that a page can say which. */
    public static ParsedDay parse(String typed) {
        String text = folded(typed);
        Matcher day = DAY.matcher(text);
        Matcher digits = DIGITS.matcher(text);
        if (day.matches()) {
            return dayOfCommonYear(typed, day);
        }
        if (digits.matches()) {
            return dayOfCommonYear(typed, digits);
        }
        Matcher dayOfEra = DAY_OF_ERA.matcher(text);
        Matcher digitsOfEra = DIGITS_OF_ERA.matcher(text);
        if (dayOfEra.matches()) {
            return dayOfEra(typed, dayOfEra);
        }
        if (digitsOfEra.matches()) {
            return dayOfEra(typed, digitsOfEra);
        }
        return YEAR_OR_MONTH.matcher(text).matches()
                ? new ParsedDay.Incomplete(typed)
                : new ParsedDay.Unreadable(typed);
    }

    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[−‐‑–—ー―]", "-")
                .toUpperCase(Locale.ROOT);
    }

    private static ParsedDay dayOfCommonYear(String typed, Matcher parts) {
        return day(typed, number(parts, 1), number(parts, 2), number(parts, 3));
    }

    private static ParsedDay dayOfEra(String typed, Matcher parts) {
        Era era = Era.named(parts.group(1));
        int year = parts.group(2).equals("元") ? 1 : number(parts, 2);
        ParsedDay parsed = day(typed, era.begins().getYear() + year - 1, number(parts, 3), number(parts, 4));
        if (!(parsed instanceof ParsedDay.Day day)) {
            return parsed;
        }
        if (day.value().isBefore(era.begins())) {
            return new ParsedDay.BeforeEra(typed, era.kanji(), era.begins());
        }
        return era.ends()
                .filter(end -> day.value().isAfter(end))
                .<ParsedDay>map(end -> new ParsedDay.AfterEra(typed, era.kanji(), end))
                .orElse(day);
    }

    private static ParsedDay day(String typed, int year, int month, int day) {
        try {
            return new ParsedDay.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException thereIsNoSuchDay) {
            return new ParsedDay.NoSuchDay(typed);
        }
    }

    private static String yearName(int year) {
        return year == 1 ? "元" : String.valueOf(year);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}

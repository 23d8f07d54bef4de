package jp.lg.nayoro.polaris.intake.service.jahis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * A day as JAHIS writes it: {@code YYYYMMDD}, or {@code GYYMMDD} with M T S H R, or 1 to 5, for 明治 to 令和. What tells a
 * month or a year only ({@code 196006}, {@code 33506}) is no day.
 */
final class JahisDate {

    private static final Pattern WESTERN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern JAPANESE = Pattern.compile("([MTSHR1-5])(\\d{2})(\\d{2})(\\d{2})");
    private static final Map<String, Integer> YEAR_BEFORE_FIRST = Map.of(
            "M", 1867, "T", 1911, "S", 1925, "H", 1988, "R", 2018, "1", 1867, "2", 1911, "3", 1925, "4", 1988, "5",
            2018);

    private JahisDate() {}

    static Optional<LocalDate> of(String text) {
        var folded =
                text == null ? "" : Texts.folded(text).toUpperCase(Locale.ROOT).replaceAll("[/.\\-]", "");
        var western = WESTERN.matcher(folded);
        if (western.matches()) {
            return day(Integer.parseInt(western.group(1)), western.group(2), western.group(3));
        }
        var japanese = JAPANESE.matcher(folded);
        if (japanese.matches()) {
            int year = YEAR_BEFORE_FIRST.get(japanese.group(1)) + Integer.parseInt(japanese.group(2));
            return day(year, japanese.group(3), japanese.group(4));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= 1850 && date.getYear() <= 2200);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

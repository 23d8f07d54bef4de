package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.intake.service.parse.JamiUsage;
import jp.lg.nayoro.polaris.intake.service.parse.Quantities;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * When and how a drug is to be taken, out of TQ1: usage (3), how long (6), from and to (7, 8), free words (11), number
 * of occasions (14).
 */
record Timing(
        LocalDate on,
        LocalDateTime at,
        LocalDate until,
        String usageCode,
        String usageText,
        Integer days,
        Integer times,
        String note) {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,4})\\^?(?:d|D|日|日分).*");
    private static final Pattern FULL_USAGE = Pattern.compile("[0-9A-Z]{16}");
    private static final int LONGEST_DELAY_DAYS = 366;

    static Timing of(List<Hl7Segment> segments, Reading reading) {
        String code = null;
        Integer days = null;
        Integer times = null;
        LocalDateTime at = null;
        LocalDate start = null;
        LocalDate end = null;
        var words = new ArrayList<String>();
        var notes = new ArrayList<String>();
        for (var tq1 : segments) {
            for (var usage : tq1.field(3).repetitions()) {
                var nested = usage.nested(1);
                code = code == null ? codeOf(nested) : code;
                words.add(Texts.firstOf(nested.component(2), JamiUsage.words(nested.component(1)), odd(nested)));
            }
            days = days == null ? daysOf(tq1.field(6)) : days;
            times = times == null ? Quantities.whole(tq1.text(14)) : times;
            var from = reading.plausible(tq1.text(7), 1, LONGEST_DELAY_DAYS).orElse(null);
            if (start == null && from != null) {
                start = from.day();
                at = tq1.text(7).length() > 10 ? from.at() : null;
            }
            end = end == null
                    ? reading.plausible(tq1.text(8), 1, 2 * LONGEST_DELAY_DAYS)
                            .map(Hl7Moment::day)
                            .orElse(null)
                    : end;
            notes.add(tq1.field(11).text());
        }
        return new Timing(
                onDay(reading, start),
                at,
                end != null ? end : lastDay(start == null ? reading.day() : start, days),
                code,
                Texts.join("、", words.stream().distinct().toArray(String[]::new)),
                days,
                times,
                Texts.join(" ", notes.toArray(String[]::new)));
    }

    /** A prescription stands under the day it was written, an injection under the day it is given. */
    private static LocalDate onDay(Reading reading, LocalDate start) {
        return reading.type() == DataType.OMP_02 && start != null ? start : reading.day();
    }

    private static LocalDate lastDay(LocalDate start, Integer days) {
        return days == null || days < 1 ? null : start.plusDays(days - 1L);
    }

    private static String codeOf(Hl7Field usage) {
        var code = usage.component(1);
        return code != null && FULL_USAGE.matcher(code).matches() ? code : null;
    }

    /** A usage of one component only: the code where it is short, the words where somebody wrote words. */
    private static String odd(Hl7Field usage) {
        var code = usage.component(1);
        return code != null && FULL_USAGE.matcher(code).matches() ? null : code;
    }

    /** {@code 5^d}, {@code 3^D&日&ISO+}, {@code 14^日分}. */
    private static Integer daysOf(Hl7Field duration) {
        var text = Texts.folded(duration.raw());
        var matcher = DURATION.matcher(text);
        return matcher.matches() ? Quantities.whole(matcher.group(1)) : null;
    }
}

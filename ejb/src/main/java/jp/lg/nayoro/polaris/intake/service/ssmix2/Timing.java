package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.intake.service.parse.JamiUsage;
import jp.lg.nayoro.polaris.intake.service.parse.Quantities;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.intake.service.parse.UsageCheck;

/**
 * When and how a drug is to be taken, out of TQ1: usage (3), how long (6), from and to (7, 8), free words (11), number
 * of occasions (14). Of several TQ1 the first that tells a thing counts; words are joined.
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
    private static final int DIGITS_OF_A_DAY = 10;

    static Timing of(List<Hl7Segment> segments, Reading reading) {
        var gathered = new Gathered(reading);
        segments.forEach(gathered::add);
        return gathered.timing();
    }

    private static final class Gathered {

        private final Reading reading;
        private final List<String> words = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private String code;
        private Integer days;
        private Integer times;
        private LocalDateTime at;
        private LocalDate start;
        private LocalDate end;

        Gathered(Reading reading) {
            this.reading = reading;
        }

        void add(Hl7Segment tq1) {
            tq1.field(3).repetitions().forEach(usage -> addUsage(tq1, usage.nested(1)));
            days = days == null ? daysOf(tq1.field(6)) : days;
            times = times == null ? Quantities.whole(tq1.text(14)) : times;
            if (start == null) {
                reading.plausible(tq1.text(7), 1, LONGEST_DELAY_DAYS).ifPresent(from -> {
                    start = from.day();
                    at = tq1.text(7).length() > DIGITS_OF_A_DAY ? from.at() : null;
                });
            }
            if (end == null) {
                reading.plausible(tq1.text(8), 1, 2 * LONGEST_DELAY_DAYS).ifPresent(until -> end = until.day());
            }
            notes.add(tq1.field(11).text());
        }

        private void addUsage(Hl7Segment tq1, Hl7Field usage) {
            code = code == null ? codeOf(usage) : code;
            words.add(Texts.firstOf(usage.component(2), JamiUsage.words(usage.component(1)), odd(usage)));
            if (UsageCheck.contradicts(usage.component(1), usage.component(2))) {
                reading.collector().warn(tq1.line(), "用法のコードと用法の文言が食い違っています。処方した機関に確認してください。");
            }
        }

        Timing timing() {
            // A prescription stands under the day it was written, an injection under the day it is given.
            boolean underStart = reading.type() == DataType.OMP_02 && start != null;
            return new Timing(
                    underStart ? start : reading.day(),
                    at,
                    end != null ? end : lastDay(start == null ? reading.day() : start, days),
                    code,
                    Texts.join("、", words.stream().distinct().toArray(String[]::new)),
                    days,
                    times,
                    Texts.join("\n", notes.toArray(String[]::new)));
        }
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
        return codeOf(usage) == null ? usage.component(1) : null;
    }

    /** {@code 5^d}, {@code 3^D&日&ISO+}, {@code 14^日分}. */
    private static Integer daysOf(Hl7Field duration) {
        var text = Texts.folded(duration.raw());
        var matcher = DURATION.matcher(text);
        return matcher.matches() ? Quantities.whole(matcher.group(1)) : null;
    }
}

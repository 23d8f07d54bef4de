package jp.lg.nayoro.polaris.consent.service.watch;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static java.util.Comparator.naturalOrder;

/**
 * 営業時間, as far as the words of an institution tell it: 月～金 8:30～17:30、土 8時30分から12時. From the first opening to the last
 * closing, whatever the day of the week, with an hour and a half before and after, since people open and tidy up. The whole day lies outside of none.
 *
 * @param from null of who works around the clock
 */
record WorkingHours(LocalTime from, LocalTime until) {

    /** Of who does not say: nobody works between 22:00 and 6:00. */
    static final WorkingHours UNSAID = new WorkingHours(LocalTime.of(6, 0), LocalTime.of(22, 0));

    static final WorkingHours ALWAYS = new WorkingHours(null, null);

    private static final Duration MARGIN = Duration.ofMinutes(90);
    private static final String TIME = "([01]?\\d|2[0-3])(?::([0-5]\\d)|時(?:([0-5]?\\d)分|(半))?)";
    private static final Pattern SPAN = Pattern.compile(TIME + "\\s*(?:~|〜|-|ー|－|から)\\s*" + TIME);
    private static final Pattern AROUND_THE_CLOCK = Pattern.compile("24\\s*時間|終日|0:00\\s*(?:~|〜|-)\\s*24:00");

    static WorkingHours read(String words) {
        var text = Normalizer.normalize(words == null ? "" : words, Normalizer.Form.NFKC);
        if (AROUND_THE_CLOCK.matcher(text).find()) {
            return ALWAYS;
        }
        var spans = SPAN.matcher(text).results().toList();
        if (spans.isEmpty() || spans.stream().anyMatch(span -> time(span, 5).isBefore(time(span, 1)))) {
            return UNSAID; // over midnight: the night is as good a guess as any
        }
        var first =
                spans.stream().map(span -> time(span, 1)).min(naturalOrder()).orElseThrow();
        var last = spans.stream().map(span -> time(span, 5)).max(naturalOrder()).orElseThrow();
        return new WorkingHours(earlier(first), later(last));
    }

    private static LocalTime time(MatchResult span, int group) {
        var minute = span.group(group + 1) != null ? span.group(group + 1) : span.group(group + 2);
        var half = span.group(group + 3) != null;
        return LocalTime.of(
                Integer.parseInt(span.group(group)), half ? 30 : minute == null ? 0 : Integer.parseInt(minute));
    }

    private static LocalTime earlier(LocalTime time) {
        return time.toSecondOfDay() < MARGIN.toSeconds() ? LocalTime.MIN : time.minus(MARGIN);
    }

    private static LocalTime later(LocalTime time) {
        return time.isAfter(LocalTime.MAX.minus(MARGIN)) ? LocalTime.MAX : time.plus(MARGIN);
    }

    boolean hold(LocalTime time) {
        return from == null || !time.isBefore(from) && time.isBefore(until);
    }

    /** Whether a time outside belongs to the night that began the day before. */
    boolean isMorning(LocalTime time) {
        return from != null && time.isBefore(from);
    }
}

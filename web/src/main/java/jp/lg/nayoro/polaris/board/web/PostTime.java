package jp.lg.nayoro.polaris.board.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Words;

/** When something was posted, as one would say it: きょう 14:05, きのう 9:30, 11月20日（金）16:00, and with the year in other years. */
@Named
@ApplicationScoped
public class PostTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPANESE);
    private static final DateTimeFormatter YEAR_AND_DAY = DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE);

    @Inject
    Clock clock;

    public String words(LocalDateTime at) {
        return at == null ? "" : day(at.toLocalDate()) + " " + JapaneseCalendar.timeOfDay(at);
    }

    private String day(LocalDate day) {
        var today = LocalDate.now(clock);
        if (day.equals(today)) {
            return Words.text("post.today");
        }
        if (day.equals(today.minusDays(1))) {
            return Words.text("post.yesterday");
        }
        return (day.getYear() == today.getYear() ? DAY : YEAR_AND_DAY).format(day);
    }
}

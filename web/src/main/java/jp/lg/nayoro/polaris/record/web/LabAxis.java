package jp.lg.nayoro.polaris.record.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jp.lg.nayoro.polaris.record.service.lab.Course;

/** 日付の軸 which all graphs and drug bars of a page share: a day becomes a place in hundredths of the width. */
public record LabAxis(LocalDate from, LocalDate to) implements Serializable {

    /** The figures of the scale stand before it. */
    private static final double LEFT = 12;

    private static final double RIGHT = 98;
    private static final int MARKS = 5;
    private static final int MONTHS_OF_YEAR = 12;

    /** The first of a month, and where it stands. */
    public record Month(LocalDate day, String x) implements Serializable {}

    public String x(LocalDate day) {
        return hundredths(place(day));
    }

    public String width(LocalDate first, LocalDate last) {
        return hundredths(Math.max(0.3, place(last) - place(first)));
    }

    /** A drug's span as far as it reaches into the days of the page; its last day counts whole. */
    public String width(Course.Span span) {
        return width(span.from(), span.to().plusDays(1));
    }

    private double place(LocalDate day) {
        double days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        double passed = Math.min(days, Math.max(0, ChronoUnit.DAYS.between(from, day)));
        return LEFT + (RIGHT - LEFT) * passed / days;
    }

    /** At most five, at even distances: each so-many months, or each so-many years. */
    public List<Month> months() {
        long all = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to);
        long step = Math.max(1, (all + MARKS - 1) / MARKS);
        if (step > MONTHS_OF_YEAR / 2) {
            step = (step + MONTHS_OF_YEAR - 1) / MONTHS_OF_YEAR * MONTHS_OF_YEAR;
        }
        var months = new ArrayList<Month>();
        var first = step >= MONTHS_OF_YEAR
                ? from.withDayOfYear(1).plusYears(1)
                : from.withDayOfMonth(1).plusMonths(1);
        for (var month = first; !month.isAfter(to); month = month.plusMonths(step)) {
            months.add(new Month(month, x(month)));
        }
        return months;
    }

    private static String hundredths(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }
}

package jp.lg.nayoro.polaris.record.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import jp.lg.nayoro.polaris.record.service.medicine.MedicineLine;
import jp.lg.nayoro.polaris.record.service.medicine.Supply;

/** いつまであるか, as bars: four weeks back and eight weeks ahead, in the units of the drawing. The words beside it tell the same. */
public record MedicineTimeline(LocalDate today) {

    private static final int DAYS_BACK = 28;
    private static final int DAYS_AHEAD = 56;
    private static final int UNITS_A_DAY = 10;

    /**
     * One supply as it is drawn.
     *
     * @param row 0 above, 1 below
     * @param look the class of its drawing: fetched, missing or undated
     */
    public record Bar(int start, int width, int row, String look) {}

    public int width() {
        return (DAYS_BACK + DAYS_AHEAD) * UNITS_A_DAY;
    }

    public int todayAt() {
        return DAYS_BACK * UNITS_A_DAY;
    }

    /** The beginnings of the weeks on either side of today. */
    public List<Integer> weeks() {
        return IntStream.range(1, (DAYS_BACK + DAYS_AHEAD) / 7)
                .mapToObj(week -> week * 7 * UNITS_A_DAY)
                .toList();
    }

    /** What of the line lies within the drawing, the oldest first: what begins before the last one ends goes to the other row. */
    public List<Bar> bars(MedicineLine line) {
        var bars = new ArrayList<Bar>();
        line.supplies().stream()
                .filter(supply -> unit(supply.lastDay().plusDays(1)) > 0 && unit(supply.from()) < width())
                .sorted(Comparator.comparing(Supply::from))
                .forEach(supply -> bars.add(bar(supply, bars.isEmpty() ? null : bars.get(bars.size() - 1))));
        return bars;
    }

    private Bar bar(Supply supply, Bar last) {
        var start = Math.max(0, unit(supply.from()));
        var end = Math.min(width(), unit(supply.lastDay().plusDays(1)));
        var beside = last != null && last.start() + last.width() > start;
        return new Bar(start, end - start, beside ? 1 - last.row() : 0, look(supply));
    }

    private static String look(Supply supply) {
        if (supply.handing() == Supply.Handing.NOT_RECORDED) {
            return "missing";
        }
        return supply.dated() ? "fetched" : "undated";
    }

    private int unit(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(today.minusDays(DAYS_BACK), day) * UNITS_A_DAY;
    }
}

package jp.lg.nayoro.polaris.record.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.lg.nayoro.polaris.record.service.lab.LabAnalyte;
import jp.lg.nayoro.polaris.record.service.lab.LabValue;

/** 小さな推移線 beside the name of an analyte: its newest series, value after value, without scale. */
final class Sparkline {

    private static final double WIDTH = 72;
    private static final double HEIGHT = 24;
    private static final double EDGE = 3;

    private Sparkline() {}

    /** The points of a polyline, the oldest first; empty for less than two numbers. */
    static String points(LabAnalyte analyte) {
        var values = numbers(analyte);
        if (values.size() < 2) {
            return "";
        }
        double low = Collections.min(values);
        double span = Collections.max(values) - low;
        double step = (WIDTH - 2 * EDGE) / (values.size() - 1);
        return IntStream.range(0, values.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        EDGE + i * step,
                        span == 0 ? HEIGHT / 2 : HEIGHT - EDGE - (values.get(i) - low) / span * (HEIGHT - 2 * EDGE)))
                .collect(Collectors.joining(" "));
    }

    private static List<Double> numbers(LabAnalyte analyte) {
        var values = new ArrayList<>(analyte.series().get(0).values().stream()
                .filter(value -> value.plotted() && !value.limit())
                .map(LabValue::value)
                .map(value -> value.number())
                .map(BigDecimal::doubleValue)
                .toList());
        Collections.reverse(values);
        return values;
    }
}

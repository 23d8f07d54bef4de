package jp.lg.nayoro.polaris.record.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.record.service.lab.LabGraphs;
import jp.lg.nayoro.polaris.record.service.lab.LabSeries;
import jp.lg.nayoro.polaris.record.service.lab.LabValue;

/**
 * 推移図. One line of values as the places of an SVG drawing (adr 0048): across in hundredths of the width, so that it fits each
 * screen with letters of one size; down in pixels.
 */
public record LabChart(LabSeries series, List<Band> bands, List<Line> lines, List<Point> points, List<Mark> scale)
        implements Serializable {

    static final int HEIGHT = 150;

    /** The share of the height that stays free above and below. */
    private static final double AIR = 0.12;

    /** Values that are all the same stand in the middle of a tenth of themselves. */
    private static final double LEAST_SPAN = 0.1;

    /** 基準範囲 as stated with the values from here on. */
    public record Band(String x, String width, String y, String height) implements Serializable {}

    public record Line(String x1, String y1, String x2, String y2) implements Serializable {}

    public record Point(String x, String y, PointShape shape, LabValue value) implements Serializable {}

    /** A figure at the edge, and the height at which it stands. */
    public record Mark(String text, String y) implements Serializable {}

    /** All graphs of one page, on one axis of days. */
    public record Sheet(LabAxis axis, List<LabChart> charts) implements Serializable {

        static Sheet of(LabGraphs graphs) {
            var axis = new LabAxis(graphs.from(), graphs.to());
            return new Sheet(
                    axis,
                    graphs.drawn().stream()
                            .map(series -> LabChart.of(series, axis))
                            .toList());
        }
    }

    static LabChart of(LabSeries series, LabAxis axis) {
        var values = new ArrayList<>(
                series.values().stream().filter(LabValue::plotted).toList());
        Collections.reverse(values);
        var scale = Scale.of(values);
        var points = values.stream()
                .map(value ->
                        new Point(axis.x(value.column().on()), scale.y(number(value)), PointShape.of(value), value))
                .toList();
        return new LabChart(series, bands(values, axis, scale), lines(points), points, scale.marks());
    }

    /** No line runs to or from a limit such as {@code <0.1}: what is beyond it, nobody measured. */
    private static List<Line> lines(List<Point> points) {
        var lines = new ArrayList<Line>();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            if (!from.value().limit() && !to.value().limit()) {
                lines.add(new Line(from.x(), from.y(), to.x(), to.y()));
            }
        }
        return lines;
    }

    /** From each change of the stated range to the next; an open end reaches to the edge. */
    private static List<Band> bands(List<LabValue> values, LabAxis axis, Scale scale) {
        var bands = new ArrayList<Band>();
        int first = 0;
        for (int i = 1; i <= values.size(); i++) {
            if (i == values.size() || !sameRange(values.get(first), values.get(i))) {
                var value = values.get(first).value();
                if (value.rangeLow() != null || value.rangeHigh() != null) {
                    var from = first == 0
                            ? axis.from()
                            : values.get(first).column().on();
                    var to = i == values.size()
                            ? axis.to()
                            : values.get(i).column().on();
                    bands.add(band(axis, from, to, scale, value.rangeLow(), value.rangeHigh()));
                }
                first = i;
            }
        }
        return bands;
    }

    private static Band band(LabAxis axis, LocalDate from, LocalDate to, Scale scale, BigDecimal low, BigDecimal high) {
        double top = high == null ? 0 : scale.height(high.doubleValue());
        double bottom = low == null ? HEIGHT : scale.height(low.doubleValue());
        return new Band(axis.x(from), axis.width(from, to), pixels(top), pixels(Math.max(0, bottom - top)));
    }

    private static boolean sameRange(LabValue one, LabValue other) {
        return Objects.equals(one.value().rangeLow(), other.value().rangeLow())
                && Objects.equals(one.value().rangeHigh(), other.value().rangeHigh());
    }

    private static double number(LabValue value) {
        return value.value().number().doubleValue();
    }

    static String pixels(double places) {
        return String.format(Locale.ROOT, "%.1f", places);
    }

    /** From the value at the bottom to the value at the top. */
    private record Scale(double bottom, double top) {

        static Scale of(List<LabValue> values) {
            var numbers = values.stream()
                    .flatMap(value -> Stream.of(
                            value.value().number(),
                            value.value().rangeLow(),
                            value.value().rangeHigh()))
                    .filter(Objects::nonNull)
                    .mapToDouble(BigDecimal::doubleValue)
                    .summaryStatistics();
            double span = Math.max(numbers.getMax() - numbers.getMin(), Math.abs(numbers.getMax()) * LEAST_SPAN);
            double air = (span == 0 ? 1 : span) * AIR;
            return new Scale(numbers.getMin() - air, numbers.getMax() + air);
        }

        double height(double value) {
            return (top - value) / (top - bottom) * HEIGHT;
        }

        String y(double value) {
            return pixels(height(value));
        }

        /** Three to six round figures between bottom and top. */
        List<Mark> marks() {
            double step = Math.pow(10, Math.floor(Math.log10((top - bottom) / 2)));
            for (double factor : new double[] {5, 2}) {
                if ((top - bottom) / (step * factor) >= 2) {
                    step *= factor;
                    break;
                }
            }
            var marks = new ArrayList<Mark>();
            for (double at = Math.ceil(bottom / step) * step; at <= top; at += step) {
                var text = BigDecimal.valueOf(at)
                        .setScale(Math.max(0, (int) -Math.floor(Math.log10(step))), RoundingMode.HALF_UP);
                marks.add(new Mark(text.toPlainString(), y(at)));
            }
            return marks;
        }
    }
}

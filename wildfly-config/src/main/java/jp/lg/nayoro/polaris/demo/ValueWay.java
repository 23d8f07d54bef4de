package jp.lg.nayoro.polaris.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way one value of somebody went over the years: points in time with straight lines between.
 *
 * @param season what the cold months add, in units
 * @param noise how much a single value jitters, as a share
 */
record ValueWay(String analyte, double season, double noise, List<Point> points) {

    static final double DAYS_OF_MONTH = 30.4375;

    private static final Set<Month> COLD = Set.of(Month.DECEMBER, Month.JANUARY, Month.FEBRUARY, Month.MARCH);

    /** The earliest first. */
    record Point(double monthsAgo, double value) {}

    static ValueWay of(TsvTable.Line line) {
        var points = line.list("points").stream()
                .map(point -> point.split(":"))
                .map(parts -> new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])))
                .toList();
        return new ValueWay(line.text("analyte"), line.number("season"), line.number("noise"), points);
    }

    static double earliest(List<ValueWay> ways) {
        return ways.stream()
                .mapToDouble(way -> way.points.get(0).monthsAgo())
                .max()
                .orElseThrow();
    }

    /** Empty before the first point and after the last: it was not measured then. */
    Optional<Double> on(LocalDate day, LocalDate today, long person) {
        double monthsAgo = ChronoUnit.DAYS.between(day, today) / DAYS_OF_MONTH;
        var jitter = 1 + Dice.of(analyte + day, person).bell() * noise;
        return at(monthsAgo).map(value -> (value + (COLD.contains(day.getMonth()) ? season : 0)) * jitter);
    }

    private Optional<Double> at(double monthsAgo) {
        for (int i = 1; i < points.size(); i++) {
            var before = points.get(i - 1);
            var after = points.get(i);
            if (monthsAgo <= before.monthsAgo() && monthsAgo >= after.monthsAgo()) {
                var part = (before.monthsAgo() - monthsAgo) / (before.monthsAgo() - after.monthsAgo());
                return Optional.of(before.value() + (after.value() - before.value()) * part);
            }
        }
        return Optional.empty();
    }
}

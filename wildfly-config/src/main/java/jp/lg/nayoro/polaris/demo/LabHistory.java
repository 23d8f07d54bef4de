package jp.lg.nayoro.polaris.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/**
 * 検査: at every or every second visit, with values that belong to the person, drift over the year, and show
 * what they suffer from. eGFR is computed from creatinine (日本腎臓学会 2009: 194 × Cr^-1.094 × age^-0.287, women × 0.739).
 */
final class LabHistory {

    private static final double DAYS_OF_YEAR = 365;
    private static final int DAYS_BETWEEN_LABS = 84;
    private static final int EVERY_THIRD = 3;

    private final LocalDate today;
    private final EntryRows rows;
    private final List<Analyte> analytes = Analyte.all();
    private final Map<String, Map<String, Double>> effects = new HashMap<>();
    private final Map<Long, List<ValueWay>> ways = new HashMap<>();

    LabHistory(LocalDate today, EntryRows rows) {
        this.today = today;
        this.rows = rows;
        for (var line : TsvTable.lines("lab-effects.tsv")) {
            effects.computeIfAbsent(line.text("condition"), key -> new HashMap<>())
                    .put(line.text("analyte"), line.number("shift"));
        }
    }

    /** From now on the values of this person go these ways; what is measured besides stays by chance. */
    void follow(Person person, List<ValueWay> told) {
        ways.put(person.id(), told);
    }

    void write(List<Chart> charts, boolean onWarfarin) throws SQLException {
        for (var chart : charts) {
            if (chart.place().kind() == FacilityKind.HOSPITAL || chart.equals(charts.get(0))) {
                writeVisits(chart, charts.get(0), onWarfarin);
            }
        }
    }

    private void writeVisits(Chart chart, Chart first, boolean onWarfarin) throws SQLException {
        var visits = Visits.of(chart, today);
        var family = chart.equals(first);
        var step = family ? Math.max(1, DAYS_BETWEEN_LABS / visits.interval()) : EVERY_THIRD;
        for (int i = visits.days().size() - 1; i >= 0; i -= step) {
            measure(chart, visits.days().get(i), onWarfarin, Map.of());
        }
    }

    /** One taking of blood. {@code fixed} are values that are told elsewhere, by the key of the analyte. */
    void measure(Chart chart, LocalDate day, boolean onWarfarin, Map<String, Double> fixed) throws SQLException {
        var person = chart.person();
        var conditions = new HashSet<>(person.conditionKeys());
        if (onWarfarin) {
            conditions.add("WF");
        }
        var order = "L%tY%<tm%<td%05d".formatted(day, chart.id());
        var minute = (int) (chart.id() % 40);
        var line = 0;
        var creatinine = 0.0;
        for (var analyte : analytes) {
            if (!analyte.measuredIn(conditions) && !fixed.containsKey(analyte.key())) {
                continue;
            }
            var own = analyte.computed()
                    ? egfr(creatinine, person, day)
                    : told(analyte, person, day).orElseGet(() -> usual(analyte, person, day, conditions));
            var value = analyte.computed() ? own : fixed.getOrDefault(analyte.key(), own);
            creatinine = analyte.key().equals("CRE") ? value : creatinine;
            rows.add(
                    chart,
                    new Draft(EntryCategory.LAB, day, analyte.name())
                            .at(9, minute)
                            .order(order, null, ++line)
                            .code(CodeSystem.JLAC10, analyte.jlac10())
                            .value(analyte.reported(value, person.sex()))
                            .author("O", "検査科", null, null));
        }
    }

    private Optional<Double> told(Analyte analyte, Person person, LocalDate day) {
        return ways.getOrDefault(person.id(), List.of()).stream()
                .filter(way -> way.analyte().equals(analyte.key()))
                .flatMap(way -> way.on(day, today, person.id()).stream())
                .findFirst();
    }

    private double usual(Analyte analyte, Person person, LocalDate day, Set<String> conditions) {
        var own = Dice.of("analyte " + analyte.key(), person.id());
        var years = ChronoUnit.DAYS.between(day, today) / -DAYS_OF_YEAR;
        var jitter = Dice.of("value " + analyte.key() + day, person.id());
        var shift = conditions.stream()
                .sorted()
                .mapToDouble(
                        condition -> effects.getOrDefault(condition, Map.of()).getOrDefault(analyte.key(), 0.0))
                .sum();
        var deviation = shift * (0.7 + 0.2 * Math.abs(own.bell()))
                + own.bell() * analyte.person()
                + own.bell() * analyte.trend() * years
                + jitter.bell() * analyte.noise();
        var mean = analyte.mean() * sexFactor(analyte, person.sex());
        return analyte.logarithmic() ? mean * Math.exp(deviation) : mean + deviation;
    }

    private static double sexFactor(Analyte analyte, Sex sex) {
        return switch (analyte.key()) {
            case "CRE" -> sex == Sex.MALE ? 1.12 : 0.88;
            case "HB", "RBC" -> sex == Sex.MALE ? 1.05 : 0.97;
            case "UA" -> sex == Sex.MALE ? 1.1 : 0.92;
            default -> 1;
        };
    }

    private static double egfr(double creatinine, Person person, LocalDate day) {
        var men = 194 * Math.pow(creatinine, -1.094) * Math.pow(person.ageOn(day), -0.287);
        return person.sex() == Sex.MALE ? men : men * 0.739;
    }
}

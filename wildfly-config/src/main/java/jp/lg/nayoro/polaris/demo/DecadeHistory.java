package jp.lg.nayoro.polaris.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/**
 * Ten years of some people, told by {@code decade-*.tsv}: sugar that rises each winter, a heart that fails and recovers, kidneys that
 * decline, warfarin that gives way to another, a fracture; with the letters that doctors wrote to each other.
 */
final class DecadeHistory {

    private static final int YEARS = 10;
    private static final List<List<String>> COLDS = List.of(
            List.of("carbocisteine500", "ambroxol15", "acetaminophen200"),
            List.of("clarithromycin200", "carbocisteine500"));

    private final LocalDate today;
    private final Workforce workforce;
    private final Formulary formulary;
    private final EntryRows rows;
    private final Map<Integer, List<TsvTable.Line>> prescriptions = byResident("decade-prescriptions.tsv");
    private final Map<Integer, List<TsvTable.Line>> values = byResident("decade-values.tsv");
    private final Map<Integer, List<TsvTable.Line>> events = byResident("decade-events.tsv");

    DecadeHistory(LocalDate today, Workforce workforce, Formulary formulary, EntryRows rows) {
        this.today = today;
        this.workforce = workforce;
        this.formulary = formulary;
        this.rows = rows;
    }

    private static Map<Integer, List<TsvTable.Line>> byResident(String table) {
        return TsvTable.lines(table).stream().collect(Collectors.groupingBy(line -> line.whole("resident")));
    }

    /** Whether their medicines and values are told here, to the last year. */
    boolean tells(Person person) {
        return prescriptions.containsKey((int) person.id());
    }

    void write(List<Chart> charts, MedicationHistory medication, LabHistory labs, StayHistory stays)
            throws SQLException {
        int resident = (int) charts.get(0).person().id();
        for (var line : prescriptions.getOrDefault(resident, List.of())) {
            prescribe(chart(charts, line), line, medication);
        }
        measure(charts, values.getOrDefault(resident, List.of()), labs);
        for (var line : events.getOrDefault(resident, List.of())) {
            happen(chart(charts, line), line, stays);
        }
        if (prescriptions.containsKey(resident)) {
            winters(charts.get(0), medication);
        }
    }

    private void prescribe(Chart chart, TsvTable.Line line, MedicationHistory medication) throws SQLException {
        var drugs = line.list("drugs").stream().map(formulary::drug).toList();
        var dice = Dice.of("decade " + line.text("from") + line.text("drugs"), chart.id());
        var last = ago(line.whole("to"));
        var day = ago(line.whole("from")).plusDays(dice.between(0, 6));
        for (; day.isBefore(last); day = day.plusDays(line.whole("every"))) {
            medication.write(chart, Visits.weekday(day), line.whole("every"), drugs, dice);
        }
    }

    /** All values of an institution are taken on one day; those of a stay in hospital follow the same ways. */
    private void measure(List<Chart> charts, List<TsvTable.Line> lines, LabHistory labs) throws SQLException {
        labs.follow(charts.get(0).person(), lines.stream().map(ValueWay::of).toList());
        var byPlace = lines.stream()
                .collect(
                        Collectors.groupingBy(line -> line.whole("facility"), LinkedHashMap::new, Collectors.toList()));
        for (var ofPlace : byPlace.values()) {
            var ways = ofPlace.stream().map(ValueWay::of).toList();
            measure(chart(charts, ofPlace.get(0)), ways, ofPlace.get(0).whole("every"), labs);
        }
    }

    private void measure(Chart chart, List<ValueWay> ways, int every, LabHistory labs) throws SQLException {
        var last = today.minusDays(1);
        var day = today.minusDays(Math.round(ValueWay.earliest(ways) * ValueWay.DAYS_OF_MONTH));
        for (; day.isBefore(last); day = day.plusDays(every)) {
            var on = Visits.weekday(day);
            var told = new HashMap<String, Double>();
            ways.forEach(
                    way -> way.on(on, today, chart.person().id()).ifPresent(value -> told.put(way.analyte(), value)));
            if (!told.isEmpty()) {
                labs.measure(chart, on, false, told);
            }
        }
    }

    private void happen(Chart chart, TsvTable.Line line, StayHistory stays) throws SQLException {
        var day = Visits.weekday(ago(line.whole("months_ago"))
                .minusDays(Dice.of(line.text("title"), chart.id()).between(2, 20)));
        var kind = line.text("category");
        if (kind.equals("STAY")) {
            var stay = stays.because(line.text("title")).telling(line.text("text"));
            stays.write(chart, stay, day, day.plusDays(line.whole("days")));
        } else if (kind.equals("LAB")) {
            rows.add(chart, mark(line, day));
        } else {
            var writer = workforce
                    .at(chart.place(), chart.place().prescribes() ? Profession.PHYSICIAN : Profession.HOME_NURSE)
                    .get(0);
            rows.add(
                    chart,
                    new Draft(EntryCategory.valueOf(kind), day, line.text("title"))
                            .author(
                                    "O",
                                    chart.place().department(),
                                    writer.name().written(),
                                    null)
                            .text(line.text("text")));
        }
    }

    /** 感染症の標識: a word, and out of range where it says 陽性. */
    private static Draft mark(TsvTable.Line line, LocalDate day) {
        var word = line.text("text");
        var flag = word.equals("陽性") ? "A" : null;
        return new Draft(EntryCategory.LAB, day, line.text("title"))
                .at(9, 0)
                .order("S%tY%<tm%<td".formatted(day), null, 1)
                .code(CodeSystem.JLAC10, line.text("code"))
                .value(new EntryValue(null, word, null, null, "陰性", null, null, flag))
                .author("O", "検査科", null, null);
    }

    /** Each autumn the vaccination against influenza, and in most winters a cold; the last year's stand elsewhere. */
    private void winters(Chart chart, MedicationHistory medication) throws SQLException {
        var doctor =
                workforce.at(chart.place(), Profession.PHYSICIAN).get(0).name().written();
        for (int year = today.getYear() - YEARS + 1; year < today.getYear() - 1; year++) {
            var dice = Dice.of("winter " + year, chart.id());
            var autumn = Visits.weekday(LocalDate.of(year, Month.OCTOBER, 12).plusDays(dice.between(0, 40)));
            rows.add(
                    chart,
                    Injections.draft(formulary.drug("influenza"), autumn, 1, "O", doctor)
                            .at(11, 30));
            if (dice.chance(0.6)) {
                var day =
                        Visits.weekday(LocalDate.of(year + 1, Month.JANUARY, 8).plusDays(dice.between(0, 50)));
                var drugs = dice.oneOf(COLDS).stream().map(formulary::drug).toList();
                medication.write(chart, day, 5, drugs, dice);
            }
        }
    }

    private LocalDate ago(int months) {
        return today.minusMonths(months);
    }

    private static Chart chart(List<Chart> charts, TsvTable.Line line) {
        return charts.stream()
                .filter(chart -> chart.place().id() == line.whole("facility"))
                .findFirst()
                .orElseThrow();
    }
}

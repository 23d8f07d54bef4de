package jp.lg.nayoro.polaris.demo;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/** The year of 佐藤 ハナ, told line by line, so that medicines, values, notes and the board tell one story. */
final class StarHistory {

    private final LocalDate today;
    private final List<Chart> charts;
    private final Workforce workforce;
    private final Formulary formulary;
    private final EntryRows rows;

    StarHistory(LocalDate today, List<Chart> charts, Workforce workforce, Formulary formulary, EntryRows rows) {
        this.today = today;
        this.charts = charts;
        this.workforce = workforce;
        this.formulary = formulary;
        this.rows = rows;
    }

    void write(MedicationHistory medication, LabHistory labs, StayHistory stays) throws SQLException {
        for (var line : TsvTable.lines("star-prescriptions.tsv")) {
            var drugs = line.list("drugs").stream().map(formulary::drug).toList();
            var daysAgo = line.whole("days_ago");
            medication.write(chart(line), day(line), line.whole("days"), drugs, Dice.of("star", daysAgo));
        }
        for (var line : TsvTable.lines("star-labs.tsv")) {
            labs.measure(chart(line), day(line), false, values(line));
        }
        var stay = TsvTable.lines("star-stay.tsv").get(0);
        stays.write(chart(stay), stays.because("HF"), day(stay), day(today, stay.whole("discharged_days_ago")));
        new StarFindings(today, charts, rows).write();
        writeNotes();
    }

    private void writeNotes() throws SQLException {
        for (var line : TsvTable.lines("star-notes.tsv")) {
            var chart = chart(line);
            var writer = workforce
                    .at(chart.place(), Profession.valueOf(line.text("profession")))
                    .get(0);
            rows.add(
                    chart,
                    new Draft(EntryCategory.valueOf(line.text("category")), day(line), line.text("title"))
                            .author(null, null, writer.name().written(), null)
                            .text(line.text("text")));
        }
    }

    private Map<String, Double> values(TsvTable.Line line) {
        var values = new HashMap<String, Double>();
        for (var key : List.of("BNP", "CRE", "K", "NA", "HB", "ALB", "CRP", "BUN")) {
            values.put(key, line.number(key));
        }
        return values;
    }

    private LocalDate day(TsvTable.Line line) {
        return day(today, line.whole("days_ago"));
    }

    /** Counted from a Sunday where today is a Monday, so that no doctor sees her on a Sunday: those days are 1, 8, 22 … ago. */
    static LocalDate day(LocalDate today, int daysAgo) {
        var now = today.getDayOfWeek() == DayOfWeek.MONDAY ? today.minusDays(1) : today;
        return now.minusDays(daysAgo);
    }

    private Chart chart(TsvTable.Line line) {
        var facility = line.whole("facility");
        return charts.stream()
                .filter(chart -> chart.place().id() == facility)
                .findFirst()
                .orElseThrow();
    }
}

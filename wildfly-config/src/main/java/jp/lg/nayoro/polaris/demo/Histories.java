package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** Clinical entries for everybody: of twelve months, of every fourth for three years, and of those in the stories for ten. */
final class Histories {

    private final LocalDate today;
    private final Charts charts;
    private final Workforce workforce;
    private final Formulary formulary = new Formulary();

    Histories(LocalDate today, Charts charts, Workforce workforce) {
        this.today = today;
        this.charts = charts;
        this.workforce = workforce;
    }

    /** Returns how many entries it wrote. */
    int write(Connection connection, People people) throws SQLException {
        try (var rows = new EntryRows(connection)) {
            var medication = new MedicationHistory(today, charts, workforce, formulary, rows);
            var labs = new LabHistory(today, rows);
            var stays = new StayHistory(today, charts, workforce, formulary, labs, rows);
            var background = new Background(today, workforce, rows);
            var injections = new Injections(today, formulary, workforce, rows);
            var decades = new DecadeHistory(today, workforce, formulary, rows);
            var notes = new CareNotes(today, workforce, rows);
            var medicines = new MedicineStories(today, workforce, formulary, rows);
            for (var person : people.residents()) {
                var own = charts.of(person);
                background.write(own);
                injections.write(own.get(0));
                decades.write(own, medication, labs, stays);
                if (person.id() == People.STAR) {
                    new StarHistory(today, own, workforce, formulary, rows).write(medication, labs, stays);
                    continue;
                }
                if (!decades.tells(person)) {
                    var regimens = medication.write(person);
                    labs.write(own, regimens.stream().anyMatch(regimen -> regimen.contains("warfarin1")));
                    stays.write(person);
                }
                medicines.write(person, own);
                for (var chart : own) {
                    notes.write(chart);
                }
            }
            return rows.written();
        }
    }
}

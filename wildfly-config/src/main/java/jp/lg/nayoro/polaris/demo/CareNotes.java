package jp.lg.nayoro.polaris.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/** 記録 of nurses who visit, of day care and of homes: once a week through the last half year. */
final class CareNotes {

    private record Note(FacilityKind kind, String title, String text) {}

    private static final int DAYS = 182;
    private static final Map<FacilityKind, Profession> WRITERS = Map.of(
            FacilityKind.HOME_NURSING, Profession.HOME_NURSE,
            FacilityKind.DAY_CARE, Profession.CARE_WORKER,
            FacilityKind.RESIDENTIAL, Profession.CARE_WORKER,
            FacilityKind.DENTAL, Profession.DENTAL_HYGIENIST);

    private final LocalDate today;
    private final Workforce workforce;
    private final EntryRows rows;
    private final Map<FacilityKind, List<Note>> notes = TsvTable.read(
                    "care-notes.tsv",
                    line -> new Note(FacilityKind.valueOf(line.text("kind")), line.text("title"), line.text("text")))
            .stream()
            .collect(Collectors.groupingBy(Note::kind));

    CareNotes(LocalDate today, Workforce workforce, EntryRows rows) {
        this.today = today;
        this.workforce = workforce;
        this.rows = rows;
    }

    void write(Chart chart) throws SQLException {
        var choices = notes.get(chart.place().kind());
        if (choices == null) {
            return;
        }
        var dice = Dice.of("notes", chart.id());
        var step = chart.place().kind() == FacilityKind.DENTAL ? 28 : 7;
        var writer =
                dice.oneOf(workforce.at(chart.place(), WRITERS.get(chart.place().kind())));
        for (int ago = dice.between(1, step); ago < DAYS; ago += step) {
            var day = Visits.weekday(today.minusDays(ago));
            if (day.isBefore(chart.person().lastDay(today))) {
                var note = dice.oneOf(choices);
                rows.add(
                        chart,
                        new Draft(EntryCategory.NOTE, day, note.title())
                                .at(dice.between(10, 15), 10)
                                .author(null, null, writer.name().written(), null)
                                .text(measured(note.text(), dice)));
            }
        }
    }

    private static String measured(String text, Dice dice) {
        return text.replace("{temp}", "36." + dice.between(0, 8))
                .replace("{bp}", dice.between(106, 152) + "/" + dice.between(58, 88))
                .replace("{pulse}", String.valueOf(dice.between(58, 88)))
                .replace("{spo2}", String.valueOf(dice.between(94, 98)));
    }
}

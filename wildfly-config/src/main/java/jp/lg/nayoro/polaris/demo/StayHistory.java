package jp.lg.nayoro.polaris.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/** 入退院: every fifth person was in hospital once in the year, with infusions, a picture of the lungs, values and a summary. */
final class StayHistory {

    private static final double SHARE = 0.24;

    /** Why people are in hospital, what they are given, and what the summary says. */
    record Stay(
            String condition, String reason, String ward, List<String> drugs, String summary, double crp, double bnp) {

        /** The same stay with another summary. */
        Stay telling(String words) {
            return new Stay(condition, reason, ward, drugs, words, crp, bnp);
        }
    }

    private final LocalDate today;
    private final Charts charts;
    private final Workforce workforce;
    private final Formulary formulary;
    private final LabHistory labs;
    private final EntryRows rows;
    private final List<Stay> stays = TsvTable.read(
            "stays.tsv",
            line -> new Stay(
                    line.text("condition"),
                    line.text("reason"),
                    line.text("ward"),
                    line.list("drugs"),
                    line.text("summary"),
                    line.number("crp"),
                    line.number("bnp")));

    StayHistory(
            LocalDate today, Charts charts, Workforce workforce, Formulary formulary, LabHistory labs, EntryRows rows) {
        this.today = today;
        this.charts = charts;
        this.workforce = workforce;
        this.formulary = formulary;
        this.labs = labs;
        this.rows = rows;
    }

    void write(Person person) throws SQLException {
        var hospital = charts.of(person, FacilityKind.HOSPITAL);
        var dice = Dice.of("stay", person.id());
        if (hospital.isPresent() && dice.chance(SHARE * 1.8)) {
            var stay = stays.stream()
                    .filter(one -> one.condition().equals("*") || person.has(one.condition()))
                    .findFirst()
                    .orElseThrow();
            var admitted = person.lastDay(today).minusDays(dice.between(3, 330));
            write(hospital.get(), stay, admitted, admitted.plusDays(dice.between(7, 28)));
        }
    }

    /** Without discharge and summary while the last day is still to come. */
    void write(Chart chart, Stay stay, LocalDate admitted, LocalDate discharged) throws SQLException {
        var doctor =
                workforce.at(chart.place(), Profession.PHYSICIAN).get(1).name().written();
        var over = discharged.isBefore(chart.person().lastDay(today));
        var admission = new Draft(EntryCategory.ENCOUNTER, admitted, "入院")
                .code(CodeSystem.ENCOUNTER, EncounterKind.ADMISSION.name())
                .at(14, 20)
                .code(CodeSystem.ENCOUNTER, EncounterKind.ADMISSION.name())
                .author("I", "内科", doctor, null)
                .note("理由: " + stay.reason() + "\n場所: " + stay.ward());
        rows.add(chart, over ? admission.until(discharged) : admission);
        writeCourse(chart, stay, admitted, doctor);
        if (over) {
            labs.measure(chart, discharged.minusDays(1), false, Map.of());
            rows.add(
                    chart,
                    new Draft(EntryCategory.ENCOUNTER, discharged, "退院")
                            .code(CodeSystem.ENCOUNTER, EncounterKind.DISCHARGE.name())
                            .at(10, 30)
                            .code(CodeSystem.ENCOUNTER, EncounterKind.DISCHARGE.name())
                            .author("I", "内科", doctor, null)
                            .note("転帰: 軽快\n退院先: 自宅"));
            rows.add(
                    chart,
                    new Draft(EntryCategory.FILE, discharged, "退院時サマリー（" + stay.reason() + "）")
                            .author("I", "内科", doctor, null)
                            .text(stay.summary()));
        }
    }

    private void writeCourse(Chart chart, Stay stay, LocalDate admitted, String doctor) throws SQLException {
        labs.measure(chart, admitted, false, heightOf(stay, chart.person()));
        rows.add(
                chart,
                new Draft(EntryCategory.IMAGE, admitted, "胸部X線撮影（ポータブル）")
                        .at(15, 10)
                        .author("I", "放射線科", doctor, null));
        rows.add(
                chart,
                new Draft(EntryCategory.REPORT, admitted, "胸部X線 読影レポート")
                        .author("I", "放射線科", doctor, null)
                        .text("入院時所見。" + stay.reason() + "として矛盾しません。経過観察してください。"));
        for (int day = 0; day < 5; day++) {
            var on = admitted.plusDays(day);
            if (!on.isBefore(chart.person().lastDay(today))) {
                return;
            }
            var line = 0;
            for (var key : stay.drugs()) {
                rows.add(chart, infusion(formulary.drug(key), on, ++line, doctor));
            }
        }
    }

    private static Map<String, Double> heightOf(Stay stay, Person person) {
        return person.has("HF") || stay.bnp() > 1
                ? Map.of("CRP", stay.crp(), "BNP", 140 * stay.bnp(), "WBC", 6.0 + stay.crp())
                : Map.of("CRP", stay.crp(), "WBC", 6.0 + stay.crp());
    }

    private static Draft infusion(Drug drug, LocalDate on, int line, String doctor) {
        return Injections.draft(drug, on, line, "I", doctor).at(11, 10 * line);
    }

    /** The reason for which the star was in hospital. */
    Stay because(String condition) {
        return stays.stream()
                .filter(stay -> stay.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }
}

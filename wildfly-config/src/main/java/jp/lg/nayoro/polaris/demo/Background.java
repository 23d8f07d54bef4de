package jp.lg.nayoro.polaris.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/** 病名, アレルギー, 画像, レポート and 文書: what stands behind the medicines and the values. */
final class Background {

    private record Allergy(String name, String reaction, int weight) {}

    private record Study(String condition, String name, String report, List<String> findings) {}

    private static final int SCREENED_ONE_IN = 6;
    private static final double POSITIVE = 0.08;
    private static final double WITH_ALLERGY = 1.0 / 3;

    private final LocalDate today;
    private final Workforce workforce;
    private final EntryRows rows;
    private final List<Allergy> allergies = TsvTable.read(
            "allergies.tsv", line -> new Allergy(line.text("name"), line.text("reaction"), line.whole("weight")));
    private final List<Study> studies = TsvTable.read(
            "studies.tsv",
            line -> new Study(line.text("condition"), line.text("name"), line.text("report"), line.list("findings")));

    Background(LocalDate today, Workforce workforce, EntryRows rows) {
        this.today = today;
        this.workforce = workforce;
        this.rows = rows;
    }

    void write(List<Chart> charts) throws SQLException {
        var family = charts.get(0);
        var dice = Dice.of("background", family.person().id());
        var doctor =
                workforce.at(family.place(), Profession.PHYSICIAN).get(0).name().written();
        writeConditions(family, doctor, dice);
        if (dice.chance(WITH_ALLERGY) || family.person().id() == People.STAR) {
            writeAllergy(family, dice.oneOf(allergies, Allergy::weight));
        }
        for (var study : studies) {
            var concerns = study.condition().equals("*") || family.person().has(study.condition());
            if (concerns && dice.chance(0.55)) {
                writeStudy(family, study, doctor, dice);
            }
        }
        var specialist = charts.stream()
                .skip(1)
                .filter(chart -> chart.place().prescribes())
                .findFirst();
        if (specialist.isPresent() && dice.chance(0.6)) {
            writeReferral(family, specialist.get(), doctor, dice);
        }
        if (family.person().id() % SCREENED_ONE_IN == SCREENED_ONE_IN - 2) {
            writeScreening(family);
        }
    }

    private void writeConditions(Chart chart, String doctor, Dice dice) throws SQLException {
        for (var condition : chart.person().conditions()) {
            var day = day(chart, dice, 200, 360);
            rows.add(
                    chart,
                    new Draft(EntryCategory.CONDITION, day, condition.name())
                            .code(CodeSystem.ICD10, condition.icd10())
                            .author("O", condition.department(), doctor, null)
                            .note("診断日 " + day.minusYears(dice.between(0, 12)).getYear() + "年"));
        }
    }

    /** 感染症の標識, as before an operation: shown only where the consent names infections. */
    private void writeScreening(Chart chart) throws SQLException {
        var dice = Dice.of("screening", chart.person().id());
        var day = day(chart, dice, 20, 350);
        for (var test : List.of("HBs抗原", "HCV抗体", "梅毒TP抗体")) {
            rows.add(
                    chart,
                    new Draft(EntryCategory.LAB, day, test)
                            .at(9, 20)
                            .text(dice.chance(POSITIVE) ? "(+)" : "(-)")
                            .author("O", "検査科", null, null));
        }
    }

    private void writeAllergy(Chart chart, Allergy allergy) throws SQLException {
        rows.add(
                chart,
                new Draft(EntryCategory.ALLERGY, today.minusDays(300 + chart.id() % 50), allergy.name())
                        .text(allergy.reaction()));
    }

    private void writeStudy(Chart chart, Study study, String doctor, Dice dice) throws SQLException {
        var day = day(chart, dice, 5, 350);
        rows.add(
                chart,
                new Draft(EntryCategory.IMAGE, day, study.name()).at(9, 50).author("O", "放射線科", doctor, null));
        rows.add(
                chart,
                new Draft(EntryCategory.REPORT, day, study.report())
                        .author("O", "放射線科", doctor, null)
                        .text(dice.oneOf(study.findings())));
    }

    private void writeReferral(Chart chart, Chart to, String doctor, Dice dice) throws SQLException {
        rows.add(
                chart,
                new Draft(
                                EntryCategory.FILE,
                                day(chart, dice, 10, 340),
                                "診療情報提供書（" + to.place().name() + " 宛）")
                        .author("O", "内科", doctor, null)
                        .text("平素よりお世話になっております。定期の経過をお知らせします。病状は安定しています。処方は別紙のとおりです。"));
    }

    private LocalDate day(Chart chart, Dice dice, int latest, int earliest) {
        var day = Visits.weekday(today.minusDays(dice.between(latest, earliest)));
        var last = chart.person().lastDay(today);
        return day.isBefore(last) ? day : last.minusDays(1);
    }
}

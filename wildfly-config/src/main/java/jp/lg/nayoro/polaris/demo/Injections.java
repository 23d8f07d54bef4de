package jp.lg.nayoro.polaris.demo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;

/** 注射 at the doctor's: the vaccine in autumn, and what is given once a month or twice a year. */
final class Injections {

    private record Repeated(String condition, String drug, double share, int everyDays) {}

    private static final List<Repeated> REPEATED = List.of(
            new Repeated("OP", "denosumab60", 0.15, 182),
            new Repeated("OP", "romosozumab", 0.04, 30),
            new Repeated("CKD", "darbepoetin30", 0.15, 28),
            new Repeated("NE", "mecobalamin", 0.2, 28));

    private final LocalDate today;
    private final Formulary formulary;
    private final Workforce workforce;
    private final EntryRows rows;

    Injections(LocalDate today, Formulary formulary, Workforce workforce, EntryRows rows) {
        this.today = today;
        this.formulary = formulary;
        this.workforce = workforce;
        this.rows = rows;
    }

    void write(Chart chart) throws SQLException {
        var person = chart.person();
        var dice = Dice.of("injections", person.id());
        var vaccinated = vaccinationDay(dice);
        if (dice.chance(0.6) && vaccinated.isBefore(person.lastDay(today))) {
            write(chart, "influenza", vaccinated);
        }
        for (var repeated : REPEATED) {
            if (person.has(repeated.condition()) && dice.chance(repeated.share())) {
                writeRepeated(chart, repeated, dice.between(1, repeated.everyDays()));
            }
        }
    }

    private void writeRepeated(Chart chart, Repeated repeated, int daysAgo) throws SQLException {
        for (int ago = daysAgo; ago < 364; ago += repeated.everyDays()) {
            var day = today.minusDays(ago);
            if (day.isBefore(chart.person().lastDay(today))) {
                write(chart, repeated.drug(), Visits.weekday(day));
            }
        }
    }

    private void write(Chart chart, String drug, LocalDate day) throws SQLException {
        var doctor =
                workforce.at(chart.place(), Profession.PHYSICIAN).get(0).name().written();
        rows.add(chart, draft(formulary.drug(drug), day, 1, "O", doctor).at(11, 30));
    }

    /** The last autumn, from October on. */
    private LocalDate vaccinationDay(Dice dice) {
        var october = today.withMonth(Month.OCTOBER.getValue()).withDayOfMonth(10);
        var start = october.isBefore(today) ? october : october.minusYears(1);
        return Visits.weekday(start.plusDays(dice.between(0, 40)));
    }

    static Draft draft(Drug drug, LocalDate day, int line, String inOut, String doctor) {
        var dose = new EntryDose(
                BigDecimal.valueOf(drug.perTime()),
                null,
                drug.unit(),
                drug.usage().code(),
                drug.usage().text(),
                null,
                1,
                BigDecimal.valueOf(drug.perTime()),
                drug.unit(),
                drug.usage().text(),
                "点滴静脈注射".equals(drug.usage().text()) ? "80 mL/時" : null);
        return new Draft(EntryCategory.INJECTION, day, drug.name())
                .order("I%tY%<tm%<td".formatted(day), "01", line)
                .code(CodeSystem.HOT9, drug.hot9())
                .alternative(CodeSystem.YJ, drug.yj())
                .dose(dose)
                .author(inOut, "内科", doctor, null);
    }
}

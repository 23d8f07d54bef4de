package jp.lg.nayoro.polaris.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;

/**
 * 処方 and 調剤. The family doctor and the specialist each write what is theirs; the pharmacy hands it out the
 * same or the next day, now and then never, and once in a while twice.
 */
final class MedicationHistory {

    private static final List<List<String>> SHORT_COURSES = List.of(
            List.of("amoxicillin250", "acetaminophen200"),
            List.of("levofloxacin500"),
            List.of("clarithromycin200", "carbocisteine500", "ambroxol15"),
            List.of("cefcapene100", "loxoprofen60", "rebamipide100"));
    private static final int DAYS_OF_SHORT_COURSE = 5;

    private final LocalDate today;
    private final Charts charts;
    private final Workforce workforce;
    private final Formulary formulary;
    private final EntryRows rows;

    MedicationHistory(LocalDate today, Charts charts, Workforce workforce, Formulary formulary, EntryRows rows) {
        this.today = today;
        this.charts = charts;
        this.workforce = workforce;
        this.formulary = formulary;
        this.rows = rows;
    }

    /** Returns what is taken, since it shows in the blood. */
    List<Regimen> write(Person person) throws SQLException {
        var regimens = new ArrayList<Regimen>();
        for (var chart : charts.of(person)) {
            if (chart.place().prescribes()) {
                regimens.add(writeRegular(chart));
            }
        }
        writeShortCourses(charts.of(person).get(0));
        return regimens;
    }

    private Regimen writeRegular(Chart chart) throws SQLException {
        var visits = Visits.of(chart, today);
        var dice = Dice.of("medication", chart.id());
        var regimen = Regimen.of(treatedAt(chart), formulary, visits.days().size(), dice);
        for (int visit = 0; visit < visits.days().size(); visit++) {
            var drugs = regimen.at(visit);
            if (!drugs.isEmpty()) {
                write(chart, visits.days().get(visit), visits.interval(), drugs, dice);
            }
        }
        return regimen;
    }

    /** The specialist treats what is of that department, and the family doctor the rest. */
    private List<Condition> treatedAt(Chart chart) {
        var prescribing = charts.of(chart.person()).stream()
                .filter(one -> one.place().prescribes())
                .toList();
        var specialist = prescribing.get(prescribing.size() - 1);
        return chart.person().conditions().stream()
                .filter(condition -> (prescribing.size() > 1 && belongs(condition, specialist.place()))
                        == (prescribing.size() > 1 && chart.equals(specialist)))
                .toList();
    }

    private static boolean belongs(Condition condition, Place place) {
        return place.department() == null
                ? !"内科".equals(condition.department())
                : place.department().equals(condition.department());
    }

    private void writeShortCourses(Chart chart) throws SQLException {
        var dice = Dice.of("short courses", chart.id());
        var courses = dice.between(0, 2);
        for (int i = 0; i < courses; i++) {
            var day = Visits.weekday(chart.person().lastDay(today).minusDays(dice.between(5, 350)));
            var drugs = dice.oneOf(SHORT_COURSES).stream().map(formulary::drug).toList();
            if (day.isAfter(today.minusDays(365))) {
                write(chart, day, DAYS_OF_SHORT_COURSE, drugs, dice);
            }
        }
    }

    /** One prescription and what became of it. */
    void write(Chart chart, LocalDate day, int days, List<Drug> drugs, Dice dice) throws SQLException {
        var department =
                chart.place().department() == null ? "内科" : chart.place().department();
        var number = "%tY%<tm%<td%05d%02d".formatted(day, chart.id(), days);
        var order = new Order(number, day, days, department, doctor(chart.place()), drugs);
        for (var draft : order.prescription(chart.place().kind() == FacilityKind.CLINIC)) {
            rows.add(chart, draft);
        }
        var pharmacy = charts.of(chart.person(), FacilityKind.PHARMACY);
        if (pharmacy.isPresent()) {
            dispense(order, chart, pharmacy.get(), dice);
        }
    }

    private void dispense(Order order, Chart chart, Chart pharmacy, Dice dice) throws SQLException {
        var handedOut = handedOut(order.day(), dice);
        if (handedOut.isEmpty()) {
            return;
        }
        var pharmacist = workforce.at(pharmacy.place(), Profession.PHARMACIST).get(0);
        for (var draft : order.dispensing(
                handedOut.get(), chart.place().name(), pharmacist.name().family())) {
            rows.add(pharmacy, draft);
        }
        if (dice.chance(0.01)) {
            var again = new Order(
                    order.number() + "-2",
                    order.day(),
                    order.days(),
                    order.department(),
                    order.doctor(),
                    order.drugs());
            for (var draft : again.dispensing(
                    handedOut.get(), chart.place().name(), pharmacist.name().family())) {
                rows.add(pharmacy, draft);
            }
        }
    }

    /** Empty when the prescription was never brought to the pharmacy. */
    private Optional<LocalDate> handedOut(LocalDate day, Dice dice) {
        if (dice.chance(0.03)) {
            return Optional.empty();
        }
        var next = dice.chance(0.2) && day.isBefore(today.minusDays(1));
        return Optional.of(next ? day.plusDays(1) : day);
    }

    private String doctor(Place place) {
        return workforce.at(place, Profession.PHYSICIAN).get(0).name().written();
    }
}

package jp.lg.nayoro.polaris.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Some years of one patient in one hospital, as the files that its gateway wrote. A stay in ten visits; orders are changed at times. */
final class PatientHistory {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final int YEARS = 5;

    private final TreePatient patient;
    private final Chance chance;
    private final int most;
    private final List<TreeFile> files = new ArrayList<>();
    private int orders;
    private int visits;

    private PatientHistory(TreePatient patient, Chance chance, int most) {
        this.patient = patient;
        this.chance = chance;
        this.most = most;
    }

    /** Exactly that many files. */
    static List<TreeFile> of(TreePatient patient, Chance chance, int most) {
        var history = new PatientHistory(patient, chance, most);
        history.standing();
        while (history.files.size() < most) {
            if (chance.of(0.1)) {
                history.stay();
            } else {
                history.outpatient();
            }
        }
        return history.files.subList(0, most);
    }

    private void standing() {
        var visit = visit("O");
        files.add(StandingFiles.demographics(visit, visit.at(1), chance));
        files.add(StandingFiles.allergies(visit, visit.at(2), chance));
        files.add(StandingFiles.diagnoses(visit, visit.at(90), chance));
    }

    private Visit visit(String inOut) {
        var day = LAST_DAY.minusDays(chance.between(0, YEARS * 365));
        return new Visit(patient, visits++, day, chance.between(8, 15), chance.oneOf(Visit.DEPARTMENTS), inOut);
    }

    private Visit later(Visit admitted, int days, int hour) {
        return new Visit(
                patient, visits++, admitted.day().plusDays(days), hour, admitted.department(), admitted.inOut());
    }

    private void outpatient() {
        var visit = visit("O");
        files.add(StayFiles.reception(visit, visit.at(0)));
        if (chance.of(0.75)) {
            prescribe(visit);
        }
        if (chance.of(0.6)) {
            examine(visit);
        }
        if (chance.of(0.2)) {
            image(visit);
        }
    }

    private void stay() {
        var admitted = visit("I");
        files.add(StayFiles.admission(admitted, admitted.at(0)));
        int days = chance.between(2, 6);
        for (int i = 0; i < days; i++) {
            var day = later(admitted, i, admitted.hour());
            inject(day);
            files.add(StayFiles.meal(day, nextOrder(), day.at(15), chance));
            if (chance.of(0.5)) {
                files.add(MedicationFiles.administration(day, "OMP-11", nextOrder(), day.at(70), chance));
            }
            if (chance.of(0.4)) {
                examine(day);
            }
        }
        var left = later(admitted, days, 10);
        files.add(StayFiles.discharge(left, left.at(0)));
    }

    /** One in twenty-five is changed (the first version stays, marked 2), one in a hundred is taken back (0). */
    private void prescribe(Visit visit) {
        var order = nextOrder();
        if (chance.of(0.04)) {
            files.add(MedicationFiles.prescription(visit, order, visit.at(20), 2, chance));
            files.add(MedicationFiles.prescription(visit, order, visit.at(50), 1, chance));
        } else {
            files.add(MedicationFiles.prescription(visit, order, visit.at(20), chance.of(0.01) ? 0 : 1, chance));
        }
    }

    private void inject(Visit visit) {
        var order = nextOrder();
        files.add(MedicationFiles.injection(visit, order, visit.at(25), chance.of(0.02) ? 0 : 1, chance));
        if (chance.of(0.6)) {
            files.add(MedicationFiles.administration(visit, "OMP-12", order, visit.at(300), chance));
        }
    }

    /** Some results come in two reports: the partial one is old (2) when all is there. */
    private void examine(Visit visit) {
        var order = nextOrder();
        if (chance.of(0.3)) {
            files.add(LaboratoryFiles.order(visit, order, visit.at(10), chance));
        }
        if (chance.of(0.05)) {
            files.add(LaboratoryFiles.result(visit, order, visit.at(80), "P", 2, chance));
            files.add(LaboratoryFiles.result(visit, order, visit.at(200), chance.of(0.2) ? "C" : "F", 1, chance));
        } else {
            files.add(LaboratoryFiles.result(visit, order, visit.at(120), "F", 1, chance));
        }
    }

    private void image(Visit visit) {
        var order = nextOrder();
        files.add(StayFiles.imaging(visit, false, order, visit.at(40), chance));
        if (chance.of(0.9)) {
            files.add(StayFiles.imaging(visit, true, order, visit.at(100), chance));
        }
    }

    private String nextOrder() {
        orders++;
        return "%s%08d".formatted(patient.id(), orders);
    }
}

package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.service.medicine.Supply.Handing;

import static java.util.stream.Collectors.toSet;

/**
 * 処方と調剤の突き合わせ. Finds for each dispensing the prescription it fills: the same ingredient, written at most
 * {@value #REACH} days before, of the institution the pharmacy names; among several that of the same number, then the same
 * drug, then one not filled yet, then the latest. What stays without a partner stands alone.
 */
final class Supplies {

    private static final int REACH = 30;
    private static final int REACH_OF_REPEATS = 120;
    private static final List<String> REPEATS = List.of("リフィル", "分割調剤");

    private final List<MedicineEntry> prescriptions;
    private final List<MedicineEntry> dispensings;
    private final Set<String> prescribers;
    private final boolean pharmaciesTell;

    /**
     * @param entries of one ingredient, the oldest first
     * @param prescribers the institutions that tell of their prescriptions themselves
     * @param pharmaciesTell whether any pharmacy of this person tells anything
     */
    Supplies(List<MedicineEntry> entries, Set<String> prescribers, boolean pharmaciesTell) {
        this.dispensings = entries.stream().filter(MedicineEntry::dispensing).toList();
        this.prescriptions =
                entries.stream().filter(entry -> !entry.dispensing()).toList();
        this.prescribers = prescribers;
        this.pharmaciesTell = pharmaciesTell;
    }

    /** The institutions among these that prescribed. */
    static Set<String> prescribersAmong(List<MedicineEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.category() == EntryCategory.PRESCRIPTION)
                .map(MedicineEntry::institution)
                .collect(toSet());
    }

    /** The newest first. */
    List<Supply> joined() {
        var supplies = new ArrayList<Supply>();
        Set<MedicineEntry> filled = new HashSet<>();
        for (var dispensed : dispensings) {
            var prescribed = filledBy(dispensed, filled);
            prescribed.ifPresent(filled::add);
            supplies.add(new Supply(prescribed.orElse(null), dispensed, Handing.DISPENSED));
        }
        prescriptions.stream()
                .filter(prescribed -> !filled.contains(prescribed))
                .forEach(prescribed -> supplies.add(new Supply(prescribed, null, handing(prescribed))));
        supplies.sort(Comparator.comparing(Supply::from).reversed());
        return List.copyOf(supplies);
    }

    private Handing handing(MedicineEntry prescribed) {
        if (prescribed.handedOutThere()) {
            return Handing.AT_THE_INSTITUTION;
        }
        return pharmaciesTell ? Handing.NOT_RECORDED : Handing.NOBODY_TELLS;
    }

    private Optional<MedicineEntry> filledBy(MedicineEntry dispensed, Set<MedicineEntry> filled) {
        return prescriptions.stream()
                .filter(prescribed -> !prescribed.handedOutThere())
                .filter(prescribed -> within(prescribed, dispensed.on()))
                .filter(prescribed -> mayBeOf(prescribed, dispensed))
                .filter(prescribed -> !filled.contains(prescribed) || repeated(prescribed, dispensed))
                .max(Comparator.comparing((MedicineEntry prescribed) -> sameNumber(prescribed, dispensed))
                        .thenComparing(prescribed -> prescribed.sameDrugAs(dispensed))
                        .thenComparing(prescribed -> prescribed.manner() == dispensed.manner())
                        .thenComparing(prescribed -> !filled.contains(prescribed))
                        .thenComparing(MedicineEntry::on));
    }

    private static boolean within(MedicineEntry prescribed, LocalDate day) {
        var reach = repeats(prescribed) ? REACH_OF_REPEATS : REACH;
        return !day.isBefore(prescribed.on()) && !day.isAfter(prescribed.on().plusDays(reach));
    }

    /** A pharmacy that names another institution of this record fills no prescription of this one. */
    private boolean mayBeOf(MedicineEntry prescribed, MedicineEntry dispensed) {
        var named = dispensed.prescriber();
        return named == null || named.equals(prescribed.institution()) || !prescribers.contains(named);
    }

    /** Filled once more: as written (リフィル), or under the same number once more. */
    private static boolean repeated(MedicineEntry prescribed, MedicineEntry dispensed) {
        return repeats(prescribed)
                || sameNumber(prescribed, dispensed)
                || prescribed.on().equals(dispensed.on());
    }

    private static boolean repeats(MedicineEntry prescribed) {
        var note = prescribed.row().note();
        return note != null && REPEATS.stream().anyMatch(note::contains);
    }

    private static boolean sameNumber(MedicineEntry prescribed, MedicineEntry dispensed) {
        var number = prescribed.row().order().number();
        return number != null && number.equals(dispensed.row().order().number());
    }
}

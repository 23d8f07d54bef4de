package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 日数の重なり. The same drug of the same prescriber was fetched again more than so many days before it ran out, and the later
 * supply is in use today. 頓服 has no days and never overlaps; one order in two RP is one supply.
 */
record OverlappingDaysRule(int patience) implements FlagRule {

    @Override
    public Optional<MedicineFlag> look(List<Supply> supplies, LocalDate today) {
        var dated = supplies.stream()
                .filter(supply -> supply.dated() && supply.fetched())
                .toList();
        var overlapping = dated.stream()
                .filter(supply -> dated.stream()
                        .anyMatch(
                                other -> overlap(supply, other) && (supply.presentOn(today) || other.presentOn(today))))
                .toList();
        return overlapping.isEmpty()
                ? Optional.empty()
                : Optional.of(MedicineFlag.of(FlagKind.OVERLAPPING_DAYS, overlapping));
    }

    private boolean overlap(Supply one, Supply other) {
        return one != other
                && Objects.equals(one.prescriber(), other.prescriber())
                && one.told().sameDrugAs(other.told())
                && !one.told().ofOneOrderWith(other.told())
                && one.daysTogether(other) > patience;
    }
}

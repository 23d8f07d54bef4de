package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 同じ成分の重なり. Two supplies of one ingredient are in the house today and come from two prescribers, or from one that wrote
 * two different drugs on two days. What is written on one day by one prescriber makes up one dose, or a 頓服 beside it; the same
 * drug once more is a matter of days ({@link OverlappingDaysRule}).
 *
 * @param patience days that a change of the dose may overlap
 */
record SameIngredientRule(int patience) implements FlagRule {

    @Override
    public Optional<MedicineFlag> look(List<Supply> supplies, LocalDate today) {
        var present =
                supplies.stream().filter(supply -> supply.presentOn(today)).toList();
        var doubled = present.stream()
                .filter(supply -> present.stream().anyMatch(other -> doubled(supply, other)))
                .toList();
        return doubled.isEmpty()
                ? Optional.empty()
                : Optional.of(MedicineFlag.ofNewest(FlagKind.SAME_INGREDIENT, doubled));
    }

    private boolean doubled(Supply one, Supply other) {
        if (one == other || one.ofOneOrderWith(other)) {
            return false;
        }
        if (!Objects.equals(one.prescriber(), other.prescriber())) {
            return true;
        }
        return one.manner() == other.manner()
                && one.dated()
                && other.dated()
                && !one.from().equals(other.from())
                && !one.told().sameDrugAs(other.told())
                && one.daysTogether(other) > patience;
    }
}

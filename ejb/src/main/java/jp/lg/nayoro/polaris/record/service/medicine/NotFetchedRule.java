package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 未調剤. Prescribed more than so many days ago, and no pharmacy tells of it, though pharmacies of this person tell of others. It
 * is said while the days of the prescription would run, and for {@value #AT_LEAST} days at least.
 *
 * @param patience a prescription is good for four days, the day it was written among them; files come later
 */
record NotFetchedRule(int patience) implements FlagRule {

    private static final int AT_LEAST = 30;

    @Override
    public Optional<MedicineFlag> look(List<Supply> supplies, LocalDate today) {
        var missing = supplies.stream()
                .filter(supply -> !supply.fetched())
                .filter(supply -> supply.from().plusDays(patience).isBefore(today))
                .filter(supply -> supply.covers(today)
                        || !supply.from().plusDays(AT_LEAST).isBefore(today))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(MedicineFlag.of(FlagKind.NOT_FETCHED, missing));
    }
}

package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 2つの薬局. Two pharmacies handed out one ingredient, and both supplies are in the house today. */
record TwoPharmaciesRule() implements FlagRule {

    @Override
    public Optional<MedicineFlag> look(List<Supply> supplies, LocalDate today) {
        var dispensed = supplies.stream()
                .filter(supply -> supply.pharmacy() != null && supply.presentOn(today))
                .toList();
        return dispensed.stream().map(Supply::pharmacy).distinct().count() < 2
                ? Optional.empty()
                : Optional.of(MedicineFlag.ofNewest(FlagKind.TWO_PHARMACIES, dispensed));
    }
}

package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.lg.nayoro.polaris.record.entity.AllergenRow;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * アレルギー. The record names a drug that somebody does not bear, and it is in the house, or prescribed: by the ingredient of its
 * code, else by its name. A family of drugs (ペニシリン系) is no name of a drug: what belongs to it nobody can tell from here.
 *
 * @param institutions the names of those who noted the allergies
 */
record AllergyRule(List<AllergenRow> allergens, Map<RegistrationId, String> institutions) implements FlagRule {

    @Override
    public Optional<MedicineFlag> look(List<Supply> supplies, LocalDate today) {
        var running = supplies.stream().filter(supply -> supply.covers(today)).toList();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        var named = allergens.stream()
                .filter(allergen -> running.stream().anyMatch(supply -> isOf(allergen, supply.told())))
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var newest = running.get(0);
        var evidence = new ArrayList<Evidence>();
        named.forEach(allergen -> evidence.add(Evidence.of(allergen, institutions.get(allergen.registration()))));
        evidence.add(Evidence.of(newest));
        return Optional.of(new MedicineFlag(
                FlagKind.ALLERGY, newest.told().ingredient(), newest.told().display(), evidence));
    }

    private static boolean isOf(AllergenRow allergen, MedicineEntry entry) {
        boolean byCode = allergen.code() != null
                && entry.yj() != null
                && KnownDrugs.yj(allergen.code())
                        .filter(yj -> Ingredient.ofCode(yj).equals(Ingredient.ofCode(entry.yj())))
                        .isPresent();
        return byCode || DrugName.speaksOf(allergen.allergen(), entry.display());
    }
}

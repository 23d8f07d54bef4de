package jp.lg.nayoro.polaris.record.service.medicine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.record.entity.AllergenRow;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.HighRiskRow;
import jp.lg.nayoro.polaris.record.entity.MedicineRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/**
 * 薬の記録のもと. Everything the list of medicines is made of: what the institutions tell, and what the municipality marks.
 *
 * @param rows the oldest first
 */
public record MedicineSources(
        List<SourceInstitution> institutions,
        List<MedicineRow> rows,
        List<AllergenRow> allergens,
        List<HighRiskRow> highRisk) {

    Map<RegistrationId, String> names() {
        return institutions.stream().collect(toMap(SourceInstitution::registration, SourceInstitution::name));
    }

    /** The drugs, each with what it is of; the same told by two files stands once. */
    List<MedicineEntry> entries(KnownDrugs known) {
        var names = names();
        var entries = joinedByName(rows.stream()
                .filter(row -> row.category() != EntryCategory.NOTE)
                .map(row -> entry(row, names, known))
                .toList());
        return entries.stream()
                .filter(entry ->
                        entries.stream().takeWhile(earlier -> earlier != entry).noneMatch(entry::tellsTheSameAs))
                .toList();
    }

    private static MedicineEntry entry(MedicineRow row, Map<RegistrationId, String> names, KnownDrugs known) {
        var yj = known.yjOf(row).orElse(null);
        var manner = MedicineManner.of(row, yj);
        return new MedicineEntry(
                row,
                Objects.requireNonNullElseGet(row.author().facility(), () -> names.get(row.registration())),
                yj == null ? Ingredient.ofName(row.display(), manner) : Ingredient.ofCode(yj),
                yj,
                manner);
    }

    /** A drug without a code is of the ingredient whose drugs bear its name, where there is just one. */
    private static List<MedicineEntry> joinedByName(List<MedicineEntry> entries) {
        var coded = entries.stream()
                .filter(entry -> !entry.byName())
                .collect(groupingBy(
                        entry -> Ingredient.ofName(entry.display(), entry.manner()),
                        mapping(MedicineEntry::ingredient, toSet())));
        return entries.stream()
                .map(entry -> {
                    var bearing =
                            entry.byName() ? coded.getOrDefault(entry.ingredient(), Set.of()) : Set.<Ingredient>of();
                    return bearing.size() == 1 ? entry.of(bearing.iterator().next()) : entry;
                })
                .toList();
    }

    List<LeftOver> leftOvers() {
        var names = names();
        return rows.stream()
                .filter(row -> row.category() == EntryCategory.NOTE)
                .map(row -> LeftOver.of(row, names.get(row.registration())))
                .toList();
    }

    /** Whether any pharmacy of this person tells anything; without one nobody can say that a prescription was not fetched. */
    boolean pharmaciesTell() {
        return institutions.stream().anyMatch(source -> source.kind() == FacilityKind.PHARMACY)
                || rows.stream().anyMatch(row -> row.category() == EntryCategory.DISPENSING);
    }
}

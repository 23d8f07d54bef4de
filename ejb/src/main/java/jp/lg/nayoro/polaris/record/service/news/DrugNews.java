package jp.lg.nayoro.polaris.record.service.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.NewsEntryRow;
import jp.lg.nayoro.polaris.record.entity.PastDrugRow;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

/**
 * 薬の変化. New is an ingredient that no institution inside the consent told of in the 180 days before. Gone is one that stood in the
 * last prescription of the same department, was taken for two weeks or longer, ran out, and is not in the new one, which is as long: a cold's few days take nothing away. Both are
 * facts of the files, and no advice.
 */
final class DrugNews {

    static final int UNSEEN_DAYS = 180;

    /** Shorter courses end by themselves. */
    static final int LASTING_DAYS = 14;

    /** How long the former course may still last when the next prescription comes. */
    private static final int LEFT_OVER = 7;

    private final List<PastDrugRow> past;

    /** @param past of all the residents, with what came lately among it */
    DrugNews(List<PastDrugRow> past) {
        this.past = past;
    }

    /** Of what came lately, the first entry of each ingredient that is new to its person. */
    List<NewsEntryRow> appeared(List<NewsEntryRow> arrived) {
        record Key(ResidentId resident, String ingredient) {}
        var first = new LinkedHashMap<Key, NewsEntryRow>();
        arrived.stream()
                .sorted(Comparator.comparing(NewsEntryRow::on).thenComparing(NewsEntryRow::id))
                .forEach(row ->
                        first.putIfAbsent(new Key(row.resident(), row.drug().ingredient()), row));
        var byKey = past.stream()
                .collect(groupingBy(row -> new Key(row.resident(), row.drug().ingredient())));
        return first.entrySet().stream()
                .filter(entry -> byKey.getOrDefault(entry.getKey(), List.of()).stream()
                        .noneMatch(row -> knownBefore(row, entry.getValue().on())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean knownBefore(PastDrugRow row, LocalDate day) {
        return row.on().isBefore(day) && !row.lastDay().isBefore(day.minusDays(UNSEEN_DAYS));
    }

    /** A drug that is gone, with the entry of the prescription in which it is missing. */
    record Gone(PastDrugRow drug, NewsEntryRow missingIn) {}

    List<Gone> gone(List<NewsEntryRow> arrived) {
        record Key(RegistrationId registration, String department, LocalDate day) {}
        var prescriptions = new LinkedHashMap<Key, NewsEntryRow>();
        arrived.stream()
                .filter(row -> row.category() == EntryCategory.PRESCRIPTION)
                .forEach(row -> prescriptions.putIfAbsent(
                        new Key(row.registration(), row.drug().department(), row.on()), row));
        var byRegistration = past.stream()
                .filter(row -> row.category() == EntryCategory.PRESCRIPTION)
                .collect(groupingBy(PastDrugRow::registration));
        var gone = new ArrayList<Gone>();
        prescriptions.values().forEach(now -> missing(now, byRegistration.getOrDefault(now.registration(), List.of()))
                .forEach(drug -> gone.add(new Gone(drug, now))));
        return gone;
    }

    private List<PastDrugRow> missing(NewsEntryRow now, List<PastDrugRow> ofRegistration) {
        var ofDepartment = ofRegistration.stream()
                .filter(row ->
                        Objects.equals(row.drug().department(), now.drug().department()))
                .toList();
        var before = lastDayBefore(ofDepartment, now.on());
        if (before.isEmpty() || ofDepartment.stream().noneMatch(row -> row.on().equals(now.on()) && lasting(row))) {
            return List.of();
        }
        var kept = ingredientsOn(ofDepartment, now.on());
        return ofDepartment.stream()
                .filter(row -> row.on().equals(before.get()))
                .filter(row -> !kept.contains(row.drug().ingredient()))
                .filter(DrugNews::lasting)
                .filter(row -> !row.lastDay().isAfter(now.on().plusDays(LEFT_OVER)))
                .filter(row -> !goesOnElsewhere(row, now.on()))
                .toList();
    }

    private static boolean lasting(PastDrugRow row) {
        return !row.lastDay().isBefore(row.on().plusDays(LASTING_DAYS - 1L));
    }

    private static Optional<LocalDate> lastDayBefore(List<PastDrugRow> rows, LocalDate day) {
        return rows.stream().map(PastDrugRow::on).filter(on -> on.isBefore(day)).max(LocalDate::compareTo);
    }

    private static Set<String> ingredientsOn(List<PastDrugRow> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row.on().equals(day))
                .map(row -> row.drug().ingredient())
                .collect(toSet());
    }

    /** Somebody else gives it, or gave it later. */
    private boolean goesOnElsewhere(PastDrugRow drug, LocalDate day) {
        return past.stream()
                .filter(row -> row.resident().equals(drug.resident())
                        && row.drug().ingredient().equals(drug.drug().ingredient()))
                .anyMatch(row -> !row.on().isBefore(day)
                        || row.category() == EntryCategory.PRESCRIPTION
                                && !row.registration().equals(drug.registration())
                                && !row.lastDay().isBefore(day));
    }
}

package jp.lg.nayoro.polaris.record.service.medicine;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import jp.lg.nayoro.polaris.record.entity.HighRiskRow;

/**
 * 薬の全体像の1行. One ingredient in one manner of use, across prescribers and pharmacies.
 *
 * @param supplies the newest first
 * @param marks 特に注意する薬: the words of the municipality's table
 * @param leftOvers notes on 残薬 that speak of it
 */
public record MedicineLine(
        Ingredient ingredient,
        MedicineManner manner,
        List<Supply> supplies,
        List<String> marks,
        List<LeftOver> leftOvers)
        implements Serializable {

    static MedicineLine of(List<Supply> supplies, List<HighRiskRow> highRisk, List<LeftOver> leftOvers) {
        var newest = supplies.get(0);
        return new MedicineLine(
                newest.told().ingredient(),
                newest.manner(),
                List.copyOf(supplies),
                highRisk.stream()
                        .filter(row -> supplies.stream().anyMatch(supply -> marked(row, supply.told())))
                        .map(HighRiskRow::mark)
                        .distinct()
                        .toList(),
                leftOvers.stream()
                        .filter(each ->
                                DrugName.speaksOf(each.text(), newest.told().display()))
                        .toList());
    }

    private static boolean marked(HighRiskRow row, MedicineEntry entry) {
        return row.yjPrefix() == null
                ? DrugName.folded(entry.display()).contains(DrugName.folded(row.namePart()))
                : entry.yj() != null && entry.yj().startsWith(row.yjPrefix());
    }

    /** As it was written last. */
    public String name() {
        return newest().told().display();
    }

    /** Some of it stands here by its name alone: no code leads to its ingredient. */
    public boolean byName() {
        return supplies.stream().anyMatch(supply -> supply.told().byName());
    }

    public Supply newest() {
        return supplies.get(0);
    }

    /** What is in the house today, and what was prescribed for today and is not fetched; the newest first. */
    public List<Supply> running(LocalDate today) {
        return supplies.stream().filter(supply -> supply.covers(today)).toList();
    }

    public boolean runs(LocalDate today) {
        return supplies.stream().anyMatch(supply -> supply.covers(today));
    }

    /** The last day anything of it was in the house; null where nothing was fetched. */
    public LocalDate lastDay() {
        return supplies.stream()
                .filter(Supply::fetched)
                .map(Supply::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean endedLately(LocalDate today) {
        var last = lastDay();
        return !runs(today) && last != null && !last.isBefore(today.minusDays(MedicineList.ENDED_DAYS));
    }

    /** Days from tomorrow on, of the supply that lasts longest; null where nothing is in the house, or nobody tells its days. */
    public Integer daysLeft(LocalDate today) {
        return supplies.stream()
                .filter(supply -> supply.presentOn(today))
                .map(supply -> supply.daysLeft(today))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Nothing of what runs today was fetched. */
    public boolean nothingFetched(LocalDate today) {
        return running(today).stream().noneMatch(Supply::fetched);
    }
}

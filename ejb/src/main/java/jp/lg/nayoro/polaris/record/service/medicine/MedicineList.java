package jp.lg.nayoro.polaris.record.service.medicine;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * 薬の全体像. What should be in the house today, what ended lately, and what a pharmacist should have seen of it. Made of what
 * institutions tell, and nothing else.
 *
 * @param running the lines of today
 * @param ended those of the last {@value #ENDED_DAYS} days
 * @param leftOvers every note on 残薬, the newest first
 * @param pharmaciesTell whether any pharmacy of this person tells anything
 * @param ofTheWard how many entries are left out since they were taken in hospital
 */
public record MedicineList(
        LocalDate today,
        List<MedicineLine> running,
        List<MedicineLine> ended,
        List<MedicineFlag> flags,
        List<LeftOver> leftOvers,
        boolean pharmaciesTell,
        int ofTheWard)
        implements Serializable {

    /** So long an ended medicine stays on the page. */
    public static final int ENDED_DAYS = 90;

    static MedicineList of(MedicineSources sources, KnownDrugs known, MedicineRule rule, LocalDate today) {
        var told = sources.entries(known);
        var entries = told.stream().filter(entry -> !entry.ofTheWard()).toList();
        var supplies = suppliesByIngredient(entries, sources.pharmaciesTell());
        var lines = lines(supplies, sources);
        return new MedicineList(
                today,
                lines.stream().filter(line -> line.runs(today)).toList(),
                lines.stream().filter(line -> line.endedLately(today)).toList(),
                flags(supplies, sources, rule, today),
                sources.leftOvers().stream()
                        .sorted(Comparator.comparing(LeftOver::on).reversed())
                        .toList(),
                sources.pharmaciesTell(),
                told.size() - entries.size());
    }

    private static Collection<List<Supply>> suppliesByIngredient(List<MedicineEntry> entries, boolean pharmaciesTell) {
        var prescribers = Supplies.prescribersAmong(entries);
        return entries.stream()
                .collect(groupingBy(MedicineEntry::ingredient, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ofOne -> new Supplies(ofOne, prescribers, pharmaciesTell).joined())
                .toList();
    }

    /** One a manner of use; those that need a look soonest first. */
    private static List<MedicineLine> lines(Collection<List<Supply>> byIngredient, MedicineSources sources) {
        var leftOvers = sources.leftOvers();
        return byIngredient.stream()
                .flatMap(supplies -> supplies.stream().collect(groupingBy(Supply::manner)).values().stream())
                .map(supplies -> MedicineLine.of(supplies, sources.highRisk(), leftOvers))
                .sorted(Comparator.comparing(MedicineLine::manner).thenComparing(MedicineLine::name))
                .toList();
    }

    private static List<MedicineFlag> flags(
            Collection<List<Supply>> byIngredient, MedicineSources sources, MedicineRule rule, LocalDate today) {
        var rules = List.of(
                new AllergyRule(sources.allergens(), sources.names()),
                new SameIngredientRule(rule.overlapDays()),
                new NotFetchedRule(rule.fetchDays()),
                new TwoPharmaciesRule(),
                new OverlappingDaysRule(rule.overlapDays()));
        return byIngredient.stream()
                .flatMap(supplies -> rules.stream().flatMap(each -> each.look(supplies, today).stream()))
                .sorted(Comparator.comparing(MedicineFlag::kind).thenComparing(MedicineFlag::name))
                .toList();
    }

    /** The lines of one manner of use. */
    public List<MedicineLine> running(MedicineManner manner) {
        return running.stream().filter(line -> line.manner() == manner).toList();
    }
}

package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.record.entity.EarlierValue;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentRow;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/**
 * What stands in one row of the matrix between two days, by institution.
 *
 * @param shared whether the consent covers this kind of data; if not, there is nothing here whatever there is
 * @param summaries what other features add
 * @param neighbours the nearest days with something of this row
 */
public record Entries(
        MatrixRow row,
        EntryPeriod period,
        boolean shared,
        List<InstitutionEntries> institutions,
        Map<Long, EarlierValue> earlierValues,
        Map<Long, List<EntryDocumentRow>> documents,
        List<SourceSummary> summaries,
        EntryNeighbours neighbours)
        implements Serializable {

    static Entries notShared(MatrixRow row, EntryPeriod period) {
        return new Entries(row, period, false, List.of(), Map.of(), Map.of(), List.of(), EntryNeighbours.NONE);
    }

    static Entries of(
            MatrixRow row,
            EntryPeriod period,
            List<SourceInstitution> sources,
            List<EntryRow> rows,
            List<EarlierValue> earlier,
            List<EntryDocumentRow> documents,
            List<SourceSummary> summaries) {
        return new Entries(
                row,
                period,
                true,
                byInstitution(sources, rows),
                matched(rows, earlier),
                documents.stream().collect(groupingBy(EntryDocumentRow::entry)),
                summaries,
                EntryNeighbours.NONE);
    }

    Entries between(EntryNeighbours days) {
        return new Entries(row, period, shared, institutions, earlierValues, documents, summaries, days);
    }

    /** In the order of the sources; one institution once, however many numbers it gave the person. */
    private static List<InstitutionEntries> byInstitution(List<SourceInstitution> sources, List<EntryRow> rows) {
        var sourceOf = sources.stream().collect(toMap(SourceInstitution::registration, identity()));
        var entriesOf = new LinkedHashMap<FacilityId, List<EntryRow>>();
        sources.forEach(source -> entriesOf.put(source.facility(), new ArrayList<>()));
        rows.forEach(row ->
                entriesOf.get(sourceOf.get(row.registration()).facility()).add(row));
        return sources.stream()
                .collect(toMap(SourceInstitution::facility, identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .filter(source -> !entriesOf.get(source.facility()).isEmpty())
                .map(source -> new InstitutionEntries(
                        source.facility(),
                        source.name(),
                        source.kind(),
                        EntryGroup.of(entriesOf.get(source.facility()))))
                .toList();
    }

    /** For each entry the newest earlier value of the same analyte in the same unit, however spelt; the list comes newest first. */
    private static Map<Long, EarlierValue> matched(List<EntryRow> rows, List<EarlierValue> earlier) {
        record Key(RegistrationId registration, String analyte, String unit) {}
        var newest = new HashMap<Key, EarlierValue>();
        earlier.forEach(value -> newest.putIfAbsent(
                new Key(value.registration(), value.analyte(), UnitSpelling.key(value.unit())), value));
        var matched = new HashMap<Long, EarlierValue>();
        for (var row : rows) {
            var value = newest.get(new Key(
                    row.registration(),
                    row.analyte(),
                    UnitSpelling.key(row.value().unit())));
            if (value != null) {
                matched.put(row.id(), value);
            }
        }
        return matched;
    }

    /** 前回値 of this entry; null where there is none. */
    public EarlierValue earlier(EntryRow entry) {
        return earlierValues.get(entry.id());
    }

    /** How this value stands to the earlier one; null where that cannot be told. */
    public Trend trend(EntryRow entry) {
        return Trend.of(entry.value(), earlier(entry));
    }

    /** What opens beside this entry; mostly nothing. */
    public List<EntryDocumentRow> documents(EntryRow entry) {
        return documents.getOrDefault(entry.id(), List.of());
    }

    public int count() {
        return institutions.stream().mapToInt(InstitutionEntries::count).sum() + summaries.size();
    }
}

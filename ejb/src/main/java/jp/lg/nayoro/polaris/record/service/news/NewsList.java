package jp.lg.nayoro.polaris.record.service.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.NewsEntryRow;
import jp.lg.nayoro.polaris.record.entity.PaperNewsRow;
import jp.lg.nayoro.polaris.record.service.news.NewsItem.Whom;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** Makes the list of what came: one item a stay, a drug, a paper; the values of one person, day and institution together. */
final class NewsList {

    private static final Map<EncounterKind, NewsKind> STAYS = new EnumMap<>(Map.of(
            EncounterKind.ADMISSION, NewsKind.ADMISSION,
            EncounterKind.DISCHARGE, NewsKind.DISCHARGE,
            EncounterKind.DEATH, NewsKind.DEATH));

    private final List<NewsItem> items = new ArrayList<>();

    void addStays(List<NewsEntryRow> rows) {
        rows.stream()
                .filter(row -> row.category() == EntryCategory.ENCOUNTER)
                .forEach(row -> items.add(item(
                        STAYS.get(EncounterKind.valueOf(row.drug().code())), row.id(), row, row.note(), List.of())));
    }

    void addAppeared(List<NewsEntryRow> rows) {
        rows.forEach(row -> items.add(item(NewsKind.NEW_DRUG, row.id(), row, row.display(), List.of())));
    }

    void addGone(List<DrugNews.Gone> drugs) {
        drugs.forEach(gone -> items.add(item(
                NewsKind.STOPPED_DRUG,
                gone.drug().id(),
                gone.missingIn(),
                gone.drug().drug().display(),
                List.of())));
    }

    void addValues(List<ValueNews.Changed> values) {
        record Key(RegistrationId registration, LocalDate on, NewsKind kind) {}
        values.stream()
                .collect(groupingBy(
                        one -> new Key(one.row().registration(), one.row().on(), one.kind()),
                        LinkedHashMap::new,
                        toList()))
                .forEach((key, same) -> {
                    var first = same.get(0).row();
                    items.add(item(
                            key.kind(),
                            first.id(),
                            first,
                            null,
                            same.stream().map(ValueNews.Changed::value).toList()));
                });
    }

    void addPapers(NewsKind kind, List<PaperNewsRow> rows) {
        rows.forEach(row -> items.add(new NewsItem(
                kind + ":" + row.id(),
                kind,
                new Whom(row.resident(), row.name(), row.nameKana()),
                row.about() == null ? row.at().toLocalDate() : row.about(),
                row.at(),
                row.from(),
                null,
                List.of(),
                null,
                false,
                false)));
    }

    private static NewsItem item(NewsKind kind, Long id, NewsEntryRow row, String subject, List<NewsValue> values) {
        return new NewsItem(
                kind + ":" + id,
                kind,
                new Whom(row.resident(), row.name(), row.nameKana()),
                row.on(),
                row.receivedAt(),
                row.institution(),
                subject,
                values,
                row.category().row(),
                false,
                false);
    }

    List<NewsItem> items() {
        return items;
    }

    /** One line a person, whoever needs a look first on top. */
    static List<PersonNews> byPerson(List<NewsItem> items) {
        Map<ResidentId, List<NewsItem>> byPerson = items.stream()
                .sorted(Comparator.comparing(NewsItem::kind)
                        .thenComparing(NewsItem::on, Comparator.reverseOrder())
                        .thenComparing(NewsItem::key))
                .collect(groupingBy(item -> item.whom().resident(), LinkedHashMap::new, toList()));
        return byPerson.values().stream()
                .map(own -> new PersonNews(own.get(0).whom(), own))
                .sorted(PersonNews.MOST_URGENT_FIRST)
                .toList();
    }
}

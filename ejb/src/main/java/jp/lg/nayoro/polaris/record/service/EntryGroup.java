package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryRow;

/**
 * まとまり. Entries that belong together: the drugs of one RP (処方の単位: one way of taking for some days), the values of one order,
 * else what is of one kind on one day.
 */
public record EntryGroup(EntryCategory category, LocalDate on, String order, String rp, List<EntryRow> entries)
        implements Serializable {

    private record Key(EntryCategory category, LocalDate on, String order, String rp) {}

    /** Keeps the order in which the entries come. */
    static List<EntryGroup> of(List<EntryRow> entries) {
        var groups = new LinkedHashMap<Key, List<EntryRow>>();
        entries.forEach(entry ->
                groups.computeIfAbsent(keyOf(entry), key -> new ArrayList<>()).add(entry));
        return groups.entrySet().stream()
                .map(group -> new EntryGroup(
                        group.getKey().category(),
                        group.getKey().on(),
                        group.getKey().order(),
                        group.getKey().rp(),
                        List.copyOf(group.getValue())))
                .toList();
    }

    private static Key keyOf(EntryRow entry) {
        var day = entry.time().on();
        return switch (entry.category()) {
            case PRESCRIPTION, DISPENSING, INJECTION ->
                new Key(
                        entry.category(),
                        day,
                        entry.order().number(),
                        entry.order().rp());
            case LAB -> new Key(entry.category(), day, entry.order().number(), null);
            default -> new Key(entry.category(), day, null, null);
        };
    }

    /** Drugs, shown with doses and usage. */
    public boolean medicine() {
        return category == EntryCategory.PRESCRIPTION
                || category == EntryCategory.DISPENSING
                || category == EntryCategory.INJECTION;
    }

    /** 注射, told by its rate rather than by a total. */
    public boolean injection() {
        return category == EntryCategory.INJECTION;
    }

    public EntryRow first() {
        return entries.get(0);
    }

    /** When the values were taken; null where the entries differ or the source tells no time. */
    public LocalDateTime at() {
        return shared(
                entries.stream().map(entry -> entry.time().at()).distinct().toList());
    }

    /** How the drugs of this RP are taken; null where they differ, so that each is shown with its own. */
    public String usage() {
        return shared(entries.stream()
                .map(entry -> entry.dose().usageText())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** 日分 of this RP; null where the drugs differ. */
    public Integer days() {
        return shared(
                doses().map(EntryDose::days).filter(Objects::nonNull).distinct().toList());
    }

    /** 回分 of this RP, of drugs taken when needed; null where the drugs differ. */
    public Integer times() {
        return shared(doses().map(EntryDose::times)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    public long abnormal() {
        return entries.stream().filter(entry -> entry.abnormality() != null).count();
    }

    private java.util.stream.Stream<EntryDose> doses() {
        return entries.stream().map(EntryRow::dose);
    }

    private static <T> T shared(List<T> values) {
        return values.size() == 1 ? values.get(0) : null;
    }
}

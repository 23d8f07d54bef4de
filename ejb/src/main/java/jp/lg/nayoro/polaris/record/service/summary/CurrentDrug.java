package jp.lg.nayoro.polaris.record.service.summary;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * いまの薬. A drug whose days cover today, by the newest hand-over that tells of it.
 *
 * @param until its last day; null of a drug taken when needed
 */
public record CurrentDrug(EntryRow entry, String institution, LocalDate until) implements Serializable {

    /** How long a drug taken when needed, or without days, counts as being in the house. */
    static final int WITHOUT_DAYS = 90;

    /** How far back a course can have begun that lasts today. */
    static final int LONGEST_COURSE = 186;

    /** 【般】 before a generic name, 「maker」 after it, and spaces: a prescription and what was handed over for it are one. */
    private static final Pattern MARKS = Pattern.compile("【般】|「[^」]*」|\\s");

    private static final Comparator<EntryRow> DISPENSED_FIRST = Comparator.comparing(
                    (EntryRow row) -> row.category() != EntryCategory.DISPENSING)
            .thenComparing(row -> row.time().on(), Comparator.reverseOrder());

    /** One line a name: what was handed over counts before what was prescribed only. */
    static List<CurrentDrug> on(LocalDate day, List<EntryRow> rows, Map<RegistrationId, String> names) {
        var byName = new LinkedHashMap<String, CurrentDrug>();
        rows.stream()
                .filter(row -> covers(row, day))
                .sorted(DISPENSED_FIRST)
                .forEach(row -> byName.putIfAbsent(
                        key(row), new CurrentDrug(row, names.get(row.registration()), lastDay(row))));
        return byName.values().stream()
                .sorted(Comparator.comparing(drug -> key(drug.entry())))
                .toList();
    }

    public boolean dispensed() {
        return entry.category() == EntryCategory.DISPENSING;
    }

    private static String key(EntryRow row) {
        return MARKS.matcher(Normalizer.normalize(row.display(), Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static boolean covers(EntryRow row, LocalDate day) {
        var from = row.time().on();
        var until = lastDay(row);
        return !from.isAfter(day)
                && (until == null ? !from.plusDays(WITHOUT_DAYS).isBefore(day) : !until.isBefore(day));
    }

    private static LocalDate lastDay(EntryRow row) {
        if (row.time().until() != null) {
            return row.time().until();
        }
        var days = row.dose().days();
        return days == null || days < 1 ? null : row.time().on().plusDays(days - 1L);
    }

    /** The entry's id only: this string may reach a log. */
    @Override
    public String toString() {
        return "CurrentDrug[" + entry + "]";
    }
}

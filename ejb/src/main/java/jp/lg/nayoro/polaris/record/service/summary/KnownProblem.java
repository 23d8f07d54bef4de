package jp.lg.nayoro.polaris.record.service.summary;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** 病名. One diagnosis, by whichever institution told it last. @param note what the institution added; null for nothing */
public record KnownProblem(String name, LocalDate on, String institution, String note) implements Serializable {

    /** Each name once, however many institutions tell it; those that are over by that day are left out. The newest come first. */
    static List<KnownProblem> standingOn(LocalDate day, List<EntryRow> newestFirst, Map<RegistrationId, String> names) {
        var byName = new LinkedHashMap<String, KnownProblem>();
        newestFirst.stream()
                .filter(row -> row.time().until() == null || !row.time().until().isBefore(day))
                .forEach(row -> byName.putIfAbsent(
                        Normalizer.normalize(row.display(), Normalizer.Form.NFKC),
                        new KnownProblem(row.display(), row.time().on(), names.get(row.registration()), row.note())));
        return List.copyOf(byName.values());
    }

    /** The day only: this string may reach a log. */
    @Override
    public String toString() {
        return "KnownProblem[" + on + "]";
    }
}

package jp.lg.nayoro.polaris.record.service.problem;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.ProblemRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * アレルギー・副作用. One substance, of however many institutions.
 *
 * @param reactions in the words of each source
 * @param severities 程度, likewise
 * @param sources the newest first; never empty
 */
public record Allergy(List<String> reactions, List<String> severities, List<ProblemSource> sources)
        implements Serializable {

    /** By the code of the substance or by its name in one width and case. */
    static List<Allergy> of(List<ProblemRow> rows, Map<RegistrationId, SourceInstitution> sources) {
        return Merging.byAnyOf(rows, Allergy::keysOf).stream()
                .map(same -> new Allergy(
                        said(same, ProblemRow::text),
                        said(same, row -> NoteLines.of(row.note()).labelled("程度", "重症化の恐れ")),
                        same.stream()
                                .map(row -> Diagnoses.source(row, sources.get(row.registration())))
                                .toList()))
                .toList();
    }

    private static List<String> said(List<ProblemRow> rows, Function<ProblemRow, String> words) {
        return rows.stream().map(words).filter(Objects::nonNull).distinct().toList();
    }

    private static Set<String> keysOf(ProblemRow row) {
        var keys = new HashSet<String>();
        keys.add(Diagnoses.folded(row.display()));
        Stream.of(row.code(), row.alternative())
                .filter(Objects::nonNull)
                .filter(code -> code.system() != CodeSystem.LOCAL)
                .forEach(code -> keys.add(code.system() + code.code()));
        return keys;
    }

    public String substance() {
        return sources.get(0).name();
    }

    /** No substance: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "Allergy[" + sources + "]";
    }
}

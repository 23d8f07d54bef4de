package jp.lg.nayoro.polaris.record.service.problem;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.ProblemRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

/**
 * 病名と既往歴. Makes one line of what institutions call the same: by ICD-10, by 病名管理番号, or by the name written in one width and
 * case. Suspected ones stand apart from established ones.
 */
final class Diagnoses {

    private static final String SUSPECTED = "疑い";
    private static final String HISTORY = "既往歴";
    private static final String[] OUTCOME = {"転帰", "状態"};
    private static final String[] BEGAN = {"発症", "時期"};
    private static final Pattern DOUBT = Pattern.compile("[(（]?の?疑い[)）]?$");

    private Diagnoses() {}

    static List<Problem> of(List<ProblemRow> rows, Map<RegistrationId, SourceInstitution> sources, LocalDate today) {
        return Merging.byAnyOf(rows, Diagnoses::keysOf).stream()
                .map(same -> new Problem(
                        suspected(same.get(0)),
                        same.stream()
                                .flatMap(row -> codes(row, CodeSystem.ICD10))
                                .findFirst()
                                .orElse(null),
                        same.stream()
                                .map(row -> source(row, sources.get(row.registration())))
                                .toList(),
                        today))
                .sorted(comparing(Problem::standing)
                        .thenComparing(Problem::suspected)
                        .thenComparing(comparing(Problem::on).reversed()))
                .toList();
    }

    static ProblemSource source(ProblemRow row, SourceInstitution institution) {
        var note = NoteLines.of(row.note());
        var author = row.author();
        return new ProblemSource(
                institution.name(),
                Stream.of(author.facility(), author.department(), author.practitioner())
                        .filter(Objects::nonNull)
                        .collect(joining("・")),
                row.display(),
                row.time().on(),
                note.labelled(BEGAN),
                row.time().until(),
                note.labelled(OUTCOME),
                note.says(HISTORY),
                note.without("転帰", "状態", "発症", "時期", "程度", "重症化の恐れ"),
                row.id(),
                row.sourceFile() != null);
    }

    private static Set<String> keysOf(ProblemRow row) {
        var doubt = suspected(row) ? "?" : "";
        var keys = new HashSet<String>();
        Stream.of(CodeSystem.ICD10, CodeSystem.MEDIS)
                .flatMap(system -> codes(row, system).map(code -> system + code))
                .forEach(keys::add);
        keys.add(folded(DOUBT.matcher(row.display()).replaceFirst("")));
        return Set.copyOf(keys.stream().map(doubt::concat).toList());
    }

    /** ICD-10 comes with and without its dot. */
    private static Stream<String> codes(ProblemRow row, CodeSystem system) {
        return Stream.of(row.code(), row.alternative())
                .filter(Objects::nonNull)
                .filter(code -> code.system() == system)
                .map(EntryCode::code)
                .map(code -> code.replace(".", "").toUpperCase(Locale.ROOT));
    }

    private static boolean suspected(ProblemRow row) {
        return row.display().contains(SUSPECTED);
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}

package jp.lg.nayoro.polaris.intake.service;

import java.util.List;
import java.util.function.ToIntFunction;

/** What became of a chunk of files. Counts and reasons only: IT runs the intake and may not read records. */
public record IntakeResult(int stored, int duplicate, int quarantined, int entries, List<QuarantinedFile> files) {

    public IntakeResult {
        files = List.copyOf(files);
    }

    public static IntakeResult sum(List<IntakeResult> results) {
        return new IntakeResult(
                total(results, IntakeResult::stored),
                total(results, IntakeResult::duplicate),
                total(results, IntakeResult::quarantined),
                total(results, IntakeResult::entries),
                results.stream().flatMap(result -> result.files().stream()).toList());
    }

    private static int total(List<IntakeResult> results, ToIntFunction<IntakeResult> count) {
        return results.stream().mapToInt(count).sum();
    }

    public int read() {
        return stored + duplicate + quarantined;
    }
}

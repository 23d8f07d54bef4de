package jp.lg.nayoro.polaris.intake.service;

import java.util.List;

/** What became of one batch of files. Counts and reasons only: IT runs the intake and may not read records. */
public record IntakeResult(int stored, int duplicate, int quarantined, int entries, List<QuarantinedFile> files) {

    public IntakeResult {
        files = List.copyOf(files);
    }

    int read() {
        return stored + duplicate + quarantined;
    }
}

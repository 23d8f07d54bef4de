package jp.lg.nayoro.polaris.launcher;

import java.util.List;

/** The server's answer to one batch. */
record BatchOutcome(int stored, int duplicate, int quarantined, int entries, List<QuarantinedFile> files) {

    /** A file that was kept apart, and why. */
    record QuarantinedFile(String path, String outcome, String reason) {}

    BatchOutcome {
        files = files == null ? List.of() : List.copyOf(files);
    }
}

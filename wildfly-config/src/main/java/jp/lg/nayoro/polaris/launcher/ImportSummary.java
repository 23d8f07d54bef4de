package jp.lg.nayoro.polaris.launcher;

import java.util.ArrayList;
import java.util.List;

/** What became of the files: the lines at the end of an import. */
final class ImportSummary {

    private final List<String> quarantinedFiles = new ArrayList<>();
    private int read;
    private int stored;
    private int duplicate;
    private int quarantined;

    void add(BatchOutcome outcome, int files) {
        read += files;
        stored += outcome.stored();
        duplicate += outcome.duplicate();
        quarantined += outcome.quarantined();
        for (var file : outcome.files()) {
            quarantinedFiles.add("隔離 / quarantined: " + file.path() + ": " + file.reason());
        }
    }

    /** A file that never left this machine, with the reason. */
    void keptHere(String name, String reason) {
        read++;
        quarantined++;
        quarantinedFiles.add("隔離 / quarantined: " + name + ": " + reason);
    }

    int read() {
        return read;
    }

    /** Each quarantined file with its reason; the last line is the sum, in a form that programs can read. */
    List<String> lines() {
        var lines = new ArrayList<>(quarantinedFiles);
        lines.add("read=%d stored=%d duplicate=%d quarantined=%d".formatted(read, stored, duplicate, quarantined));
        return lines;
    }
}

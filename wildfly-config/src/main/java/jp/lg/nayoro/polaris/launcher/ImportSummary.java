package jp.lg.nayoro.polaris.launcher;

import java.util.ArrayList;
import java.util.List;

/** What became of the files: the lines at the end of an import. */
final class ImportSummary {

    private final List<String> lines = new ArrayList<>();
    private int keptHere;

    /** A file that never left this machine, with the reason. */
    void keptHere(String name, String reason) {
        keptHere++;
        held(name, reason);
    }

    void held(String name, String reason) {
        lines.add("隔離 / quarantined: " + name + ": " + reason);
    }

    /** Each quarantined file with its reason; the last line is the sum, in a form that programs can read. */
    List<String> lines(RunProgress end) {
        var all = new ArrayList<>(lines);
        all.add("read=%d stored=%d duplicate=%d quarantined=%d"
                .formatted(end.read() + keptHere, end.stored(), end.duplicate(), end.quarantined() + keptHere));
        return all;
    }
}

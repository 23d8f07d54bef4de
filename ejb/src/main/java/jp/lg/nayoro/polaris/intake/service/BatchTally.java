package jp.lg.nayoro.polaris.intake.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what becomes of the files of one batch, until it is known of all of them. */
final class BatchTally {

    /** Held files that are kept, by their id: a set of parts may become whole before the batch ends. */
    private final Map<Long, QuarantinedFile> held = new LinkedHashMap<>();

    private final List<QuarantinedFile> refused = new ArrayList<>();
    private final Set<String> splitSets = new LinkedHashSet<>();
    private int stored;
    private int duplicate;
    private int entries;

    void add(IncomingFile file, FileOutcome outcome) {
        if (outcome instanceof FileOutcome.Stored read) {
            stored++;
            entries += read.entries();
        } else if (outcome instanceof FileOutcome.Duplicate) {
            duplicate++;
        } else if (outcome instanceof FileOutcome.Held kept) {
            var told = new QuarantinedFile(file.path(), kept.reason());
            if (held.putIfAbsent(kept.sourceFile(), told) != null) {
                refused.add(told);
            }
            if (kept.splitSet() != null) {
                splitSets.add(kept.splitSet());
            }
        }
    }

    /** A file that is not kept at all. */
    void refuse(IncomingFile file, String reason) {
        refused.add(new QuarantinedFile(file.path(), reason));
    }

    /** Sets of which a part came in this batch. */
    Set<String> splitSets() {
        return splitSets;
    }

    /** Parts that were held are read by now. Those of an earlier batch were counted there. */
    void joined(FileOutcome.Joined set) {
        if (set.sourceFiles().isEmpty()) {
            return;
        }
        set.sourceFiles().forEach(id -> stored += held.remove(id) == null ? 0 : 1);
        entries += set.entries();
    }

    IntakeResult result() {
        var files = new ArrayList<>(held.values());
        files.addAll(refused);
        return new IntakeResult(stored, duplicate, files.size(), entries, files);
    }
}

package jp.lg.nayoro.polaris.intake.service.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.lg.nayoro.polaris.intake.service.IntakeResult;
import jp.lg.nayoro.polaris.intake.service.QuarantinedFile;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;

/** Counts what becomes of the files of one chunk: each is read, known, or held with its reason, and none is anything else. */
final class ChunkTally {

    private final Map<String, Long> ids;
    private final Map<String, String> reasons = new HashMap<>();
    private final Set<Long> held = new LinkedHashSet<>();
    private final List<QuarantinedFile> told = new ArrayList<>();
    private int stored;
    private int duplicate;

    ChunkTally(List<OpenedFile> files, Map<String, Long> ids) {
        this.ids = ids;
        files.forEach(this::add);
    }

    private void add(OpenedFile file) {
        if (file.isRepeated()) {
            addRepeated(file);
        } else if (file.isDuplicate()) {
            duplicate++;
        } else if (file.isHeldAsBefore()) {
            hold(file, file.known().note());
        } else if (file.result() instanceof ParseResult.Quarantined refused) {
            hold(file, refused.note());
        } else {
            stored++;
        }
    }

    private void addRepeated(OpenedFile file) {
        var reason = reasons.get(file.key().key());
        if (reason == null) {
            duplicate++;
        } else {
            hold(file, reason);
        }
    }

    private void hold(OpenedFile file, String reason) {
        reasons.put(file.key().key(), reason);
        held.add(ids.get(file.key().key()));
        told.add(new QuarantinedFile(file.file().path(), reason));
    }

    Set<Long> held() {
        return held;
    }

    IntakeResult result(int entries) {
        return new IntakeResult(stored, duplicate, told.size(), entries, told);
    }
}

package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryContent;

/** Gathers the entries and warnings of one file, and gives every entry its key. */
public final class EntryCollector {

    private final List<EntryDraft> drafts = new ArrayList<>();
    private final List<ParseWarning> warnings = new ArrayList<>();
    private final List<SameDrug> sameDrugs = new ArrayList<>();

    public EntryDraft add(EntryDraft draft) {
        drafts.add(draft);
        return draft;
    }

    /** Says it once, however many lines give cause. */
    public void warn(int line, String text) {
        if (warnings.stream().noneMatch(warning -> warning.text().equals(text))) {
            warnings.add(new ParseWarning(line, text));
        }
    }

    public List<EntryContent> entries() {
        Map<String, Integer> seen = new HashMap<>();
        return drafts.stream()
                .map(draft -> draft.build(seen.merge(draft.identityText(), 1, Integer::sum)))
                .toList();
    }

    /** Codes of one line that mean one drug; what is missing (null) or an institution's own tells nothing. */
    public void sameDrug(String display, EntryCode... codes) {
        var shared = Arrays.stream(codes)
                .filter(Objects::nonNull)
                .filter(each -> each.system() != CodeSystem.LOCAL)
                .distinct()
                .toList();
        if (shared.size() > 1) {
            sameDrugs.add(new SameDrug(shared, display));
        }
    }

    public List<SameDrug> sameDrugs() {
        return List.copyOf(sameDrugs);
    }

    public List<ParseWarning> warnings() {
        return List.copyOf(warnings);
    }
}

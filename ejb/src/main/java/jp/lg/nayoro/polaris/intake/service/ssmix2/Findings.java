package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.MediaTypes;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentContent;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/**
 * 検査の所見. What an examination found and what it was made for, as against who made it with which instruments. It reads as a
 * report, a line each; where it is longer than an entry holds, the whole of it opens as a text.
 */
final class Findings {

    private static final int SHOWN = 500;
    private static final Set<String> WORDS = Set.of("TX", "FT", "ST", "CWE", "CE", "NM", "SN");

    /** Instruments, drugs and additions to the bill are coded by these. */
    private static final Set<String> THINGS = Set.of("JAN", "LENDO", "HOT9", "HOT");

    private final List<String> lines = new ArrayList<>();

    static boolean isFinding(Observation observation) {
        var type = observation.obx().text(2);
        var system = observation.obx().field(5).component(3);
        return type != null && WORDS.contains(type) && (system == null || !THINGS.contains(system));
    }

    void add(Observation observation) {
        var line = observation.inWords();
        if (line != null) {
            lines.add(line);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void writeTo(EntryDraft draft) {
        var whole = String.join("\n", lines);
        draft.value(EntryValue.text(Texts.clipped(whole, SHOWN)));
        if (whole.codePointCount(0, whole.length()) > SHOWN) {
            draft.document(new EntryDocumentContent(MediaTypes.TEXT, "所見.txt", whole.getBytes(StandardCharsets.UTF_8)));
        }
    }
}

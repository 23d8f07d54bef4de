package jp.lg.nayoro.polaris.audit.entity.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 証跡の書き出し. The ledger as a file of JSON lines: first one that tells the moment and the head, then one for each row, with the
 * names of the columns. Exact to the last character, so that its hashes can be checked far from the system.
 */
public final class LedgerExport {

    private static final String FORM = "polaris-ledger-1";

    private LedgerExport() {}

    /** The first line. @param head where the chain ended at that moment */
    public static void begin(Writer out, LocalDateTime at, Anchor head) throws IOException {
        var line = new TreeMap<String, String>();
        line.put("form", FORM);
        line.put("exported_at", LedgerLine.moment(at));
        line.put("head_id", Long.toString(head.id()));
        line.put("head_hash", head.hash());
        out.write(JsonLine.write(line));
        out.write('\n');
    }

    /** One row behind the last, the whole ledger from its first row on. */
    public static void row(Writer out, LedgerLine line) {
        try {
            out.write(JsonLine.write(LedgerLine.FIELDS, line.values(), line.previousHash(), line.hash()));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks an export. Anchors that are younger than the export say nothing about it.
     *
     * @throws IOException also for a file that is no export, with the number of the line that cannot be read
     */
    public static ChainReport check(Path file, List<Anchor> anchors) throws IOException {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var head = JsonLine.read(lines.readLine(), 1);
            if (!FORM.equals(head.get("form"))) {
                throw new IOException("Not an export of the ledger: " + file);
            }
            var moment = LocalDateTime.parse(head.get("exported_at"));
            var before = anchors.stream()
                    .filter(anchor -> !anchor.at().isAfter(moment))
                    .toList();
            return check(lines, before, Long.parseLong(head.get("head_id")), head.get("head_hash"));
        }
    }

    private static ChainReport check(BufferedReader lines, List<Anchor> anchors, long headId, String headHash)
            throws IOException {
        var check = ChainCheck.fromTheBeginning(anchors);
        var number = 1;
        for (var text = lines.readLine(); text != null; text = lines.readLine()) {
            check.accept(line(JsonLine.read(text, ++number)));
        }
        return check.end(headId, headHash);
    }

    private static LedgerLine line(Map<String, String> columns) {
        var values = new ArrayList<String>();
        LedgerLine.FIELDS.forEach(field -> values.add(columns.get(field)));
        return new LedgerLine(values, columns.getOrDefault("prev_hash", ""), columns.getOrDefault("hash", ""));
    }
}

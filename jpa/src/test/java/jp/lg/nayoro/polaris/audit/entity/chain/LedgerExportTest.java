package jp.lg.nayoro.polaris.audit.entity.chain;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** T-A5: an export is checked with nothing but the classes of this package. */
class LedgerExportTest {

    private static final int ROWS = 50;

    @TempDir
    Path directory;

    private Path export;
    private Path anchors;
    private final List<LedgerLine> ledger = Ledgers.of(ROWS);

    @BeforeEach
    void anExport() throws IOException {
        export = directory.resolve("ledger.jsonl");
        anchors = directory.resolve("anchors.txt");
        var head = Ledgers.anchorOf(ledger.get(ROWS - 1));
        write(head, ledger);
        new AnchorFile(anchors).append(Ledgers.anchorOf(ledger.get(29)));
        new AnchorFile(anchors).append(head);
    }

    @Test
    void anExportAsItWasWrittenEndsWithZero() {
        assertEquals(0, verified().code);
    }

    @Test
    void theFirstRowThatWasChangedIsNamed() throws IOException {
        var text = Files.readString(export);
        Files.writeString(export, text.replace("検索 13", "検索 14"));
        var verified = verified();
        assertEquals(1, verified.code);
        assertTrue(verified.words.contains("行 13 の内容"), verified.words);
    }

    @Test
    void rowsTakenFromTheBeginningAreFound() throws IOException {
        write(Ledgers.anchorOf(ledger.get(ROWS - 1)), ledger.subList(3, ROWS));
        assertTrue(verified().words.contains("行 1 がありません"), verified().words);
    }

    @Test
    void anExportCutShortWithItsHeadIsFoundByTheAnchors() throws IOException {
        write(Ledgers.anchorOf(ledger.get(39)), ledger.subList(0, 40));
        assertTrue(verified().words.contains("行 41 から先"), verified().words);
    }

    @Test
    void aFileThatIsNoExportEndsWithTwo() throws IOException {
        Files.writeString(export, "{\"form\":\"other\"}\n");
        assertEquals(2, verified().code);
    }

    @Test
    void everyCharacterComesBackAsItWas() throws IOException {
        var values = new ArrayList<>(ledger.get(0).values());
        values.set(12, "\" \\ \n \t \u2028 \uD842\uDFB7 {\"a\":null}");
        var odd = LedgerLine.sealed(values, LedgerLine.GENESIS);
        write(Ledgers.anchorOf(odd), List.of(odd));
        assertTrue(LedgerExport.check(export, List.of()).intact());
    }

    private void write(Anchor head, List<LedgerLine> lines) throws IOException {
        try (var out = Files.newBufferedWriter(export)) {
            LedgerExport.begin(out, Ledgers.START.plusDays(1), head);
            lines.forEach(line -> LedgerExport.row(out, line));
        }
    }

    private Verified verified() {
        var words = new StringWriter();
        var code = VerifyExport.run(new PrintWriter(words, true), export.toString(), anchors.toString());
        return new Verified(code, words.toString());
    }

    private record Verified(int code, String words) {}
}

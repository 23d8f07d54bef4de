package jp.lg.nayoro.polaris.audit.entity.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChainCheckTest {

    private static final int ROWS = 200;
    private static final int TAMPERINGS = 1_000;

    private final List<LedgerLine> ledger = Ledgers.of(ROWS);
    private final LedgerLine last = ledger.get(ROWS - 1);

    @Test
    void aLedgerAsItWasWrittenIsIntact() {
        assertEquals(
                new ChainReport(ROWS, ROWS, last.hash(), 1, null), reportOf(ledger, List.of(Ledgers.anchorOf(last))));
    }

    /** The hash stands written out, so that whoever changes the way it is made breaks this and not the town's old rows. */
    @Test
    void theHashOfARowIsTheOneOfItsDescription() {
        var values = new ArrayList<String>(Collections.nCopies(LedgerLine.FIELDS.size(), null));
        values.set(0, "1");
        values.set(2, "看護");
        assertEquals(
                "0f1170eada596610befc98ccd5e9b3aef1ff3a8360bda7030a0e0bb6eb7ce770",
                LedgerLine.sealed(values, LedgerLine.GENESIS).hash());
    }

    /** T-A1. */
    @Test
    void theFirstBadRowOfEveryTamperingIsNamed() {
        var chance = new Random(20261124);
        var kinds = new TreeMap<String, Integer>();
        for (int round = 0; round < TAMPERINGS; round++) {
            var tampering = new TamperedLedger(chance, ledger);
            kinds.merge(tampering.name, 1, Integer::sum);
            var found = reportOf(tampering.lines, List.of()).firstFault().map(ChainFault::id);
            assertEquals(tampering.firstBad, found.orElse(0L), tampering.name + " in round " + round);
        }
        assertEquals(TamperedLedger.KINDS, kinds.size(), "every kind was tried: " + kinds);
        System.getLogger(ChainCheckTest.class.getName())
                .log(System.Logger.Level.INFO, "T-A1 " + TAMPERINGS + " tamperings, all named: " + kinds);
    }

    /** T-A2: the head in the database is cut along with the rows. */
    @Test
    void aTailThatWasCutOffIsFoundByTheAnchor() {
        var cut = ledger.subList(0, 150);
        var head = cut.get(149);
        var anchors = List.of(Ledgers.anchorOf(ledger.get(99)), Ledgers.anchorOf(ledger.get(179)));

        assertEquals(
                new ChainFault(151, Tampering.TRUNCATED),
                reportOf(cut, head, anchors).fault());
        assertTrue(reportOf(cut, head, List.of()).intact(), "without an anchor nothing tells");
    }

    /** T-A2: everything behind a changed row is hashed anew, the head too. */
    @Test
    void aChainThatWasComputedAnewIsFoundByTheAnchor() {
        var rewritten = new ArrayList<>(ledger.subList(0, 120));
        for (int i = 120; i < ROWS; i++) {
            var values = new ArrayList<>(ledger.get(i).values());
            values.set(2, "somebody-else");
            rewritten.add(LedgerLine.sealed(values, rewritten.get(i - 1).hash()));
        }
        var anchors = List.of(Ledgers.anchorOf(ledger.get(99)), Ledgers.anchorOf(ledger.get(179)));
        var head = rewritten.get(ROWS - 1);

        assertTrue(reportOf(rewritten, head, List.of()).intact(), "without an anchor nothing tells");
        assertEquals(
                new ChainFault(180, Tampering.REWRITTEN),
                reportOf(rewritten, head, anchors).fault());
    }

    /** T-A3, in memory. */
    @Test
    void aHundredThousandRowsAreFollowed() {
        var many = Ledgers.of(100_000);
        var start = System.nanoTime();
        var report = reportOf(many, many.get(many.size() - 1), List.of());
        var millis = (System.nanoTime() - start) / 1_000_000;
        System.getLogger(ChainCheckTest.class.getName())
                .log(System.Logger.Level.INFO, "T-A3 RESULT 100,000 rows followed in " + millis + " ms");
        assertTrue(report.intact());
        assertEquals(100_000, report.rows());
    }

    @Test
    void noTextCanBeMovedFromOneFieldIntoTheNext() {
        var one = new ArrayList<>(ledger.get(0).values());
        var other = new ArrayList<>(one);
        one.set(9, "AB");
        one.set(10, "C");
        other.set(9, "A");
        other.set(10, "BC");
        assertNotEquals(
                LedgerLine.sealed(one, LedgerLine.GENESIS).hash(),
                LedgerLine.sealed(other, LedgerLine.GENESIS).hash());
    }

    private ChainReport reportOf(List<LedgerLine> lines, List<Anchor> anchors) {
        return reportOf(lines, last, anchors);
    }

    private static ChainReport reportOf(List<LedgerLine> lines, LedgerLine head, List<Anchor> anchors) {
        var check = ChainCheck.fromTheBeginning(anchors);
        lines.forEach(check::accept);
        return check.end(head.id(), head.hash());
    }
}

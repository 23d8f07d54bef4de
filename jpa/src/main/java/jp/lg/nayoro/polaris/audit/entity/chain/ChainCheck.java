package jp.lg.nayoro.polaris.audit.entity.chain;

import java.util.Comparator;
import java.util.List;

/**
 * 証跡の検証. Takes the rows of a ledger in the order of their ids and keeps the first thing that is wrong. Every row must have the
 * next id, name the hash of the row before it, carry the hash of its own content, and be the one that was anchored.
 */
public final class ChainCheck {

    private final List<Anchor> anchors;
    private int nextAnchor;
    private int agreeing;
    private long rows;
    private long lastId;
    private String lastHash;
    private ChainFault fault;

    private ChainCheck(long lastId, String lastHash, List<Anchor> anchors) {
        this.lastId = lastId;
        this.lastHash = lastHash;
        this.anchors =
                anchors.stream().sorted(Comparator.comparingLong(Anchor::id)).toList();
    }

    /** Of a ledger from its first row on. */
    public static ChainCheck fromTheBeginning(List<Anchor> anchors) {
        return new ChainCheck(0, LedgerLine.GENESIS, anchors);
    }

    public void accept(LedgerLine line) {
        rows++;
        if (fault != null) {
            return;
        }
        if (line.id() != lastId + 1) {
            fault = line.id() > lastId
                    ? new ChainFault(lastId + 1, Tampering.MISSING)
                    : new ChainFault(line.id(), Tampering.DETACHED);
        } else if (!line.previousHash().equals(lastHash)) {
            fault = new ChainFault(line.id(), Tampering.DETACHED);
        } else if (!line.holds()) {
            fault = new ChainFault(line.id(), Tampering.ALTERED);
        } else {
            lastId = line.id();
            lastHash = line.hash();
            holdAgainstAnchors();
        }
    }

    private void holdAgainstAnchors() {
        while (nextAnchor < anchors.size() && anchors.get(nextAnchor).id() <= lastId) {
            var anchor = anchors.get(nextAnchor++);
            if (anchor.id() == lastId && !anchor.hash().equals(lastHash)) {
                fault = new ChainFault(lastId, Tampering.REWRITTEN);
                return;
            }
            agreeing += anchor.id() == lastId ? 1 : 0;
        }
    }

    /** After the last row, where nothing is known of the head but the anchors. */
    public ChainReport end() {
        if (fault == null && nextAnchor < anchors.size()) {
            fault = new ChainFault(lastId + 1, Tampering.TRUNCATED);
        }
        return new ChainReport(rows, lastId, lastHash, agreeing, fault);
    }

    /** After the last row. @param headId what the system says it wrote last */
    public ChainReport end(long headId, String headHash) {
        if (fault == null && headId > lastId) {
            fault = new ChainFault(lastId + 1, Tampering.TRUNCATED);
        } else if (fault == null && headId < lastId) {
            fault = new ChainFault(headId + 1, Tampering.ADDED);
        } else if (fault == null && !headHash.equals(lastHash)) {
            fault = new ChainFault(lastId, Tampering.REWRITTEN);
        }
        return end();
    }
}

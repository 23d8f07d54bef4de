package jp.lg.nayoro.polaris.audit.entity.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** What somebody with the rights of the database may do to a ledger, and the row that a check must name for it. */
final class TamperedLedger {

    static final int KINDS = 9;

    final List<LedgerLine> lines;
    final String name;
    final long firstBad;

    TamperedLedger(Random chance, List<LedgerLine> ledger) {
        lines = new ArrayList<>(ledger);
        var at = chance.nextInt(ledger.size() - 2);
        switch (chance.nextInt(KINDS)) {
            case 0 -> name = flip(chance, at);
            case 1 -> name = flipHash(chance, at);
            case 2 -> name = flipPreviousHash(chance, at);
            case 3 -> name = resealed(at);
            case 4 -> {
                lines.remove(at);
                name = "delete";
            }
            case 5 -> name = insert(at);
            case 6 -> name = swap(at, at + 1 + chance.nextInt(ledger.size() - at - 1));
            case 7 -> {
                lines.subList(at, lines.size()).clear();
                name = "truncate";
            }
            default -> name = renumber(at);
        }
        lines.sort(Comparator.comparingLong(LedgerLine::id));
        firstBad = firstDifferent(ledger);
    }

    /** One bit of one column, or a value where there was none. */
    private String flip(Random chance, int at) {
        var line = lines.get(at);
        var values = new ArrayList<>(line.values());
        var column = 1 + chance.nextInt(values.size() - 1);
        var old = values.get(column);
        values.set(column, old == null ? "1" : bitFlipped(chance, old));
        lines.set(at, new LedgerLine(values, line.previousHash(), line.hash()));
        return "flip a column";
    }

    private String flipHash(Random chance, int at) {
        var line = lines.get(at);
        lines.set(at, new LedgerLine(line.values(), line.previousHash(), bitFlipped(chance, line.hash())));
        return "flip the hash";
    }

    private String flipPreviousHash(Random chance, int at) {
        var line = lines.get(at);
        lines.set(at, new LedgerLine(line.values(), bitFlipped(chance, line.previousHash()), line.hash()));
        return "flip the hash before";
    }

    /** By somebody who knows how rows are hashed, and hashes the one row anew. Then the next one tells. */
    private String resealed(int at) {
        var line = lines.get(at);
        var values = new ArrayList<>(line.values());
        values.set(2, "somebody-else");
        lines.set(at, LedgerLine.sealed(values, line.previousHash()));
        return "change and hash anew";
    }

    private String insert(int at) {
        var before = lines.get(at);
        for (int i = at + 1; i < lines.size(); i++) {
            lines.set(i, at(lines.get(i), lines.get(i).id() + 1));
        }
        var values = new ArrayList<>(before.values());
        values.set(0, "" + (before.id() + 1));
        lines.add(at + 1, LedgerLine.sealed(values, before.hash()));
        return "insert";
    }

    private String swap(int one, int other) {
        var first = lines.get(one);
        lines.set(one, at(lines.get(other), first.id()));
        lines.set(other, at(first, lines.get(other).id()));
        return "swap";
    }

    private String renumber(int at) {
        for (int i = at; i < lines.size(); i++) {
            lines.set(i, at(lines.get(i), lines.get(i).id() + 3));
        }
        return "renumber";
    }

    private static LedgerLine at(LedgerLine line, long id) {
        var values = new ArrayList<>(line.values());
        values.set(0, "" + id);
        return new LedgerLine(values, line.previousHash(), line.hash());
    }

    private static String bitFlipped(Random chance, String text) {
        var characters = text.toCharArray();
        characters[chance.nextInt(characters.length)] ^= 1;
        return new String(characters);
    }

    /**
     * Where the ledger stops to be the one that was written. A row that was changed and hashed anew is by itself a good row:
     * the first that proves the deed is the next one, and so it is for one put in with a right hash.
     */
    private long firstDifferent(List<LedgerLine> ledger) {
        for (int i = 0; i < ledger.size(); i++) {
            if (i >= lines.size() || !lines.get(i).equals(ledger.get(i))) {
                var goodByItself = name.equals("insert") || name.equals("change and hash anew");
                return ledger.get(i).id() + (goodByItself ? 1 : 0);
            }
        }
        throw new IllegalStateException("Nothing was tampered with: " + name);
    }
}

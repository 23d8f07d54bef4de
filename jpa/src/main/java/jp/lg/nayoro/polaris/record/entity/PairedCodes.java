package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two codes of different systems for one drug, as one line of a file gives them; the system that comes first in the
 * alphabet goes first, so that a pair is the same pair whichever way round a file writes it.
 *
 * @param display the drug's name as that line spells it; null where it has none
 */
public record PairedCodes(EntryCode a, EntryCode b, String display) implements Serializable {

    private static final Comparator<EntryCode> BY_SYSTEM =
            Comparator.comparing((EntryCode code) -> code.system().name()).thenComparing(EntryCode::code);

    /** In this order rows are written, by whoever writes them: two who go the same way do not block each other for good. */
    public static final Comparator<PairedCodes> IN_TABLE =
            Comparator.comparing(PairedCodes::a, BY_SYSTEM).thenComparing(PairedCodes::b, BY_SYSTEM);

    public PairedCodes {
        if (a.system().name().compareTo(b.system().name()) >= 0) {
            throw new IllegalArgumentException("Not two systems in order: " + a.system() + ", " + b.system());
        }
    }

    /** Every pair among the codes of one line. Two codes of one system say nothing about each other. */
    public static List<PairedCodes> among(List<EntryCode> codes, String display) {
        var sorted = codes.stream().sorted(BY_SYSTEM).distinct().toList();
        List<PairedCodes> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (var other : sorted.subList(i + 1, sorted.size())) {
                if (other.system() != sorted.get(i).system()) {
                    pairs.add(new PairedCodes(sorted.get(i), other, display));
                }
            }
        }
        return pairs;
    }
}

package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.List;

import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.PairedCodes;

/**
 * コードの対応 as one line of a file gives it: two codes or more, of different systems, that mean the drug of that line. The
 * masters of HOT, YJ and レセプト電算 may not be handed on, so the network learns the pairs from what it receives.
 *
 * @param display the drug's name as that line spells it
 */
public record SameDrug(List<EntryCode> codes, String display) {

    public SameDrug {
        codes = List.copyOf(codes);
        if (codes.size() < 2) {
            throw new IllegalArgumentException("One code says nothing about another");
        }
    }

    /** As the crosswalk learns them. */
    public List<PairedCodes> pairs() {
        return PairedCodes.among(codes, Texts.clipped(display, 250));
    }
}

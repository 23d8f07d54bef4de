package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.DecisionRow;
import jp.lg.nayoro.polaris.identity.entity.OpinionRow;

/**
 * One resident and one registration, compared for a decision.
 *
 * @param history what was decided of this pair so far, newest first
 * @param needsTwo whether one person may not tie this pair alone
 * @param opinion what a first person said and a second has not answered; null where there is none
 * @param rivals other residents this registration might be of
 */
public record PairComparison(
        MatchCandidate pair,
        List<DecisionRow> history,
        List<MatchCandidate> rivals,
        boolean needsTwo,
        OpinionRow opinion)
        implements Serializable {

    /** Tied to this resident now. */
    public boolean linked() {
        return pair.resident().resident().equals(pair.registration().linkedTo());
    }

    /** Tied to this resident, and nothing is shown until somebody has looked into it. */
    public boolean suspended() {
        return pair.resident().resident().equals(pair.registration().suspendedFrom());
    }

    /** Tied to another resident now. */
    public boolean linkedElsewhere() {
        return !pair.registration().awaits() && !linked() && !suspended();
    }

    public boolean waitsForSecond() {
        return opinion != null;
    }

    /** It can be tied, or spoken for: it is free, and nobody said it is another person. */
    public boolean linkable() {
        return pair.registration().awaits() && !refused();
    }

    /** Said to be another person, as the last word on this pair. */
    public boolean refused() {
        return !history.isEmpty() && history.get(0).kind() == DecisionKind.REFUSED;
    }
}

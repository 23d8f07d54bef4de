package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.DecisionRow;

/**
 * One resident and one registration, compared for a decision.
 *
 * @param history what was decided of this pair so far, newest first
 * @param rivals other residents this registration might be of
 */
public record PairComparison(MatchCandidate pair, List<DecisionRow> history, List<MatchCandidate> rivals)
        implements Serializable {

    /** Tied to this resident now. */
    public boolean linked() {
        return pair.resident().resident().equals(pair.registration().linkedTo());
    }

    /** Tied to another resident now. */
    public boolean linkedElsewhere() {
        return !pair.registration().awaits() && !linked();
    }

    /** Said to be another person, as the last word on this pair. */
    public boolean refused() {
        return !history.isEmpty() && history.get(0).kind() == DecisionKind.REFUSED;
    }
}

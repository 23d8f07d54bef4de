package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;

import static java.util.Objects.requireNonNull;

/**
 * 二人で確認する決まり. Which pairs one person may not link alone.
 *
 * @param aloneFrom the least likely grade that one person may link
 * @param flagsNeedTwo whether a twin or same-name flag asks for two whatever the grade
 */
public record TwoPersonRule(MatchGrade aloneFrom, boolean flagsNeedTwo) implements Serializable {

    /** What holds until the secretariat sets a rule of its own. */
    public static final TwoPersonRule DEFAULT = new TwoPersonRule(MatchGrade.PROBABLE, true);

    public TwoPersonRule {
        requireNonNull(aloneFrom);
    }

    /** @param grade null where nothing suggests the pair, which always needs two */
    public boolean needsTwo(MatchGrade grade, boolean flagged) {
        return grade == null || grade.compareTo(aloneFrom) > 0 || flagged && flagsNeedTwo;
    }
}

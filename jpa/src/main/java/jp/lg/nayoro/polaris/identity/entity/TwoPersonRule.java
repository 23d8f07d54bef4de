package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;

import static java.util.Objects.requireNonNull;

/**
 * 二人で確認する決まり. Which pairs one person may not link alone.
 *
 * @param aloneFrom the least score that one person may link, in hundredths of a bit
 * @param obstacles which obstacles ask for two whatever the score
 */
public record TwoPersonRule(int aloneFrom, ObstacleRule obstacles) implements Serializable {

    /** What holds until the secretariat sets a rule of its own: the score from which the released weights link. */
    public static final TwoPersonRule DEFAULT = new TwoPersonRule(600, ObstacleRule.ANOTHER_PERSON);

    public TwoPersonRule {
        requireNonNull(obstacles);
    }

    /**
     * @param obstructed something kept the matcher from linking the pair
     * @param perhapsAnother what kept it would be seen of a twin, a housemate or a namesake as well
     */
    public boolean needsTwo(int score, boolean obstructed, boolean perhapsAnother) {
        return score < aloneFrom
                || switch (obstacles) {
                    case ANY -> obstructed;
                    case ANOTHER_PERSON -> perhapsAnother;
                    case NONE -> false;
                };
    }
}

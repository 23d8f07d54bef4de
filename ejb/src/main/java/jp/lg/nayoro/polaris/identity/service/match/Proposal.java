package jp.lg.nayoro.polaris.identity.service.match;

import java.util.ArrayList;
import java.util.List;

/**
 * What the matcher says of one pair.
 *
 * @param score in hundredths of a bit
 * @param ground why this may be linked without review; null when nothing allows it
 * @param rivalled another resident comes too close, or has a ground too
 */
public record Proposal(
        Candidate candidate, Comparison comparison, int score, Ground ground, boolean rivalled, Zone zone) {

    public List<Obstacle> obstacles() {
        if (zone == Zone.AUTO) {
            return List.of();
        }
        var obstacles = new ArrayList<Obstacle>();
        if (rivalled) {
            obstacles.add(Obstacle.RIVAL);
        }
        if (ground == null) {
            obstacles.addAll(AutoRules.obstacles(comparison));
        } else if (!rivalled) {
            obstacles.add(Obstacle.LOW_SCORE);
        }
        return obstacles;
    }

    Proposal in(Zone other, boolean isRivalled) {
        return new Proposal(candidate, comparison, score, ground, isRivalled, other);
    }
}

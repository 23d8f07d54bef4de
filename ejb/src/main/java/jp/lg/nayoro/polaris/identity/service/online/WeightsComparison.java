package jp.lg.nayoro.polaris.identity.service.online;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.identity.entity.MatchWeights;
import jp.lg.nayoro.polaris.identity.service.match.Level;
import jp.lg.nayoro.polaris.identity.service.match.Weights;

/**
 * 重みの違い: what each level weighs in force and would weigh, where the two differ; in hundredths of a bit.
 *
 * @param mine whether the caller proposed it, so that another has to put it into force
 */
public record WeightsComparison(long id, String version, List<Line> lines, boolean mine) implements Serializable {

    /** One level by its words. */
    public record Line(String field, String level, int inForce, int proposed) implements Serializable {}

    static WeightsComparison of(MatchWeights found, Weights inForce, boolean mine) {
        var proposed = ActiveWeights.read(found.getSettings());
        return new WeightsComparison(
                found.getId(),
                found.getVersion(),
                Stream.of(Level.values())
                        .filter(level -> !level.unknown() && inForce.points(level) != proposed.points(level))
                        .map(level -> new Line(
                                level.field().words(), level.words(), inForce.points(level), proposed.points(level)))
                        .toList(),
                mine);
    }
}

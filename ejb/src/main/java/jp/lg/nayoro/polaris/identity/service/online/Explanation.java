package jp.lg.nayoro.polaris.identity.service.online;

import java.util.List;

import jp.lg.nayoro.polaris.identity.service.match.AutoRules;
import jp.lg.nayoro.polaris.identity.service.match.Comparison;
import jp.lg.nayoro.polaris.identity.service.match.Obstacle;
import jp.lg.nayoro.polaris.identity.service.match.PersonComparison;
import jp.lg.nayoro.polaris.identity.service.match.Population;
import jp.lg.nayoro.polaris.identity.service.match.Proposal;
import jp.lg.nayoro.polaris.identity.service.match.Scorer;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.match.Zone;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

import static java.util.stream.Collectors.toList;

/** 説明. Puts what the model says of a pair into lines and words, for whoever asks. */
final class Explanation {

    private final PersonComparison comparison;
    private final Scorer scorer;
    private final String model;

    Explanation(Weights weights, Population population) {
        this.comparison = new PersonComparison(population);
        this.scorer = new Scorer(weights, population);
        this.model = weights.version();
    }

    /** Of a pair that the decider put into a zone. */
    Judgement of(Proposal proposal) {
        var resident = proposal.candidate().person();
        var lines = lines(proposal.comparison(), resident);
        if (proposal.ground() != null && !proposal.ground().firstHand()) {
            int compared = scorer.score(proposal.comparison(), resident.name());
            lines.add(ScoreLine.support(proposal.ground().words(), proposal.score() - compared));
        }
        return new Judgement(
                proposal.score(),
                model,
                proposal.zone(),
                lines,
                proposal.comparison().words(),
                proposal.obstacles());
    }

    /** Of any other pair. */
    Judgement of(NormalPerson registration, NormalPerson resident) {
        var pattern = comparison.compare(registration, resident);
        return new Judgement(
                scorer.score(pattern, resident.name()),
                model,
                Zone.NONE,
                lines(pattern, resident),
                pattern.words(),
                obstacles(pattern));
    }

    private static List<Obstacle> obstacles(Comparison pattern) {
        return AutoRules.ground(pattern, level -> false) == null
                ? AutoRules.obstacles(pattern)
                : List.of(Obstacle.LOW_SCORE);
    }

    private List<ScoreLine> lines(Comparison pattern, NormalPerson resident) {
        return scorer.lines(pattern, resident.name()).stream()
                .filter(line -> line.level() == null || !line.level().unknown())
                .map(ScoreLine::of)
                .collect(toList());
    }
}

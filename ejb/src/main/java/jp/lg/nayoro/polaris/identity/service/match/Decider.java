package jp.lg.nayoro.polaris.identity.service.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * 判定. Puts a registration's candidates into the three zones. AUTO needs all of: a {@link Ground}, a score above the threshold, and
 * a lead over every other resident; two rows of the register that are one person are no rivals. One registration, one decision:
 * links are never closed transitively, since one false link would then merge a family.
 */
public final class Decider {

    private static final int MOST_REVIEWED = 3;
    private static final Comparator<Proposal> BEST_FIRST = Comparator.comparingInt(Proposal::score)
            .reversed()
            .thenComparingLong(proposal -> proposal.candidate().resident());

    private final PersonComparison comparison;
    private final Scorer scorer;
    private final Weights.Thresholds thresholds;
    private final int supportBits;

    public Decider(Weights weights, Population population) {
        this.comparison = new PersonComparison(population);
        this.scorer = new Scorer(weights, population);
        this.thresholds = weights.thresholds();
        this.supportBits = weights.support();
    }

    /** Best first; without those in no zone. */
    public List<Proposal> decide(NormalPerson registration, List<Candidate> candidates, Support support) {
        var compared = compared(registration, candidates, support);
        if (compared.isEmpty()) {
            return compared;
        }
        compared.sort(BEST_FIRST);
        var best = bestWithGround(compared);
        return best == null ? reviewed(compared) : judged(compared, best);
    }

    private List<Proposal> compared(NormalPerson registration, List<Candidate> candidates, Support support) {
        var compared = new ArrayList<Proposal>(candidates.size());
        for (var candidate : candidates) {
            var pair = comparison.compare(registration, candidate.person());
            int score = scorer.score(pair, candidate.person().name());
            if (score >= thresholds.review()) {
                compared.add(proposal(registration, candidate, pair, score, support));
            }
        }
        return compared;
    }

    private Proposal proposal(
            NormalPerson registration, Candidate candidate, Comparison pair, int score, Support support) {
        Predicate<Level> slip = level -> support.slip(candidate.person(), registration, level);
        var ground = AutoRules.ground(pair, slip);
        if (ground != null) {
            return new Proposal(candidate, pair, score, ground, false, Zone.NONE);
        }
        long resident = candidate.resident();
        if (AutoRules.groundIfSeen(pair, slip) && support.seen(resident, registration)
                || AutoRules.groundIfOwnSeen(pair, slip) && support.seenOwn(resident, registration)) {
            return new Proposal(candidate, pair, score + supportBits, Ground.SEEN_ON_ANOTHER, false, Zone.NONE);
        }
        if (AutoRules.mayBeAnother(pair) && support.same(resident, registration)) {
            return new Proposal(candidate, pair, score + supportBits, Ground.SAME_AS_ANOTHER, false, Zone.NONE);
        }
        return new Proposal(candidate, pair, score, null, false, Zone.NONE);
    }

    private Proposal bestWithGround(List<Proposal> compared) {
        for (var proposal : compared) {
            if (proposal.ground() != null && proposal.score() >= thresholds.auto()) {
                return proposal;
            }
        }
        return null;
    }

    private List<Proposal> reviewed(List<Proposal> compared) {
        int least = compared.get(0).score() - thresholds.lead();
        boolean rivalled = compared.size() > 1 && compared.get(1).score() >= least;
        return compared.stream()
                .filter(proposal -> proposal.score() >= least)
                .limit(MOST_REVIEWED)
                .map(proposal -> proposal.in(Zone.REVIEW, rivalled))
                .toList();
    }

    private List<Proposal> judged(List<Proposal> compared, Proposal best) {
        var judged = new ArrayList<Proposal>();
        boolean rivalled = false;
        for (var other : compared) {
            boolean samePerson = other == best || isDoubleEnrolment(best, other);
            boolean grounded = other.ground() != null && other.score() >= thresholds.auto();
            if (samePerson) {
                judged.add(other.in(grounded ? Zone.AUTO : Zone.REVIEW, false));
            } else if (grounded || other.score() > best.score() - thresholds.lead()) {
                rivalled = true;
                judged.add(other.in(Zone.REVIEW, true));
            }
        }
        return rivalled
                ? judged.stream()
                        .map(proposal -> proposal.in(Zone.REVIEW, true))
                        .limit(MOST_REVIEWED)
                        .toList()
                : judged;
    }

    private boolean isDoubleEnrolment(Proposal one, Proposal other) {
        return AutoRules.doubleEnrolment(
                comparison.compare(one.candidate().person(), other.candidate().person()));
    }

    /** For the desk: what each line of the score says. */
    public List<Scorer.Line> explain(Proposal proposal) {
        return scorer.lines(proposal.comparison(), proposal.candidate().person().name());
    }
}

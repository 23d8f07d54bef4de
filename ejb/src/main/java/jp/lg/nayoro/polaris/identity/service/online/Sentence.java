package jp.lg.nayoro.polaris.identity.service.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.lg.nayoro.polaris.identity.entity.LinkState;
import jp.lg.nayoro.polaris.identity.service.match.Ground;
import jp.lg.nayoro.polaris.identity.service.match.Obstacle;
import jp.lg.nayoro.polaris.identity.service.match.PersonComparison;
import jp.lg.nayoro.polaris.identity.service.match.Population;
import jp.lg.nayoro.polaris.identity.service.match.Proposal;
import jp.lg.nayoro.polaris.identity.service.match.Scorer;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.match.Zone;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;
import jp.lg.nayoro.polaris.identity.service.online.Verdict.Act;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

/** 判定の決まり. What follows from the proposals, given the link that stands and what persons decided before. */
final class Sentence {

    private static final String CROWDED = "同じ手がかりの人が多すぎて、比べきれていません";
    private static final String DECIDED_BEFORE = "この登録には、別人・解除・保留の判断があります";
    private static final String NO_LONGER_LIKE = "紐付けのあとで登録の内容が変わり、同じ人とみる根拠がなくなりました";

    private final PersonComparison comparison;
    private final Scorer scorer;
    private final Map<Long, NormalPerson> residents;

    Sentence(Weights weights, Population population, Map<Long, NormalPerson> residents) {
        this.comparison = new PersonComparison(population);
        this.scorer = new Scorer(weights, population);
        this.residents = residents;
    }

    /**
     * @param crowded keys were not followed, so that somebody likelier may be unseen
     * @param forPersonsOnly something was refused, untied or suspended before
     */
    Verdict on(StoredRegistration registration, List<Proposal> proposals, boolean crowded, boolean forPersonsOnly) {
        if (registration.linkedByPerson()) {
            return onPersonsLink(registration, proposals);
        }
        if (registration.linkedByMatcher()) {
            return onOwnLink(registration, proposals);
        }
        if (registration.suspendedFrom() != null) {
            return new Verdict(registration, Act.REVIEW, LinkState.SUSPENDED, fallen(registration, proposals));
        }
        if (proposals.isEmpty()) {
            return Verdict.none(registration);
        }
        var auto = proposals.stream()
                .filter(proposal -> proposal.zone() == Zone.AUTO)
                .findFirst();
        if (auto.isPresent() && !crowded && !forPersonsOnly) {
            var ground = auto.get().ground();
            return new Verdict(
                    registration, Act.LINK, stateOf(ground), pair(registration, auto.get(), proposals, ground.words()));
        }
        var best = auto.orElse(proposals.get(0));
        return new Verdict(
                registration,
                Act.REVIEW,
                null,
                pair(registration, best, proposals, obstacles(best, crowded, forPersonsOnly)));
    }

    private Verdict onPersonsLink(StoredRegistration registration, List<Proposal> proposals) {
        var present = present(registration, proposals);
        return present.isPresent()
                ? new Verdict(
                        registration, Act.KEEP, registration.state(), pair(registration, present.get(), proposals, ""))
                : new Verdict(registration, Act.CONTRADICTED, registration.state(), fallen(registration, proposals));
    }

    /** A link that rests on another registration falls with it; one that rests on the two people may become unsure and stays. */
    private Verdict onOwnLink(StoredRegistration registration, List<Proposal> proposals) {
        var present = present(registration, proposals);
        boolean auto = present.isPresent() && present.get().zone() == Zone.AUTO;
        if (present.isEmpty() || !auto && registration.state() == LinkState.SUPPORTED) {
            return new Verdict(registration, Act.SUSPEND, LinkState.SUSPENDED, fallen(registration, proposals));
        }
        var state = auto ? stateOf(present.get().ground()) : registration.state();
        return new Verdict(registration, Act.KEEP, state, pair(registration, present.get(), proposals, ""));
    }

    private static LinkState stateOf(Ground ground) {
        return ground.firstHand() ? LinkState.AUTO : LinkState.SUPPORTED;
    }

    private static Optional<Proposal> present(StoredRegistration registration, List<Proposal> proposals) {
        return proposals.stream()
                .filter(proposal -> proposal.candidate().resident() == registration.resident())
                .findFirst();
    }

    private Verdict.Pair pair(
            StoredRegistration registration, Proposal chosen, List<Proposal> proposals, String reason) {
        long resident = chosen.candidate().resident();
        var pattern = chosen.comparison();
        var lines = lines(registration, resident);
        if (chosen.ground() == Ground.SEEN_ON_ANOTHER) {
            int compared = scorer.score(pattern, residents.get(resident).name());
            lines.add(ScoreLine.support(chosen.ground().words(), chosen.score() - compared));
        }
        return new Verdict.Pair(resident, chosen.score(), lines, pattern.words(), reason, others(resident, proposals));
    }

    /** The pair that is tied, or was, and is like no longer. */
    private Verdict.Pair fallen(StoredRegistration registration, List<Proposal> proposals) {
        long resident = registration.holder();
        var pattern = comparison.compare(registration.person(), residents.get(resident));
        return new Verdict.Pair(
                resident,
                scorer.score(pattern, residents.get(resident).name()),
                lines(registration, resident),
                pattern.words(),
                NO_LONGER_LIKE,
                others(resident, proposals));
    }

    private List<ScoreLine> lines(StoredRegistration registration, long resident) {
        var person = residents.get(resident);
        var pattern = comparison.compare(registration.person(), person);
        return scorer.lines(pattern, person.name()).stream()
                .filter(line -> line.level() == null || !line.level().unknown())
                .map(ScoreLine::of)
                .collect(toList());
    }

    private static List<Long> others(long resident, List<Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> proposal.candidate().resident())
                .filter(other -> other != resident)
                .toList();
    }

    private static String obstacles(Proposal best, boolean crowded, boolean forPersonsOnly) {
        var reasons = new ArrayList<String>();
        if (crowded) {
            reasons.add(CROWDED);
        }
        if (forPersonsOnly) {
            reasons.add(DECIDED_BEFORE);
        }
        best.obstacles().stream().map(Obstacle::words).forEach(reasons::add);
        return reasons.stream().collect(joining("。"));
    }
}

package jp.lg.nayoro.polaris.identity.service.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.lg.nayoro.polaris.identity.entity.LinkState;
import jp.lg.nayoro.polaris.identity.service.match.Ground;
import jp.lg.nayoro.polaris.identity.service.match.Obstacle;
import jp.lg.nayoro.polaris.identity.service.match.Proposal;
import jp.lg.nayoro.polaris.identity.service.match.Zone;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;
import jp.lg.nayoro.polaris.identity.service.online.Verdict.Act;

import static java.util.stream.Collectors.joining;

/** 判定の決まり. What follows from the proposals, given the link that stands and what persons decided before. */
final class Sentence {

    private static final String DECIDED_BEFORE = "この登録には、別人・解除・保留の判断があります";
    private static final String NO_LONGER_LIKE = "紐付けのあとで登録の内容が変わり、同じ人とみる根拠がなくなりました";

    private final Explanation explanation;
    private final Map<Long, NormalPerson> residents;

    Sentence(Explanation explanation, Map<Long, NormalPerson> residents) {
        this.explanation = explanation;
        this.residents = residents;
    }

    /** @param forPersonsOnly something was refused, untied or suspended before */
    Verdict on(MatchCase each, boolean forPersonsOnly) {
        var registration = each.registration;
        if (registration.linkedByPerson()) {
            return onPersonsLink(each);
        }
        if (registration.linkedByMatcher()) {
            return onOwnLink(each);
        }
        if (registration.suspendedFrom() != null) {
            return new Verdict(registration, Act.REVIEW, LinkState.SUSPENDED, fallen(each));
        }
        if (each.proposals.isEmpty()) {
            return Verdict.none(registration);
        }
        var auto = each.proposals.stream()
                .filter(proposal -> proposal.zone() == Zone.AUTO)
                .findFirst();
        if (auto.isPresent() && !each.crowded && !forPersonsOnly) {
            var ground = auto.get().ground();
            return new Verdict(registration, Act.LINK, stateOf(ground), pair(each, auto.get(), ground.words()));
        }
        var best = auto.orElse(each.proposals.get(0));
        return new Verdict(registration, Act.REVIEW, null, pair(each, best, obstacles(best, forPersonsOnly)));
    }

    private Verdict onPersonsLink(MatchCase each) {
        var registration = each.registration;
        var present = each.proposalOf(registration.resident());
        return present.isPresent()
                ? new Verdict(registration, Act.KEEP, registration.state(), pair(each, present.get(), ""))
                : new Verdict(registration, Act.CONTRADICTED, registration.state(), fallen(each));
    }

    /** A link that rests on another registration falls with it; one that rests on the two people may become unsure and stays. */
    private Verdict onOwnLink(MatchCase each) {
        var registration = each.registration;
        var present = each.proposalOf(registration.resident());
        boolean auto = present.map(Proposal::zone).equals(Optional.of(Zone.AUTO));
        if (present.isEmpty() || !auto && registration.state() == LinkState.SUPPORTED) {
            return new Verdict(registration, Act.SUSPEND, LinkState.SUSPENDED, fallen(each));
        }
        var state = auto ? stateOf(present.get().ground()) : registration.state();
        return new Verdict(registration, Act.KEEP, state, pair(each, present.get(), ""));
    }

    private static LinkState stateOf(Ground ground) {
        return ground.firstHand() ? LinkState.AUTO : LinkState.SUPPORTED;
    }

    private Verdict.Pair pair(MatchCase each, Proposal chosen, String reason) {
        long resident = chosen.candidate().resident();
        return new Verdict.Pair(resident, explanation.of(chosen), reason, others(resident, each), each.crowded);
    }

    /** The pair that is tied, or was, and is like no longer. */
    private Verdict.Pair fallen(MatchCase each) {
        long resident = each.registration.holder();
        return new Verdict.Pair(
                resident,
                explanation.of(each.person(), residents.get(resident)),
                NO_LONGER_LIKE,
                others(resident, each),
                each.crowded);
    }

    private static List<Long> others(long resident, MatchCase each) {
        return each.proposals.stream()
                .map(proposal -> proposal.candidate().resident())
                .filter(other -> other != resident)
                .toList();
    }

    private static String obstacles(Proposal best, boolean forPersonsOnly) {
        var reasons = new ArrayList<String>();
        if (forPersonsOnly) {
            reasons.add(DECIDED_BEFORE);
        }
        best.obstacles().stream().map(Obstacle::words).forEach(reasons::add);
        return reasons.stream().collect(joining("。"));
    }
}

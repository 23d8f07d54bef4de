package jp.lg.nayoro.polaris.identity.service.match.batch;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import jp.lg.nayoro.polaris.identity.service.match.AutoRules;
import jp.lg.nayoro.polaris.identity.service.match.Candidate;
import jp.lg.nayoro.polaris.identity.service.match.Decider;
import jp.lg.nayoro.polaris.identity.service.match.Proposal;
import jp.lg.nayoro.polaris.identity.service.match.Support;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.match.Zone;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * 一括名寄せ. Decides a whole file of registrations against a register, in two passes, so that the order of rows and the number of
 * threads change nothing: first every registration by itself; then those that lack nothing but a confirmation, against the values
 * of all that were linked in the first pass.
 */
public final class RegisterMatcher {

    private final Register register;
    private final Decider decider;
    private final OtherRegistrations others;
    private final LongAdder comparisons = new LongAdder();

    public RegisterMatcher(Register register, Weights weights) {
        this.register = register;
        this.decider = new Decider(weights, register.population());
        this.others = new OtherRegistrations(register.population());
    }

    /**
     * What is known of a registration after the first pass.
     *
     * @param waits to be asked again by {@link #second}, after {@link #endFirst}
     */
    public record First(List<Proposal> proposals, boolean waits) {}

    public First first(NormalPerson registration) {
        others.count(registration);
        var candidates = register.candidates(registration);
        comparisons.add(candidates.size());
        var proposals = decider.decide(registration, candidates, Support.NONE);
        boolean waits = false;
        for (var proposal : proposals) {
            if (proposal.zone() == Zone.AUTO && proposal.ground().firstHand()) {
                others.link(
                        proposal.candidate().resident(),
                        registration,
                        !AutoRules.sameNameAndBirthday(proposal.comparison()));
            }
            waits |= proposal.zone() == Zone.REVIEW && AutoRules.dependsOnOthers(proposal.comparison());
        }
        return new First(proposals, waits);
    }

    /** To be called once, between the passes. */
    public void endFirst() {
        others.close();
    }

    public List<Proposal> second(NormalPerson registration) {
        List<Candidate> candidates = register.candidates(registration);
        comparisons.add(candidates.size());
        return decider.decide(registration, candidates, others);
    }

    public long comparisons() {
        return comparisons.sum();
    }
}

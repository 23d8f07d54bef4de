package jp.lg.nayoro.polaris.identity.service.online;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.service.match.AutoRules;
import jp.lg.nayoro.polaris.identity.service.match.Candidate;
import jp.lg.nayoro.polaris.identity.service.match.Proposal;
import jp.lg.nayoro.polaris.identity.service.match.Zone;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/** One registration under judgement: who shares a key with it, who of them may be tied to it, and what the decider proposes. */
final class MatchCase {

    final StoredRegistration registration;
    final Set<Long> sharing = new HashSet<>();
    List<Candidate> candidates = List.of();
    List<Proposal> proposals = List.of();

    /** A block was too large to be followed, so that somebody likelier may be unseen. */
    boolean crowded;

    MatchCase(StoredRegistration registration) {
        this.registration = registration;
    }

    NormalPerson person() {
        return registration.person();
    }

    Optional<Proposal> proposalOf(long resident) {
        return proposals.stream()
                .filter(proposal -> proposal.candidate().resident() == resident)
                .findFirst();
    }

    boolean waitsForOthers() {
        return proposals.stream()
                .anyMatch(
                        proposal -> proposal.zone() == Zone.REVIEW && AutoRules.dependsOnOthers(proposal.comparison()));
    }

    /** The residents of whom this registration surely is: by a person's word, or first-hand. */
    List<Long> supported() {
        if (registration.linkedByPerson()) {
            return List.of(registration.resident());
        }
        return proposals.stream()
                .filter(proposal ->
                        proposal.zone() == Zone.AUTO && proposal.ground().firstHand())
                .map(proposal -> proposal.candidate().resident())
                .toList();
    }
}

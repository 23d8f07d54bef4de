package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** What became of a decision upon a registration. */
public sealed interface LinkingResult {

    /** Decided and written down, under this id. */
    record Decided(long decision, DecisionKind kind, LocalDateTime at) implements LinkingResult {}

    /** Tied already, to this or to another resident: untie it first, so that the history tells both steps. */
    record LinkedAlready(ResidentId to) implements LinkingResult {}

    /** There is no link to take back. */
    record NotLinked() implements LinkingResult {}

    /** Another clerk, or a file of the institution, changed the registration meanwhile: look again. */
    record Overtaken() implements LinkingResult {}

    /** The first opinion is kept; a second person has to agree before anything is tied. */
    record SecondNeeded(LocalDateTime since) implements LinkingResult {}

    /** 別人 was the last word on this pair: it can be taken back, with a reason, and only then be linked. */
    record RefusedBefore() implements LinkingResult {}

    /** There is nothing of the kind to take back. */
    record NothingToLift() implements LinkingResult {}
}

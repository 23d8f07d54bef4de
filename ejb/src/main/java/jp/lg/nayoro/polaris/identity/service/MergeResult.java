package jp.lg.nayoro.polaris.identity.service;

import jp.lg.nayoro.polaris.identity.entity.MergeState;

/** What became of a step of a merge. */
public sealed interface MergeResult {

    /** It is in this state now. */
    record Done(long merge, MergeState state) implements MergeResult {}

    /** Something of the two contradicts their being one person, and has to be cleared up first. */
    record Blocked(MergeConcern because) implements MergeResult {}

    /** A proposal with one of the two waits already. */
    record Waiting(long merge) implements MergeResult {}

    /** Who proposes does not decide. */
    record SecondPersonNeeded() implements MergeResult {}

    /** It is past that step. */
    record TooLate(MergeState because) implements MergeResult {}

    /** The survivor was merged away itself meanwhile: that one is to be undone first. */
    record LaterMergeFirst(long merge) implements MergeResult {}
}

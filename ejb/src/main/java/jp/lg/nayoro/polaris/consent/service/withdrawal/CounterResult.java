package jp.lg.nayoro.polaris.consent.service.withdrawal;

import java.time.LocalDateTime;

/** What came of a 撤回 at the counter. */
public sealed interface CounterResult {

    /** Nothing is shared any more, and so many institutions are told. */
    record Withdrawn(long withdrawal, LocalDateTime at, int institutionsTold) implements CounterResult {}

    /** No consent is left that could be withdrawn: it ended before, or a colleague was quicker. */
    record NothingToWithdraw() implements CounterResult {}
}

package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.consent.entity.ConsentStanding;

/** What came of a withdrawal (同意撤回届). */
public sealed interface WithdrawalResult {

    /** Nothing is shared any more, from the next question to the gate on. */
    record Withdrawn(LocalDateTime at) implements WithdrawalResult {}

    /** It had ended before; how, the standing says. */
    record EndedAlready(ConsentStanding standing) implements WithdrawalResult {}
}

package jp.lg.nayoro.polaris.consent.service;

import jp.lg.nayoro.polaris.consent.entity.ConsentState;

/** What came of a step of a paper under way. */
public sealed interface StepResult {

    record Done(ConsentState now) implements StepResult {}

    /** It stands somewhere else by now, from where that step does not lead or is not the caller's. */
    record NotFrom(ConsentState state) implements StepResult {}
}

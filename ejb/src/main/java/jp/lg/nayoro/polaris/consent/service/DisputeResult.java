package jp.lg.nayoro.polaris.consent.service;

/** What became of 「当機関の患者ではない」. */
public sealed interface DisputeResult {

    /** Nothing of the registration is shown any more, and the secretariat has a task. */
    record Suspended() implements DisputeResult {}

    /** It is not shown as a resident's any more anyway. */
    record NotShown() implements DisputeResult {}
}

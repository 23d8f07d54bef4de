package jp.lg.nayoro.polaris.consent.service;

/** What came of adding somebody to a care team. */
public sealed interface AdditionResult {

    record Added(long member) implements AdditionResult {}

    /** They are a member already. */
    record AlreadyMember() implements AdditionResult {}

    /** They left, their institution does not take part, or theirs is no profession of care. */
    record NotCareStaff() implements AdditionResult {}
}

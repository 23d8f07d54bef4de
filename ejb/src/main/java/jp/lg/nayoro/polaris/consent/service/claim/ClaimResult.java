package jp.lg.nayoro.polaris.consent.service.claim;

/** What came of handing in a 担当申請. It is received whether the person enrolled or not: who asks learns nothing by asking. */
public sealed interface ClaimResult {

    record Received(long claim) implements ClaimResult {}

    /** Not active care staff of the claimant's own institution. */
    record NotOwnCareStaff() implements ClaimResult {}

    /** As many wait already as one person may have waiting. */
    record TooManyWaiting(int most) implements ClaimResult {}
}

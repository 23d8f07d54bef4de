package jp.lg.nayoro.polaris.consent.service.claim;

/** What came of a decision about a 担当申請. */
public sealed interface ClaimDecision {

    /**
     * @param withinConsent whether the consent in force covers the institution: otherwise they are in the team and see nothing
     */
    record Confirmed(boolean withinConsent) implements ClaimDecision {}

    record Refused() implements ClaimDecision {}

    /** A colleague was quicker, or the claimant took it back. */
    record DecidedAlready() implements ClaimDecision {}

    /** The words fit nobody or several; the secretariat has to say whom they mean. */
    record NobodyMeant() implements ClaimDecision {}

    /** They left, or their institution does not take part any more. */
    record NotCareStaff() implements ClaimDecision {}
}

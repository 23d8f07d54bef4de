package jp.lg.nayoro.polaris.consent.service.watch;

/** What became of a finding. */
public enum FindingResult {
    /** Kept. */
    KEPT,
    /** 自分の操作: somebody else has to judge it. */
    OWN_ACT,
    /** Another closed, or reopened, it meanwhile. */
    STANDS_ALREADY
}

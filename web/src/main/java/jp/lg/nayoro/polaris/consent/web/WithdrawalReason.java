package jp.lg.nayoro.polaris.consent.web;

/** 撤回の理由, to be chosen at the counter. Nobody has to give one. */
public enum WithdrawalReason {
    /** 理由は述べない. */
    NOT_GIVEN,
    /** 必要がなくなった. */
    NOT_NEEDED,
    /** 見られたくない. */
    UNEASY,
    /** その他. */
    OTHER
}

package jp.lg.nayoro.polaris.security.service;

/** 確認コードの結果. */
public enum CodeResult {
    /** 正しい. */
    ACCEPTED,
    /** A code from the paper, now used up. */
    RECOVERED,
    /** 違う, or used before; the two look the same. */
    REFUSED,
    /** Too many wrong ones: nothing was looked at. */
    WAITS;

    public boolean isGood() {
        return this == ACCEPTED || this == RECOVERED;
    }
}

package jp.lg.nayoro.polaris.consent.entity;

/** 再署名の要否. Whom a new version of the form asks to sign anew. */
public enum SignAgain {
    /** 不要: what was signed goes on to its last day. */
    NOBODY,
    /** 一括同意の方: the circle of institutions they agreed to is told differently. */
    BLANKET_SIGNERS,
    /** 全員. */
    EVERYBODY
}

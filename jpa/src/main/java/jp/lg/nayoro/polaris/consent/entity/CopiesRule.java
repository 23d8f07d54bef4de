package jp.lg.nayoro.polaris.consent.entity;

/**
 * 保存情報の扱い. What becomes of copies that institutions printed or wrote down before a withdrawal; the council decides. What
 * Polaris itself shows ends with the withdrawal under either rule, since the consent was the only ground for it.
 */
public enum CopiesRule {
    /** 共有済みは残す: institutions keep what they hold, as part of their own records. */
    KEEP,
    /** 廃棄を求める: institutions are asked to dispose of copies they need not keep by law, and answer. */
    DISPOSE
}

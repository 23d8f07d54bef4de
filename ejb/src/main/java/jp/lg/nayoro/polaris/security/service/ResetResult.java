package jp.lg.nayoro.polaris.security.service;

/** 再設定の結果. */
public enum ResetResult {
    /** Asked; another person confirms. */
    ASKED,
    /** 再設定した. */
    DONE,
    /** 取りやめた. */
    DECLINED,
    /** Whoever asks does not confirm. */
    SAME_PERSON,
    /** Nobody sets back their own. */
    OWN,
    /** Decided in the meantime, or older than a day. */
    TOO_LATE,
    /** There is no such login. */
    UNKNOWN,
    /** One is waiting already. */
    WAITING
}

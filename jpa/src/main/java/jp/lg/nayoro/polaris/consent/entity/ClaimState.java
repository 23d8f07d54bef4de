package jp.lg.nayoro.polaris.consent.entity;

/** 担当申請の状態. */
public enum ClaimState {
    /** 確認待ち. */
    WAITING,
    /** 確認済. */
    CONFIRMED,
    /** 不承認. */
    REFUSED,
    /** 取下げ. */
    TAKEN_BACK
}

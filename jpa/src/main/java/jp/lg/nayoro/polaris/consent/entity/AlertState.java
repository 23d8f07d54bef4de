package jp.lg.nayoro.polaris.consent.entity;

/** 確認の状態. */
public enum AlertState {
    /** 未確認. */
    OPEN,
    /** 確認済. */
    CLOSED
}

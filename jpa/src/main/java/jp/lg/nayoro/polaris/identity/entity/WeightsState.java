package jp.lg.nayoro.polaris.identity.entity;

/** 重みの版の状態. */
public enum WeightsState {
    /** 提案. */
    PROPOSED,
    /** 有効. */
    ACTIVE,
    /** 交代済み. */
    RETIRED,
    /** 不採用. */
    REJECTED
}

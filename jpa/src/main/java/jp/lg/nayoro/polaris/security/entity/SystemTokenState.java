package jp.lg.nayoro.polaris.security.entity;

/** 状態 of a system's token. */
public enum SystemTokenState {
    /** 使用中. */
    OPEN,
    /** 期限切れ. */
    EXPIRED,
    /** 失効: revoked by somebody. */
    REVOKED
}

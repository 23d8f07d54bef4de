package jp.lg.nayoro.polaris.security.entity;

/** アカウントの状態. */
public enum AccountState {
    /** 有効. */
    ACTIVE,
    /** 停止: refused at the next request. */
    SUSPENDED
}

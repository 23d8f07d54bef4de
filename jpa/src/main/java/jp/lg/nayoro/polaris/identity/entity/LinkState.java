package jp.lg.nayoro.polaris.identity.entity;

/** 紐付けの状態: on whose word a registration's link rests. The matcher changes only links that rest on its own. */
public enum LinkState {
    /** 自動: by the two people's own values. */
    AUTO,
    /** 自動（裏付けあり）: with a value that another automatic or confirmed registration of the resident has. */
    SUPPORTED,
    /** 確認済み: a person decided. */
    CONFIRMED,
    /** 保留: the link is kept and nothing is shown through it. */
    SUSPENDED
}

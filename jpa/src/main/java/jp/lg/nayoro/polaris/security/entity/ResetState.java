package jp.lg.nayoro.polaris.security.entity;

/** 再設定の状態. */
public enum ResetState {
    /** 確認待ち: one person asked. */
    ASKED,
    /** 再設定済み: a second person confirmed. */
    DONE,
    /** 取りやめ. */
    DECLINED
}

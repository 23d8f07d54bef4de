package jp.lg.nayoro.polaris.identity.entity;

/** 「当機関の患者ではない」の状態. */
public enum DisputeState {
    /** 事務局の確認待ち: the link is suspended. */
    OPEN,
    /** 申し出のとおり: the link was taken back. */
    UPHELD,
    /** 同じ人と確認: the link holds again. */
    DISMISSED
}

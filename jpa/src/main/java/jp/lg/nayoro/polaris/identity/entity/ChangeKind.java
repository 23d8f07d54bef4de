package jp.lg.nayoro.polaris.identity.entity;

/** Why what is known of a resident is changed. */
public enum ChangeKind {
    /** 訂正: it was wrong all along. */
    CORRECTION,
    /** 異動: it was right and is no more, as after a marriage or a removal. */
    MOVE
}

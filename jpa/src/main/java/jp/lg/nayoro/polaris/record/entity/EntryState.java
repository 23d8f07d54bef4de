package jp.lg.nayoro.polaris.record.entity;

/** 状態. Only ACTIVE and PRELIMINARY entries are shown as what holds now; the others stay as history. */
public enum EntryState {
    /** 確定. */
    ACTIVE,
    /** 途中報告: a result that may still change, an order without its result. */
    PRELIMINARY,
    /** 旧版: a newer version of the same came (SS-MIX2 condition flag 2). */
    SUPERSEDED,
    /** 中止. */
    CANCELLED,
    /** 削除: the institution took it back (SS-MIX2 condition flag 0). */
    DELETED;

    /** Whether it holds now, as opposed to having held once. */
    public boolean current() {
        return this == ACTIVE || this == PRELIMINARY;
    }
}

package jp.lg.nayoro.polaris.care.entity;

/** 状態 of a line of a care plan. A line is never removed. */
public enum CarePlanState {
    /** It holds now. */
    CURRENT,
    /** 更新: the office sent the set anew. */
    SUPERSEDED,
    /** 削除: the office took the set back. */
    DELETED
}

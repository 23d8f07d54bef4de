package jp.lg.nayoro.polaris.identity.entity;

/** 一人目の意見の状態. */
public enum OpinionState {
    /** 二人目待ち. */
    WAITING,
    /** 二人目も同じ: the link was made. */
    SHARED,
    /** 二人目は別人と判断. */
    OVERRULED,
    /** the comparison says something else by now, or it was linked elsewhere. */
    OUTDATED
}

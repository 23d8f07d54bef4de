package jp.lg.nayoro.polaris.consent.entity;

/** 加入者でなくなる理由. From then on the gate shows nothing of the person. */
public enum LeavingKind {
    /** 死亡. */
    DIED,
    /** 転出. */
    MOVED_OUT
}

package jp.lg.nayoro.polaris.identity.service.online;

/** How far two values of one field agree. */
public enum Agreement {
    /** 一致. */
    AGREES,
    /** 表記ゆれ: the same value, written in another way. */
    VARIANT,
    /** 相違. */
    DIFFERS,
    /** 不明: one side says nothing, which speaks neither for nor against. */
    UNKNOWN
}

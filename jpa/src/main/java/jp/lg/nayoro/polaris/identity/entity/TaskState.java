package jp.lg.nayoro.polaris.identity.entity;

/** 漏えい確認の状態. */
public enum TaskState {
    /** 未連絡. */
    OPEN,
    /** 連絡済: the institution knows, and its answer is awaited. */
    INFORMED,
    /** 完了. */
    CLOSED
}

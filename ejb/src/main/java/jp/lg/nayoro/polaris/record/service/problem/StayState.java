package jp.lg.nayoro.polaris.record.service.problem;

/** 入院の状態. */
public enum StayState {
    /** 入院中. */
    NOW,
    /** 入院予定. */
    PLANNED,
    /** 退院した. */
    OVER,
    /** Another stay began there, and no discharge was told before. */
    UNENDED
}

package jp.lg.nayoro.polaris.record.service.problem;

/** 病名の状態; the order of the constants is the order on screen. */
public enum ProblemStanding {
    /** 継続中: at least one institution has it without an end. */
    CURRENT,
    /** 終了: every institution that has it says that it is over. */
    ENDED,
    /** 既往歴: told as history only, such as in a notebook of medicines. */
    PAST
}

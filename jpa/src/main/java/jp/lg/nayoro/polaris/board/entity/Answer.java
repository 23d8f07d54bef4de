package jp.lg.nayoro.polaris.board.entity;

/** 確認の返事: what somebody answers to a post that asks for it (要確認). */
public enum Answer {
    /** 見ました. */
    SEEN,
    /** 対応します. */
    WILL_DO,
    /** 電話ください. */
    CALL_ME
}

package jp.lg.nayoro.polaris.consent.entity;

/** 閲覧停止のお知らせへの回答. */
public enum NoticeAnswer {
    /** 写しは持っていない. */
    NOTHING_HELD,
    /** 写しを廃棄した. */
    DISPOSED,
    /** 法令に基づく自施設の記録として保管する. */
    KEPT_AS_RECORD
}

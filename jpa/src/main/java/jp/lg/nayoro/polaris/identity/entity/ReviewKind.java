package jp.lg.nayoro.polaris.identity.entity;

/** 確認待ちの種類: why a person is asked. */
public enum ReviewKind {
    /** 新しい登録. */
    NEW,
    /** 保留中の紐付け: an automatic link that no longer stood; nothing is shown through it. */
    SUSPENDED,
    /** 食い違い: a person's link that the institution's words contradict now; it still holds. */
    CONTRADICTED
}

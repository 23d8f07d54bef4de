package jp.lg.nayoro.polaris.consent.entity;

/** 確認の結果. */
public enum FindingKind {
    /** 業務上必要な閲覧. */
    JUSTIFIED,
    /** 誤操作（説明を受けた）. */
    MISTAKE,
    /** 規程違反（報告・処分へ）. */
    VIOLATION,
    /** 別人（同姓同名など）. */
    OTHER_PERSON,
    /** 再調査: the alert is open again. */
    REOPENED;

    public boolean closes() {
        return this != REOPENED;
    }
}

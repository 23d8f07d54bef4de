package jp.lg.nayoro.polaris.consent.entity;

/** 記録の事由. Why a row was added to what is known of a consent. */
public enum RecordCause {
    /** 登録. */
    REGISTERED,
    /** 訂正: it had been entered wrongly. */
    CORRECTED,
    /** 撤回. */
    WITHDRAWN,
    /** 範囲変更. */
    CHANGED,
    /** 更新. */
    SUPERSEDED,
    /** 復活: a merge was undone. */
    REINSTATED,
    /** 死亡. */
    DECEASED,
    /** 転出. */
    MOVED_OUT;

    static RecordCause of(ConsentState end) {
        return valueOf(end.name());
    }
}

package jp.lg.nayoro.polaris.consent.entity;

/** 同意の状態 (FHIR Consent.status: the first is active, the others inactive). 満了 is a matter of the day, not a state. */
public enum ConsentState {
    /** 登録完了（加入者）. */
    REGISTERED,
    /** 撤回. */
    WITHDRAWN,
    /** 新しい同意に更新. */
    SUPERSEDED
}

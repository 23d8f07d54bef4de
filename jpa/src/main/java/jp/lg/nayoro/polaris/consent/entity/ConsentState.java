package jp.lg.nayoro.polaris.consent.entity;

/**
 * 同意の状態 (domain 4.5). Of these only {@link #REGISTERED} shares anything (FHIR Consent.status active, the others draft, proposed
 * or inactive). 満了 is a matter of the day and stands in {@link ConsentStanding}, not here: no row need change at midnight.
 */
public enum ConsentState {
    /** 説明済. */
    EXPLAINED,
    /** 署名受領. */
    SIGNED,
    /** 事務局受付. */
    RECEIVED,
    /** 不備返戻: the paper went back with what is missing. */
    RETURNED,
    /** 登録完了（加入者）. */
    REGISTERED,
    /** 範囲変更: a consent of another scope took its place. */
    CHANGED,
    /** 撤回, of a consent; 取下げ, of a paper under way. */
    WITHDRAWN,
    /** 死亡. */
    DECEASED,
    /** 転出. */
    MOVED_OUT,
    /** 新しい同意・新様式に更新. */
    SUPERSEDED
}

package jp.lg.nayoro.polaris.consent.entity;

/** 担当申請を確認する人. */
public enum ClaimDecider {
    /** 事務局だけ. */
    SECRETARIAT,
    /** 事務局、または本人を担当するケアマネジャー. */
    CARE_MANAGER
}

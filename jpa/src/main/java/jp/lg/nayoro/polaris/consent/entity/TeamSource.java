package jp.lg.nayoro.polaris.consent.entity;

/** 担当の根拠. From what somebody came to care for a person, as Polaris knows it. */
public enum TeamSource {
    /** 同意書・事務局の登録. */
    CONSENT,
    /** 担当申請. */
    CLAIM,
    /** 取込（ケアプラン）. */
    IMPORT
}

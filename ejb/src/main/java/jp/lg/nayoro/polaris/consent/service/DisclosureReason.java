package jp.lg.nayoro.polaris.consent.service;

/** 開示・不開示の理由. */
public enum DisclosureReason {
    /** 担当チームの職員で、同意の範囲内. */
    CARE_TEAM_WITHIN_CONSENT,
    /** 自施設の患者・利用者で、同意の範囲内: to the system of an institution. */
    OWN_PATIENT_WITHIN_CONSENT,
    /** 事務局の職務（基本情報のみ）. */
    SECRETARIAT_DUTY,
    /** 緊急閲覧（救急・災害）. */
    BREAK_GLASS,
    /** 該当者なし. */
    NO_SUCH_RESIDENT,
    /** 死亡または転出. */
    RESIDENT_HAS_LEFT,
    /** 担当チームの職員ではない. */
    NOT_IN_CARE_TEAM,
    /** 自施設の患者・利用者ではない. */
    NOT_OWN_PATIENT,
    /** 有効な同意がない（未取得・撤回・満了）. */
    NO_CONSENT_IN_FORCE,
    /** 同意の施設範囲の外. */
    FACILITY_OUT_OF_SCOPE,
    /** 同意の情報範囲の外. */
    CATEGORY_OUT_OF_SCOPE,
    /** その職種が見る情報ではない. */
    CATEGORY_NOT_FOR_PROFESSION,
    /** 接続システムに渡す情報ではない, by the table or by what its token is for. */
    CATEGORY_NOT_FOR_SYSTEM,
    /** 役割の職務ではない. */
    ROLE_HAS_NO_BUSINESS;

    /** The person is not hidden from the caller, only this kind of their data is. */
    public boolean concernsOnlyTheCategory() {
        return this == CATEGORY_OUT_OF_SCOPE || this == CATEGORY_NOT_FOR_PROFESSION || this == CATEGORY_NOT_FOR_SYSTEM;
    }
}

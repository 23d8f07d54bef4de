package jp.lg.nayoro.polaris.organization.entity;

/** 施設種別. The kinds of institution that take part in the network. */
public enum FacilityKind {
    /** 病院. */
    HOSPITAL,
    /** 診療所. */
    CLINIC,
    /** 歯科診療所. */
    DENTAL,
    /** 調剤薬局. */
    PHARMACY,
    /** 訪問看護ステーション. */
    HOME_NURSING,
    /** 居宅介護支援事業所. */
    CARE_MANAGEMENT,
    /** 訪問系サービス. */
    HOME_CARE,
    /** 通所系サービス. */
    DAY_CARE,
    /** 施設系サービス. */
    RESIDENTIAL,
    /** 地域包括支援センター. */
    COMMUNITY_SUPPORT_CENTER,
    /** 行政. */
    CITY
}

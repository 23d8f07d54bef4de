package jp.lg.nayoro.polaris.organization.entity;

/** 職種. What somebody is by training and duty; what they may do in the system is their role, another matter. */
public enum Profession {
    /** 医師. */
    PHYSICIAN,
    /** 歯科医師. */
    DENTIST,
    /** 薬剤師. */
    PHARMACIST,
    /** 看護師. */
    NURSE,
    /** 訪問看護師. */
    HOME_NURSE,
    /** 救急救命士. */
    PARAMEDIC,
    /** 保健師. */
    PUBLIC_HEALTH_NURSE,
    /** 介護支援専門員（ケアマネジャー）. */
    CARE_MANAGER,
    /** 社会福祉士. */
    SOCIAL_WORKER,
    /** 医療ソーシャルワーカー. */
    MEDICAL_SOCIAL_WORKER,
    /** 理学療法士. */
    PHYSICAL_THERAPIST,
    /** 管理栄養士. */
    DIETITIAN,
    /** 歯科衛生士. */
    DENTAL_HYGIENIST,
    /** 訪問介護員（ヘルパー）. */
    HELPER,
    /** 介護福祉士. */
    CARE_WORKER,
    /** 事務職員. */
    CLERK,
    /** 行政職員. */
    CITY_OFFICIAL
}

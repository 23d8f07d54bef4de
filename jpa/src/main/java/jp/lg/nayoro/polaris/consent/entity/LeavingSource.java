package jp.lg.nayoro.polaris.consent.entity;

/** 死亡・転出をどこから知ったか. */
public enum LeavingSource {
    /** 家族・本人の届出. */
    FAMILY,
    /** 住民基本台帳. */
    REGISTER,
    /** 医療機関・事業所の連絡. */
    INSTITUTION,
    /** その他. */
    OTHER
}

package jp.lg.nayoro.polaris.identity.entity;

/** 性別 (FHIR administrative-gender; HL7 v2 table 0001). */
public enum Sex {
    /** 男. */
    MALE,
    /** 女. */
    FEMALE,
    /** その他. */
    OTHER,
    /** 不明. */
    UNKNOWN
}

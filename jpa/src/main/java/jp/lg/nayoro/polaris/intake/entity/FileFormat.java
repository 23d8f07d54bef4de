package jp.lg.nayoro.polaris.intake.entity;

/** What a file claims to be written in, as the institution's run says. */
public enum FileFormat {
    /** SS-MIX2 標準化ストレージ: HL7 v2.5 messages in a tree of folders. */
    SSMIX2,
    /** JAHIS 電子版お薬手帳データフォーマット. */
    JAHIS,
    /** FHIR R4, JP Core: a bundle or a single resource. */
    FHIR,
    /** 文書: PDF, pictures and Office files under the patient's number. */
    DOCUMENT
}

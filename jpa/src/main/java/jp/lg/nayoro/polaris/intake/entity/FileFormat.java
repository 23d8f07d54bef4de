package jp.lg.nayoro.polaris.intake.entity;

/** What a file claims to be written in, as the institution's run says. */
public enum FileFormat {
    /** SS-MIX2 標準化ストレージ: HL7 v2.5 messages in a tree of folders. */
    SSMIX2,
    /** JAHIS 電子版お薬手帳データフォーマット. */
    JAHIS
}

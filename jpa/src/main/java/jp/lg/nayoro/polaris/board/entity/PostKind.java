package jp.lg.nayoro.polaris.board.entity;

/** 投稿の種類 (FHIR Communication.category): what somebody means by what they write. */
public enum PostKind {
    /** 報告: what was seen or done. */
    REPORT,
    /** 連絡: what the others should know. */
    CONTACT,
    /** 相談: what one would like to think over with them. */
    CONSULTATION,
    /** 依頼: what one asks them to do. */
    REQUEST,
    /** 申し送り: what whoever comes next must know. */
    HANDOVER
}

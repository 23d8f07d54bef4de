package jp.lg.nayoro.polaris.consent.entity;

/** 情報の種類. What the gate is asked about, and what a resident agrees to share kind by kind. */
public enum DataCategory {
    /** 基本情報: name, birthday, address, care level. Goes with every consent. */
    IDENTITY,
    /** 薬: 処方・調剤・注射. */
    MEDICATION,
    /** 検査. */
    LAB,
    /** 画像. */
    IMAGE,
    /** 文書: レポート・ファイル. */
    DOCUMENT,
    /** 病名・アレルギー・入退院. */
    DIAGNOSIS,
    /** 介護情報: 認定・ケアプラン・記録. */
    CARE,
    /** 連絡板. */
    BOARD
}

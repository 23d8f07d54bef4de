package jp.lg.nayoro.polaris.identity.service;

/** What is compared of two people, in the order a clerk reads it. */
public enum MatchField {
    /** 氏名(漢字). */
    KANJI_NAME,
    /** フリガナ. */
    KANA_NAME,
    /** 生年月日. */
    BIRTH_DATE,
    /** 性別. */
    SEX,
    /** 住所. */
    ADDRESS,
    /** 電話番号. */
    PHONE,
    /** 被保険者番号. */
    INSURED_NUMBER
}

package jp.lg.nayoro.polaris.identity.service;

/** How the words in the search box were understood. */
public enum SearchKind {
    /** Nothing was typed. */
    NOTHING,
    /** 氏名(漢字). */
    NAME,
    /** フリガナ. */
    KANA,
    /** 生年月日. */
    BIRTH_DATE,
    /** 被保険者番号. */
    INSURED_NUMBER,
    /** A day that is none, such as 平成32年. */
    NO_SUCH_DAY
}

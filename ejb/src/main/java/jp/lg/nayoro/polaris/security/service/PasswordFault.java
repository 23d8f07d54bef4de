package jp.lg.nayoro.polaris.security.service;

/** Why a password is refused; told at the field, in words. */
public enum PasswordFault {
    /** 短すぎます. */
    TOO_SHORT,
    /** 長すぎます: more than the 72 bytes that bcrypt reads. */
    TOO_LONG,
    /** よく使われるもの, alone or with figures and signs around it. */
    COMMON,
    /** 町が禁じた言葉を含みます. */
    BLOCKED_WORD,
    /** ログイン名を含みます. */
    LOGIN,
    /** 氏名を含みます. */
    NAME,
    /** 12345 や qwert のような並び. */
    SEQUENCE,
    /** 同じ文字の繰り返し. */
    REPEATED,
    /** 空白で始まるか終わる, which is lost when it is typed again. */
    BLANK_AT_END
}

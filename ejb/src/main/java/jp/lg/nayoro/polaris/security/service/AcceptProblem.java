package jp.lg.nayoro.polaris.security.service;

/** Why a slip opens nothing. */
public enum AcceptProblem {
    /** コードが違う、期限切れ、使用済み、取消し済み: one answer for all, so that nothing is told of codes. */
    CODE,
    /** ログイン名の形. */
    LOGIN_FORM,
    /** 使われているログイン名. */
    LOGIN_TAKEN,
    /** パスワードの決まり. */
    PASSWORD,
    /** 別の人の招待票. */
    OTHER_PERSON,
    /** その勤務先はすでにある. */
    ALREADY_THERE
}

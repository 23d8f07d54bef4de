package jp.lg.nayoro.polaris.consent.service;

/** What may differ between two papers of one person, in the order of the form. */
public enum TermPart {
    /** 範囲の決め方. */
    METHOD,
    /** 施設・職員. */
    NAMED,
    /** 情報の種類. */
    CATEGORIES,
    /** 期間. */
    PERIOD,
    /** 署名した人. */
    SIGNER,
    /** 様式. */
    FORM
}

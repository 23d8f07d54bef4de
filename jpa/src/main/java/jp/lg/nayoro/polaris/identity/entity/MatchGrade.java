package jp.lg.nayoro.polaris.identity.entity;

/** 名寄せ候補の確からしさ (FHIR match-grade). It orders what a clerk looks at; it never links anything by itself. */
public enum MatchGrade {
    /** ほぼ確実: the person and their household or insured number agree. */
    CERTAIN,
    /** 有力: the person agrees, and nothing beyond it does yet. */
    PROBABLE,
    /** 要確認: something agrees and something speaks against it. */
    POSSIBLE
}

package jp.lg.nayoro.polaris.consent.service.rule;

/** 判断. */
public enum Answer {
    /** 閲覧できる. */
    ALLOW,
    /** 閲覧できない. */
    DENY,
    /** 緊急閲覧のときだけ. */
    ASK
}

package jp.lg.nayoro.polaris.consent.entity;

/** 書面の種類: what a paper under way is to become. */
public enum ApplicationKind {
    /** 加入: the first consent of a person. */
    ENROLMENT,
    /** 更新, also onto a new version of the form. */
    RENEWAL,
    /** 範囲変更. */
    CHANGE
}

package jp.lg.nayoro.polaris.consent.service.rule;

/** 同意の状況, seen from one institution and one kind of data. */
public enum ConsentGround {
    /** 有効で、範囲内. */
    IN_FORCE,
    /** 有効だが、施設リストにない. */
    FACILITY_NOT_NAMED,
    /** 有効だが、その施設を除外している: a plain no to this institution. */
    FACILITY_EXCLUDED,
    /** 有効だが、その情報を含まない: a plain no to this kind of data. */
    CATEGORY_NOT_NAMED,
    /** 満了: nobody said no, nobody asked again. */
    EXPIRED,
    /** 撤回: a plain no to everybody. */
    WITHDRAWN,
    /** 同意なし, or not begun. */
    NONE
}

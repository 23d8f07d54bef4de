package jp.lg.nayoro.polaris.access;

/**
 * How a resident stands to those who would look: one resident of the test for each. The staff of the test are in the care team
 * of all of them but {@link #OUTSIDE_TEAM}.
 */
enum AccessSituation {
    /** 同意あり・担当. */
    CONSENTED_IN_TEAM,
    /** 同意あり・担当ではない. */
    OUTSIDE_TEAM,
    /** 一括同意から自施設が除外されている. */
    FACILITY_EXCLUDED,
    /** 施設リストに他の施設だけがある. */
    OTHER_INSTITUTION,
    /** 検査のほかは共有しない. */
    OTHER_CATEGORIES,
    /** 同意書がない. */
    NO_CONSENT,
    /** 期間がまだ始まらない. */
    NOT_YET,
    /** 撤回. */
    WITHDRAWN,
    /** 期限切れ. */
    EXPIRED,
    /** 死亡. */
    DEAD,
    /** 転出. */
    MOVED_OUT;

    /** Whether staff of the care team may know this resident at all. */
    boolean opensToStaff() {
        return this == CONSENTED_IN_TEAM || this == OTHER_CATEGORIES;
    }

    /** Whether staff of the care team may see what is wrong with this resident, and not only who it is. */
    boolean opensRecordToStaff() {
        return this == CONSENTED_IN_TEAM;
    }
}

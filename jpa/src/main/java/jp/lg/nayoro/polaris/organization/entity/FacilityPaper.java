package jp.lg.nayoro.polaris.organization.entity;

/** 書類. The papers an institution hands in. */
public enum FacilityPaper {
    /** 利用申請書. */
    ADMISSION,
    /** 利用申請変更届: within ten days of the change. */
    CHANGE,
    /** 利用廃止届. */
    CLOSURE
}

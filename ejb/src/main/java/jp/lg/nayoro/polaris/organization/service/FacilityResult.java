package jp.lg.nayoro.polaris.organization.service;

/** What became of an act upon an institution. */
public enum FacilityResult {
    DONE,
    /** その間に他の人が変更した. */
    CHANGED_MEANWHILE,
    /** 自分の勤務先は停止できない. */
    OWN
}

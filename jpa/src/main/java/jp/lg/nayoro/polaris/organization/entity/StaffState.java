package jp.lg.nayoro.polaris.organization.entity;

/** 在籍の状態. Only {@link #ACTIVE} staff see anything; every other state counts from the next request on. */
public enum StaffState {
    /** 承認待ち: registered by the institution, not yet approved by the secretariat. */
    REQUESTED,
    /** 不承認. */
    DECLINED,
    /** 在籍. */
    ACTIVE,
    /** 利用停止. */
    SUSPENDED,
    /** 退職. */
    LEFT
}

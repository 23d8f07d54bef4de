package jp.lg.nayoro.polaris.organization.entity;

/** 利用状況. Only the staff of an {@link #ACTIVE} institution see anything. */
public enum FacilityState {
    /** 利用中. */
    ACTIVE,
    /** 停止. */
    SUSPENDED,
    /** 廃止. */
    CLOSED
}

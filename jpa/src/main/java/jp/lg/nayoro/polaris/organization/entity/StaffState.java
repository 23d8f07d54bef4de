package jp.lg.nayoro.polaris.organization.entity;

/** 在籍. Somebody who left sees nothing, from that moment on. */
public enum StaffState {
    /** 在籍. */
    ACTIVE,
    /** 退職. */
    LEFT
}

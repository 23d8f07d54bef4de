package jp.lg.nayoro.polaris.organization.entity;

import java.time.LocalDate;

/** 利用状況 on a day, as lists show it. */
public enum FacilityStanding {
    /** 利用開始前: admitted from a later day on. */
    ADMITTED,
    /** 利用中. */
    ACTIVE,
    /** 廃止予定: closing was told for a later day. */
    CLOSING,
    /** 停止. */
    SUSPENDED,
    /** 廃止. */
    CLOSED;

    static FacilityStanding of(FacilityState state, LocalDate joinedOn, LocalDate closedFrom, LocalDate day) {
        if (state == FacilityState.CLOSED || closedFrom != null && !day.isBefore(closedFrom)) {
            return CLOSED;
        }
        if (state == FacilityState.SUSPENDED) {
            return SUSPENDED;
        }
        if (day.isBefore(joinedOn)) {
            return ADMITTED;
        }
        return closedFrom == null ? ACTIVE : CLOSING;
    }
}

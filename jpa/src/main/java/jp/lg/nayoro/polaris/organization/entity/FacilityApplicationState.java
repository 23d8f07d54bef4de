package jp.lg.nayoro.polaris.organization.entity;

/**
 * 書類の状態. What follows an approved admission (利用開始前, 利用中, 停止, 廃止) is the state of the institution:
 * {@link FacilityStanding}.
 */
public enum FacilityApplicationState {
    /** 作成中: may still change, nobody looks at it. */
    DRAFT,
    /** 申請: waits for the secretariat. */
    SUBMITTED,
    /** 差戻し, with the reason. */
    RETURNED,
    /** 承認. */
    APPROVED,
    /** 取下げ. */
    WITHDRAWN;

    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    public boolean isOver() {
        return this == APPROVED || this == WITHDRAWN;
    }
}

package jp.lg.nayoro.polaris.audit.entity;

/** 結果. What became of an act. */
public enum AuditOutcome {
    /** 許可: it was done, or shown. */
    ALLOWED,
    /** 拒否: refused by a role, by the gate, or because there is no such thing. */
    DENIED,
    /** 失敗: allowed, and then something broke. */
    FAILED
}

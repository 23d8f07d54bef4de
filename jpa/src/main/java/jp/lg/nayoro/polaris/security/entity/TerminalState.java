package jp.lg.nayoro.polaris.security.entity;

/** 登録端末の状態. */
public enum TerminalState {
    /** 登録待ち: its code was handed out and not used yet. */
    ISSUED,
    /** 利用中. */
    IN_USE,
    /** 停止: lost or given back; refused at the next request. */
    BLOCKED
}

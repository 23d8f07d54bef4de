package jp.lg.nayoro.polaris.identity.entity;

/** 確認待ちの状態. */
public enum ReviewState {
    /** 確認待ち. */
    OPEN,
    /** あとで: comes again when its time has come. */
    LATER,
    /** 済み. */
    DONE
}

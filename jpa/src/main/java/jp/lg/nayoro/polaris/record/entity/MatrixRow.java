package jp.lg.nayoro.polaris.record.entity;

/** 行. A row of the matrix, in the order in which the town knows it; the order of the constants is the order on screen. */
public enum MatrixRow {
    /** 調剤. */
    DISPENSING,
    /** 処方. */
    PRESCRIPTION,
    /** 注射. */
    INJECTION,
    /** 検査. */
    LAB,
    /** 画像. */
    IMAGE,
    /** レポート. */
    REPORT,
    /** ファイル. */
    FILE,
    /** 通知: admissions, discharges and what the network itself tells. */
    NOTICE,
    /** 記録. */
    NOTE,
    /** 連携: what stands on the board. */
    LINK
}

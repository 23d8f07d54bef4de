package jp.lg.nayoro.polaris.record.entity;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;

/**
 * 行. A row of the matrix, in the order in which the town knows it; the order of the constants is the order on screen. Each
 * row is of one kind of data, so a consent either opens a row or closes it.
 */
public enum MatrixRow {
    /** 調剤. */
    DISPENSING(DataCategory.MEDICATION),
    /** 処方. */
    PRESCRIPTION(DataCategory.MEDICATION),
    /** 注射. */
    INJECTION(DataCategory.MEDICATION),
    /** 検査. */
    LAB(DataCategory.LAB),
    /** 画像. */
    IMAGE(DataCategory.IMAGE),
    /** レポート. */
    REPORT(DataCategory.DOCUMENT),
    /** ファイル. */
    FILE(DataCategory.DOCUMENT),
    /** 通知: admissions, discharges and what the network itself tells. */
    NOTICE(DataCategory.DIAGNOSIS),
    /** 記録: diagnoses, allergies, free text. */
    NOTE(DataCategory.DIAGNOSIS),
    /** 連携: what stands on the board. */
    LINK(DataCategory.BOARD);

    private final DataCategory category;

    MatrixRow(DataCategory category) {
        this.category = category;
    }

    /** What the gate is asked before anything of this row is shown. */
    public DataCategory category() {
        return category;
    }
}

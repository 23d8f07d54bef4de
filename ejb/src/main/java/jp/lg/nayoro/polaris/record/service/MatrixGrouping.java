package jp.lg.nayoro.polaris.record.service;

/** まとめ方. Whether the institutions stand in one line a row, or each in its own. */
public enum MatrixGrouping {
    /** 施設をまとめる. */
    MERGED,
    /** 施設ごと: one line a row and institution. */
    BY_INSTITUTION
}

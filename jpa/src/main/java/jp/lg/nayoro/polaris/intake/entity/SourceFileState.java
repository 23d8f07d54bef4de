package jp.lg.nayoro.polaris.intake.entity;

/** What became of a file that was received. */
public enum SourceFileState {
    /** 取込済. */
    STORED,
    /** 保留: kept byte for byte, and nothing of it shown to anybody, until somebody has looked at it. */
    QUARANTINED,
    /** 破棄: somebody decided, for a reason, not to take it. The bytes stay; the same file again changes nothing. */
    DISCARDED
}

package jp.lg.nayoro.polaris.identity.entity;

/** 統合の状態. */
public enum MergeState {
    /** 提案中: one person holds two enrolments to be one person, and a second has to look. */
    PROPOSED,
    /** 統合済. */
    MERGED,
    /** 取消し: what the merge had moved is back. */
    UNDONE,
    /** 却下: two people after all, or not yet certain. */
    REJECTED
}

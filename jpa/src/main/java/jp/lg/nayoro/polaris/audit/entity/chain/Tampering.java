package jp.lg.nayoro.polaris.audit.entity.chain;

/** 改ざんの種類. How a row of the ledger is not as it was written. */
public enum Tampering {
    /** 欠落: the row is not there, but later ones are. */
    MISSING,
    /** 改変: its content is not the one that was sealed. */
    ALTERED,
    /** 不連続: it was not written behind the row that stands before it. */
    DETACHED,
    /** 末尾の欠落: the ledger ends before this row, which once was there. */
    TRUNCATED,
    /** 余分: behind the last row that was written by the system. */
    ADDED,
    /** 再計算: the chain fits together, but it is not the one that was anchored. */
    REWRITTEN
}

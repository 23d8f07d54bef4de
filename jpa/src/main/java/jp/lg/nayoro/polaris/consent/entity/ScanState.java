package jp.lg.nayoro.polaris.consent.entity;

/** 届いた写しの扱い. */
public enum ScanState {
    /** 登録待ち. */
    WAITING,
    /** 同意に付けた. */
    USED,
    /** 使わない. */
    DISCARDED
}

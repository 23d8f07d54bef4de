package jp.lg.nayoro.polaris.consent.entity;

/** 死亡・転出の知らせの扱い. */
public enum SignalState {
    /** 未確認. */
    OPEN,
    /** 記録した. */
    CONFIRMED,
    /** 記録しない（誤り・別人）. */
    DISMISSED
}

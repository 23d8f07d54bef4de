package jp.lg.nayoro.polaris.intake.entity;

/** 取込の状態. */
public enum RunState {
    /** 受付中: files are being handed over; each is stored before it is acknowledged. */
    RECEIVING,
    /** 読取中: the job works on it. */
    RUNNING,
    /** 完了. */
    COMPLETED,
    /** 中止: somebody stopped it; it can go on from where it stood. */
    STOPPED,
    /** 異常終了: by our own failure; it can go on from where it stood. */
    FAILED
}

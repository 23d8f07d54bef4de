package jp.lg.nayoro.polaris.board.entity;

/** ウイルス検査の結果. */
public enum ScanState {
    /** No scanner is set up. */
    NOT_SCANNED,
    /** 検査待ち. The scanner gave no answer yet. */
    WAITING,
    CLEAN,
    INFECTED;

    public boolean isServed() {
        return this == NOT_SCANNED || this == CLEAN;
    }
}

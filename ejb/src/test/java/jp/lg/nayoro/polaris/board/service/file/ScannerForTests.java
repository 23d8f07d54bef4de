package jp.lg.nayoro.polaris.board.service.file;

import jp.lg.nayoro.polaris.board.entity.MalwareScan;

/** A scanner that finds the same in everything. */
public final class ScannerForTests {

    private ScannerForTests() {}

    public static Clamd that(MalwareScan found) {
        return new Clamd() {
            @Override
            public MalwareScan judge(byte[] content) {
                return found;
            }
        };
    }
}

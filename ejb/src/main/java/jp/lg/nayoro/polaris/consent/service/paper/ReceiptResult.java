package jp.lg.nayoro.polaris.consent.service.paper;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** What came of handing in a scan. Only what is no scan at all is refused; everything else waits to be registered. */
public sealed interface ReceiptResult {

    /** Its QR told whose it is. */
    record Recognised(long scan, ResidentId resident) implements ReceiptResult {}

    /** No QR of ours was readable; somebody has to choose whose it is. */
    record Unrecognised(long scan) implements ReceiptResult {}

    /** The same file waits already. */
    record WaitsAlready(long scan) implements ReceiptResult {}

    record TooLarge() implements ReceiptResult {}

    /** Neither PDF nor JPEG nor PNG, by its content. */
    record NoScan() implements ReceiptResult {}
}

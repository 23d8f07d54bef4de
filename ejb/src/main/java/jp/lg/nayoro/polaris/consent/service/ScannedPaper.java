package jp.lg.nayoro.polaris.consent.service;

import jp.lg.nayoro.polaris.consent.entity.ConsentScan;
import jp.lg.nayoro.polaris.consent.entity.ScanFormat;

import static java.util.Objects.requireNonNull;

/** 写し. A file as somebody hands it in; what it is, {@code ConsentScan} finds out from its content. */
public record ScannedPaper(String fileName, byte[] content) {

    public ScannedPaper {
        requireNonNull(fileName);
        requireNonNull(content);
    }

    public boolean isTooLarge() {
        return content.length > ConsentScan.MAX_BYTES;
    }

    /** PDF, JPEG or PNG, told by the content. */
    public boolean isOfKnownFormat() {
        return ScanFormat.of(content).isPresent();
    }

    /** Size only: the name of the file may be a person's. */
    @Override
    public String toString() {
        return "ScannedPaper[" + content.length + " bytes]";
    }
}

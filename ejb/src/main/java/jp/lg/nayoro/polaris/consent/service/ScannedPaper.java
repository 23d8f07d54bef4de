package jp.lg.nayoro.polaris.consent.service;

import jp.lg.nayoro.polaris.consent.entity.ConsentScan;
import jp.lg.nayoro.polaris.consent.entity.ScanFormat;

import static java.util.Objects.requireNonNull;

/**
 * 写し. A file as somebody hands it in; what it is, {@code ConsentScan} finds out from its content.
 *
 * @param scopePage the page on which the scope stands, or null where it is not in this file
 */
public record ScannedPaper(String fileName, byte[] content, Integer scopePage) {

    public ScannedPaper {
        requireNonNull(fileName);
        requireNonNull(content);
    }

    /** Of a file of which nobody said on which page the scope stands. */
    public ScannedPaper(String fileName, byte[] content) {
        this(fileName, content, null);
    }

    public boolean isTooLarge() {
        return content.length > ConsentScan.MAX_BYTES;
    }

    /** PDF, JPEG or PNG, told by the content. */
    public boolean isOfKnownFormat() {
        return ScanFormat.of(content).isPresent();
    }

    /** Whether it has the page that is said to hold the scope. */
    public boolean hasScopePage() {
        return scopePage == null
                || ScanFormat.of(content)
                        .filter(format -> scopePage >= 1 && scopePage <= format.pagesOf(content))
                        .isPresent();
    }

    /** Size only: the name of the file may be a person's. */
    @Override
    public String toString() {
        return "ScannedPaper[" + content.length + " bytes]";
    }
}

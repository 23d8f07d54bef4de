package jp.lg.nayoro.polaris.consent.service;

import static java.util.Objects.requireNonNull;

/** 写し. A file as somebody hands it in; what it is, {@code ConsentScan} finds out from its content. */
public record ScannedPaper(String fileName, byte[] content) {

    public ScannedPaper {
        requireNonNull(fileName);
        requireNonNull(content);
    }

    /** Size only: the name of the file may be a person's. */
    @Override
    public String toString() {
        return "ScannedPaper[" + content.length + " bytes]";
    }
}

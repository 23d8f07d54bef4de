package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

import static java.util.Objects.requireNonNull;

/**
 * 文書. A document that belongs to an entry and opens in the browser: a PDF, a picture, a CDA, an attachment.
 *
 * @param mediaType by its content, as in {@code application/pdf}
 * @param fileName as the institution names it; within one entry, the same name is the same document again
 * @param content null where the received file is itself the document
 */
public record EntryDocumentContent(String mediaType, String fileName, byte[] content) implements Serializable {

    public EntryDocumentContent {
        requireNonNull(mediaType);
        requireNonNull(fileName);
    }

    /** Nothing of it reaches a log. */
    @Override
    public String toString() {
        return "EntryDocumentContent[" + mediaType + "]";
    }
}

package jp.lg.nayoro.polaris.record.service;

import jp.lg.nayoro.polaris.record.entity.DocumentKind;

import static java.util.Objects.requireNonNull;

/** A document somebody may read, with its bytes. */
public record OpenedDocument(String fileName, String mediaType, byte[] content) {

    public OpenedDocument {
        requireNonNull(content);
    }

    public DocumentKind kind() {
        return DocumentKind.of(mediaType);
    }

    /** Nothing of it reaches a log. */
    @Override
    public String toString() {
        return "OpenedDocument[" + mediaType + "]";
    }
}

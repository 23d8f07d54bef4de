package jp.lg.nayoro.polaris.board.service;

import jp.lg.nayoro.polaris.security.service.blob.StoredBlob;

/** A file below a post, which its reader may see. */
public record OpenedFile(String name, String mediaType, StoredBlob content) {

    @Override
    public String toString() {
        return "OpenedFile[" + mediaType + "]";
    }
}

package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;

/**
 * A file below a post.
 *
 * @param size bytes
 * @param thumbnail the sha-256 of a small picture of it; null where there is none
 */
public record PostAttachmentRow(
        Long id, Long post, String name, String mediaType, long size, MalwareScan scan, String thumbnail)
        implements Serializable {

    public boolean served() {
        return scan.isServed();
    }

    /** How the viewer of the page shows it: image, video or frame; empty for what the browser shows by no means. */
    public String view() {
        if (mediaType.startsWith("image/")) {
            return "image";
        }
        if (mediaType.startsWith("video/")) {
            return "video";
        }
        return mediaType.equals("application/pdf") ? "frame" : "";
    }

    /** In KB, at least one. */
    public long kilobytes() {
        return Math.max(1, size / 1024);
    }
}

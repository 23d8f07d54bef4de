package jp.lg.nayoro.polaris.intake.service.parse;

import java.nio.charset.StandardCharsets;

/**
 * Whether a document has its end. A file that was taken while it was being written, or whose transfer broke off, begins as it
 * should and does not open; kinds that mark their end tell.
 */
public final class WholeDocument {

    /** Some writers put a little behind the end. */
    private static final int TAIL = 4096;

    private WholeDocument() {}

    /** @param mediaType by its content, as {@link MediaTypes#of} tells it; of a kind without a mark of its end, true */
    public static boolean isWhole(String mediaType, byte[] content) {
        int from = Math.max(0, content.length - TAIL);
        var tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        return switch (mediaType) {
            case MediaTypes.PDF -> tail.contains("%%EOF");
            case "image/jpeg" -> tail.contains("\u00FF\u00D9");
            case "image/png" -> tail.contains("IEND");
            case "image/gif" -> tail.stripTrailing().endsWith(";");
            default -> true;
        };
    }
}

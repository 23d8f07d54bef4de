package jp.lg.nayoro.polaris.board.service.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The boxes of an MP4 (ISO/IEC 14496-12): each begins with its length and its name, and they fill the file without a gap. Where
 * a telephone writes the place and the owner of the recording, the box is made a free one, which players pass over.
 */
final class VideoBoxes {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final Set<String> OPENED = Set.of("moov", "trak");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final byte[] FREE = "free".getBytes(StandardCharsets.US_ASCII);

    private VideoBoxes() {}

    static boolean areSound(byte[] content) {
        return walk(content.clone(), 0, content.length);
    }

    /** Without place and owner. */
    static byte[] withoutPlace(byte[] content) {
        var cleaned = content.clone();
        walk(cleaned, 0, cleaned.length);
        return cleaned;
    }

    private static boolean walk(byte[] content, int from, int until) {
        var bytes = ByteBuffer.wrap(content);
        int at = from;
        while (until - at >= HEAD) {
            long length = Integer.toUnsignedLong(bytes.getInt(at));
            var name = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            int head = length == 1 ? LONG_HEAD : HEAD;
            if (length == 1 && until - at >= LONG_HEAD) {
                length = bytes.getLong(at + HEAD);
            } else if (length == 0) {
                length = until - at;
            }
            if (length < head || length > until - at) {
                return false;
            }
            int end = at + (int) length;
            if (OPENED.contains(name) && !walk(content, at + head, end)) {
                return false;
            }
            if (TELLING.contains(name)) {
                blank(content, at, at + head, end);
            }
            at = end;
        }
        return at == until;
    }

    private static void blank(byte[] content, int at, int from, int until) {
        System.arraycopy(FREE, 0, content, at + 4, FREE.length);
        Arrays.fill(content, from, until, (byte) 0);
    }
}

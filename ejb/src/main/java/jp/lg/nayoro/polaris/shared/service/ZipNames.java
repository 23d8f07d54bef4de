package jp.lg.nayoro.polaris.shared.service;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a ZIP says it holds, from its directory at the end. Nothing is inflated, so nothing can swell. */
public final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int FILE = 0x02014b50;
    private static final int FILE_LENGTH = 46;
    private static final int MOST = 20_000;

    private ZipNames() {}

    /** The names, in the order of the directory; empty where the bytes are no sound ZIP. */
    public static List<String> of(byte[] content) {
        return entries(content).stream().map(Entry::name).toList();
    }

    /** How large it says all of it is once inflated. */
    public static long inflated(byte[] content) {
        return entries(content).stream().mapToLong(Entry::inflated).sum();
    }

    /** Whether a reader of ZIPs would find one here, be it behind something else: such readers begin at the end. */
    public static boolean endsAsOne(byte[] content) {
        return endOfDirectory(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN)) >= 0;
    }

    /** Whether it is one ZIP from its first byte to its last, so that every reader finds the same in it. */
    public static boolean isOne(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOfDirectory(bytes);
        return end >= 0
                && Integer.toUnsignedLong(bytes.getInt(end + 16)) + Integer.toUnsignedLong(bytes.getInt(end + 12))
                        == end
                && end + END_LENGTH + Short.toUnsignedInt(bytes.getShort(end + 20)) == content.length;
    }

    private static List<Entry> entries(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOfDirectory(bytes);
        if (end < 0) {
            return List.of();
        }
        int at = bytes.getInt(end + 16);
        List<Entry> names = new ArrayList<>();
        while (at >= 0 && at + FILE_LENGTH <= end && bytes.getInt(at) == FILE && names.size() < MOST) {
            int length = Short.toUnsignedInt(bytes.getShort(at + 28));
            if (at + FILE_LENGTH + length > end) {
                return List.of();
            }
            names.add(new Entry(
                    new String(content, at + FILE_LENGTH, length, StandardCharsets.UTF_8),
                    Integer.toUnsignedLong(bytes.getInt(at + 24))));
            at += FILE_LENGTH
                    + length
                    + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
        }
        return names;
    }

    private static int endOfDirectory(ByteBuffer bytes) {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private record Entry(String name, long inflated) {}
}

package jp.lg.nayoro.polaris.board.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a file a browser asks for (RFC 9110, 14.2). Several parts at once are answered by the whole.
 *
 * @param until the byte behind the last
 */
record ByteSpan(long from, long until, boolean whole) {

    private static final Pattern ASKED = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /** Empty where the file has no such part. */
    static Optional<ByteSpan> of(String header, long size) {
        var asked = header == null ? null : ASKED.matcher(header);
        if (asked == null
                || !asked.matches()
                || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.of(new ByteSpan(0, size, true));
        }
        if (asked.group(1).isEmpty()) {
            long last = Long.parseLong(asked.group(2));
            return part(Math.max(0, size - last), size, size);
        }
        long end = asked.group(2).isEmpty() ? size : Long.parseLong(asked.group(2)) + 1;
        return part(Long.parseLong(asked.group(1)), Math.min(end, size), size);
    }

    private static Optional<ByteSpan> part(long from, long until, long size) {
        return from < until && from < size ? Optional.of(new ByteSpan(from, until, false)) : Optional.empty();
    }

    long length() {
        return until - from;
    }

    String contentRange(long size) {
        return "bytes " + from + "-" + (until - 1) + "/" + size;
    }
}

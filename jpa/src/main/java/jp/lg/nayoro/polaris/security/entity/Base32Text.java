package jp.lg.nayoro.polaris.security.entity;

/** Bytes as letters that people read out and type: A to Z and 2 to 7 (RFC 4648), without padding. */
public final class Base32Text {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32Text() {}

    public static String of(byte[] bytes) {
        var text = new StringBuilder();
        var waiting = 0;
        var buffer = 0;
        for (var octet : bytes) {
            buffer = buffer << Byte.SIZE | octet & 0xff;
            waiting += Byte.SIZE;
            while (waiting >= BITS) {
                waiting -= BITS;
                text.append(LETTERS.charAt(buffer >> waiting & 0x1f));
            }
            buffer &= (1 << waiting) - 1;
        }
        if (waiting > 0) {
            text.append(LETTERS.charAt(buffer << BITS - waiting & 0x1f));
        }
        return text.toString();
    }

    /** In groups of four, as people copy it. */
    public static String inGroups(byte[] bytes) {
        return of(bytes).replaceAll("(.{4})(?=.)", "$1 ");
    }
}

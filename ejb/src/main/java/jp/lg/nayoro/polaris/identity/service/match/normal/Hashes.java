package jp.lg.nayoro.polaris.identity.service.match.normal;

/**
 * 64-bit hashes of normal values: FNV-1a over the UTF-16 units, finished as in MurmurHash3. They are keys in the database, so they
 * must never change while {@link NormalPerson#VERSION} stays. Among the 13 million keys of a million residents two different
 * values meet with probability 5·10⁻⁶, and then only one more pair is compared: keys propose, they decide nothing.
 */
public final class Hashes {

    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private Hashes() {}

    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    public static long of(CharSequence text, int start, int end) {
        long hash = FNV_BASIS;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** A hash of two or more, in which their order counts. */
    public static long of(long first, long second) {
        return mix(first * FNV_PRIME ^ second);
    }

    public static long of(long first, long second, long third) {
        return of(of(first, second), third);
    }

    public static long mix(long value) {
        long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}

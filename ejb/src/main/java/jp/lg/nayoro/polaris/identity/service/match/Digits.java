package jp.lg.nayoro.polaris.identity.service.match;

/** Errors in numbers that people copy. */
final class Digits {

    private Digits() {}

    /** One digit is another, or two neighbours are exchanged; only for numbers of four digits or more. */
    static boolean near(long one, long other) {
        if (Math.min(one, other) < 1000) {
            return false;
        }
        int different = 0;
        int first = -1;
        int last = -1;
        int place = 0;
        for (long a = one, b = other; a > 0 || b > 0; a /= 10, b /= 10, place++) {
            if (a % 10 != b % 10) {
                different++;
                first = first < 0 ? place : first;
                last = place;
            }
        }
        return different == 1 || different == 2 && last == first + 1 && exchanged(one, other, first);
    }

    /** 060, 070, 080 or 090 and eight digits, as a number, so without the first zero. */
    static boolean mobile(long phone) {
        long start = phone / 100_000_000;
        return start >= 60 && start <= 90 && start % 10 == 0;
    }

    private static boolean exchanged(long one, long other, int place) {
        long power = 1;
        for (int i = 0; i < place; i++) {
            power *= 10;
        }
        return one / power % 10 == other / power / 10 % 10 && one / power / 10 % 10 == other / power % 10;
    }
}

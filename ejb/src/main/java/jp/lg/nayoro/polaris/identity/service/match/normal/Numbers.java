package jp.lg.nayoro.polaris.identity.service.match.normal;

/** Numbers that identify: their digits in any width, whatever stands between them. */
final class Numbers {

    private static final int SHORTEST_PHONE = 6;
    private static final int LONGEST = 18;

    private Numbers() {}

    /** Digits only, +81 as 0. Zero when there are too few to tell telephones apart, or when they are all the same. */
    static long phone(String text) {
        var plain = Characters.plain(text);
        if (plain == null) {
            return 0;
        }
        long digits = digits(plain.startsWith("+81") ? "0" + plain.substring(3) : plain);
        return digits < Math.pow(10, SHORTEST_PHONE - 1) || isPlaceholder(digits) ? 0 : digits;
    }

    /** A number without its leading zeros, which spreadsheets drop; zero for none and for placeholders such as 9999999999. */
    static long identifying(String text) {
        long digits = digits(Characters.plain(text));
        return isPlaceholder(digits) ? 0 : digits;
    }

    /** The digits of a text as a number; zero without any, and for more than eighteen, which no number has. */
    static long digits(String plain) {
        if (plain == null) {
            return 0;
        }
        long number = 0;
        int count = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '0' && c <= '9') {
                number = 10 * number + (c - '0');
                count++;
            }
        }
        return count > LONGEST ? 0 : number;
    }

    private static boolean isPlaceholder(long number) {
        if (number < 1_000_000) {
            return false;
        }
        long last = number % 10;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            if (rest % 10 != last) {
                return false;
            }
        }
        return true;
    }
}

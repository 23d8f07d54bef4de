package jp.lg.nayoro.polaris.identity.service.match;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalName;

/** Small distances between short strings, without making new ones. */
final class Strings {

    private static final char LONG = 'ー';
    private static final String VOWELS = "アイウエオ";

    private Strings() {}

    /** One character changed, added or left out, or two neighbours exchanged; false for equal strings. */
    static boolean oneEditApart(String one, String other) {
        int difference = one.length() - other.length();
        if (difference < -1 || difference > 1) {
            return false;
        }
        int start = commonStart(one, other);
        int end = commonEnd(one, other, start);
        int restOfOne = one.length() - start - end;
        int restOfOther = other.length() - start - end;
        if (restOfOne == 2 && restOfOther == 2) {
            return one.charAt(start) == other.charAt(start + 1) && one.charAt(start + 1) == other.charAt(start);
        }
        return Math.max(restOfOne, restOfOther) == 1;
    }

    static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int length = 0;
        while (length < most && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /** How many characters agree from behind, leaving {@code start} alone. */
    static int commonEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int length = 0;
        while (length < most && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    /** {@code one} is {@code other} with its parts exchanged at {@code split}; false where that changes nothing. */
    static boolean rotated(String one, String other, int split) {
        int tail = one.length() - split;
        return split > 0
                && tail > 0
                && one.length() == other.length()
                && other.startsWith(one.substring(split))
                && other.startsWith(one.substring(0, split), tail)
                && !one.equals(other);
    }

    /** ショータ and ショウタ: of one length, and where they differ one has ー for the other's vowel. */
    static boolean sameButForLongMarks(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            boolean lengthened = a == LONG && VOWELS.indexOf(b) >= 0 || b == LONG && VOWELS.indexOf(a) >= 0;
            if (a != b && !(i > 0 && lengthened)) {
                return false;
            }
        }
        return true;
    }

    /** Of one length, and the same where both can be read; some character cannot, and some can. */
    static boolean sameButForWild(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int wild = 0;
        for (int i = 0; i < one.length(); i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a == NormalName.WILD || b == NormalName.WILD) {
                wild++;
            } else if (a != b) {
                return false;
            }
        }
        return wild > 0 && wild < one.length();
    }
}

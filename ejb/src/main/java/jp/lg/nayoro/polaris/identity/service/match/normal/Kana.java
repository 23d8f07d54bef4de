package jp.lg.nayoro.polaris.identity.service.match.normal;

/**
 * かな. Three forms, each wider than the one before. Exact: katakana, ヂ, ヅ, ヲ, ヰ, ヱ as they sound. Large: ッ, ャ, ュ, ョ as ツ, ヤ, ユ, ヨ,
 * since old systems print シヨウイチ. Sounding: ー, ウ after オ-sounds and doubled vowels dropped (ショータ, ショウタ; オオタ, オータ), and with
 * that キヨコ and キョウコ fall together: it finds pairs and decides nothing. Voicing marks stay in all of them; バ and ハ are
 * different people.
 */
final class Kana {

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    private static final String OLD = "ヂヅヲヰヱ";
    private static final String NEW = "ジズオイエ";
    private static final String LONG_AFTER_U = "オコソトノホモヨロゴゾドボポウクスツヌフムユルグズブプ";
    private static final String LONG_AFTER_O = "オコソトノホモヨロゴゾドボポ";
    private static final String LONG_AFTER_I = "エケセテネヘメレゲゼデベペイキシチニヒミリギジビピ";
    private static final char LONG = 'ー';

    private Kana() {}

    /** The exact form of text that {@link Characters} has folded; spaces stay. */
    static String exact(String plain) {
        var exact = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            exact.append(katakana(plain.charAt(i), exact));
        }
        return exact.toString();
    }

    /** Returns {@code exact} itself where nothing is small. */
    static String large(String exact) {
        StringBuilder large = null;
        for (int i = 0; i < exact.length(); i++) {
            int small = SMALL.indexOf(exact.charAt(i));
            if (small >= 0) {
                large = large == null ? new StringBuilder(exact) : large;
                large.setCharAt(i, LARGE.charAt(small));
            }
        }
        return large == null ? exact : large.toString();
    }

    static String sounding(String large) {
        var sounding = new StringBuilder(large.length());
        for (int i = 0; i < large.length(); i++) {
            char c = large.charAt(i);
            if (c != LONG && (i == 0 || !lengthens(large.charAt(i - 1), c))) {
                sounding.append(c);
            }
        }
        return sounding.toString();
    }

    static boolean allKana(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (!Characters.isKana(plain.charAt(i)) && plain.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    static char katakana(char c) {
        return c >= '\u3041' && c <= '\u3096' || c == '\u309D' || c == '\u309E' ? (char) (c + 0x60) : c;
    }

    private static char katakana(char c, CharSequence before) {
        char katakana = katakana(c);
        int last = before.length() - 1;
        if (last >= 0 && (katakana == 'ヽ' || katakana == 'ヾ')) {
            char repeated = before.charAt(last);
            return katakana == 'ヾ' ? voiced(repeated) : repeated;
        }
        if (last >= 0 && isHyphen(katakana) && Characters.isKana(before.charAt(last))) {
            return LONG;
        }
        int old = OLD.indexOf(katakana);
        return old < 0 ? katakana : NEW.charAt(old);
    }

    private static char voiced(char kana) {
        return "カキクケコサシスセソタチツテトハヒフヘホ".indexOf(kana) >= 0 ? (char) (kana + 1) : kana;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    private static boolean lengthens(char before, char c) {
        return switch (c) {
            case 'ウ' -> LONG_AFTER_U.indexOf(before) >= 0;
            case 'オ' -> LONG_AFTER_O.indexOf(before) >= 0;
            case 'イ' -> LONG_AFTER_I.indexOf(before) >= 0;
            case 'ア' -> "アカサタナハマヤラワガザダバパ".indexOf(before) >= 0;
            case 'エ' -> "エケセテネヘメレゲゼデベペ".indexOf(before) >= 0;
            default -> false;
        };
    }
}

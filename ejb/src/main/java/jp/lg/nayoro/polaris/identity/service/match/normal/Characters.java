package jp.lg.nayoro.polaris.identity.service.match.normal;

import com.ibm.icu.text.Normalizer2;

import jp.lg.nayoro.polaris.identity.service.KanjiVariants;

/**
 * 文字. Folds the width and the make of single characters by tables that are filled once, since a million registrations are read
 * in seconds: NFKC, 異体字セレクタ dropped, every kind of space one space, 外字 one wildcard, half-width voicing marks joined.
 */
final class Characters {

    /** 外字: a character the source could not write. It stands for any one character. */
    static final char WILD = '\uFFFD';

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final int BMP = 0x10000;
    private static final char DROPPED = 0;
    private static final char SEVERAL = 1;
    private static final char VOICED = '\u3099';
    private static final char SEMI_VOICED = '\u309A';
    private static final String GETA = "\u3013\u25A0\u25A1\u25CF\u25CB\u25C6\u25C7\uFFFD?*"; // 〓■□●○◆◇
    private static final char[] PLAIN = plainTable();
    private static final char[] VARIANT = variantTable();

    private Characters() {}

    /** Null for null, blank, and nothing but dropped characters. One space at most between the others, none around them. */
    static String plain(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        var plain = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
                appendSupplementary(plain, text.codePointAt(i++));
            } else {
                append(plain, c);
            }
        }
        int end = plain.length();
        if (end > 0 && plain.charAt(end - 1) == ' ') {
            plain.setLength(end - 1);
        }
        return plain.isEmpty() ? null : plain.toString();
    }

    /** The form that stands for all variants of a kanji, 髙 and 高. */
    static char unified(char kanji) {
        return VARIANT[kanji];
    }

    static boolean isKana(char c) {
        return c >= 0x3041 && c <= 0x30FF && c != '\u30FB';
    }

    static boolean isKanji(char c) {
        return c >= 0x3400 && c <= 0x9FFF || c == '\u3005' || Character.isSurrogate(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void append(StringBuilder plain, char c) {
        char folded = PLAIN[c];
        if (folded == DROPPED) {
            return;
        }
        if (folded == SEVERAL) {
            plain.append(NFKC.normalize(String.valueOf(c)));
        } else if (folded == VOICED || folded == SEMI_VOICED) {
            join(plain, folded);
        } else if (folded != ' ' || !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(folded);
        }
    }

    private static void join(StringBuilder plain, char mark) {
        int last = plain.length() - 1;
        if (last < 0) {
            return;
        }
        int joined = NFKC.composePair(plain.charAt(last), mark);
        if (joined >= 0) {
            plain.setCharAt(last, (char) joined);
        }
    }

    private static void appendSupplementary(StringBuilder plain, int c) {
        if (c >= 0xE0100 && c <= 0xE01EF) {
            return;
        }
        if (c >= 0xF0000) { // 外字 of the supplementary private planes
            plain.append(WILD);
            return;
        }
        int variant = KanjiVariants.canonical(c);
        if (variant != c && variant < BMP) { // 𠮷, 𣘺: rare enough that the strict form needs not know them
            plain.append((char) variant);
        } else {
            plain.append(NFKC.normalize(Character.toString(c)));
        }
    }

    private static char[] plainTable() {
        var table = new char[BMP];
        for (int c = 0; c < BMP; c++) {
            table[c] = plainOf((char) c);
        }
        table['\u309B'] = VOICED;
        table['\u309C'] = SEMI_VOICED;
        return table;
    }

    private static char plainOf(char c) {
        if (Character.isSurrogate(c)) {
            return DROPPED;
        }
        if (c >= 0xFE00 && c <= 0xFE0F) {
            return DROPPED;
        }
        var form = NFKC.normalize(String.valueOf(c));
        if (form.length() != 1) {
            return form.isBlank() ? ' ' : SEVERAL;
        }
        char single = form.charAt(0);
        if (c >= 0xE000 && c <= 0xF8FF || GETA.indexOf(single) >= 0) {
            return WILD;
        }
        int type = Character.getType(single);
        if (Character.isSpaceChar(single) || type == Character.CONTROL) {
            return ' ';
        }
        return type == Character.FORMAT ? DROPPED : single;
    }

    private static char[] variantTable() {
        var table = new char[BMP];
        for (int c = 0; c < BMP; c++) {
            table[c] = (char) c;
        }
        KanjiVariants.all().forEach((variant, form) -> {
            if (variant < BMP && form < BMP) {
                table[variant] = (char) form.intValue();
            }
        });
        SurnameVariants.all().forEach((variant, form) -> table[variant] = table[form]);
        return table;
    }
}

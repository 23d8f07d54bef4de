package jp.lg.nayoro.polaris.identity.service;

import java.util.Locale;

import com.ibm.icu.text.Normalizer2;

import jp.lg.nayoro.polaris.identity.entity.PersonName;

/**
 * 検索のための氏名の正規化. What an institution sends, what the secretariat enrols and what a clerk types meet in the same keys, which
 * are stored and found by their beginning. Who somebody is, the matcher tells by its own stricter forms ({@code match.normal}).
 *
 * <p>Names keep their spelling but lose width and 異体字セレクタ, with one space between family and given name. Keys have no
 * spaces, large katakana for all kana (institutions' old systems print シヨウイチ), ヂ, ヅ, ヲ as ジ, ズ, オ, and 異体字 joined.
 * Voicing marks stay: バ and ハ are different people. Keys find; they decide nothing.
 */
public final class NameFolding {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final String SMALL = "\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE\u30F5\u30F6";
    private static final String LARGE = "\u30A2\u30A4\u30A6\u30A8\u30AA\u30C4\u30E4\u30E6\u30E8\u30EF\u30AB\u30B1";
    private static final String OLD_SPELLING = "\u30C2\u30C5\u30F2"; // ヂヅヲ, which sound like the next
    private static final String NEW_SPELLING = "\u30B8\u30BA\u30AA";
    private static final String HYPHENS = "[-\u2010-\u2015\u2212]";
    private static final String AFTER_KANA = "(?<=[\u30A1-\u30FC])";

    private NameFolding() {}

    /** Either part may be null or blank, and is null in the result then: unknown is not the same as empty. */
    public static PersonName fold(String name, String kana) {
        var written = written(name);
        var katakana = katakana(written(kana));
        return new PersonName(written, katakana, key(written), key(katakana));
    }

    /** What a clerk typed, as the keys hold it; empty when nothing is left of it. */
    public static String searchKey(String typed) {
        var key = key(written(typed));
        return key == null ? "" : key;
    }

    /** The spelling without width and selectors, one space between the parts; null for blank. */
    private static String written(String text) {
        if (text == null) {
            return null;
        }
        var voicedMarksCombining = text.replace('\u309B', '\u3099').replace('\u309C', '\u309A');
        var plain = NFKC.normalize(voicedMarksCombining)
                .replaceAll("[\\p{Cc}\\p{Z}]+", " ")
                .replaceAll("[\uFE00-\uFE0F\\x{E0100}-\\x{E01EF}\\p{Cf}]", "")
                .strip();
        return plain.isEmpty() ? null : plain;
    }

    private static String katakana(String text) {
        if (text == null) {
            return null;
        }
        var katakana = new StringBuilder(text.length());
        text.chars().forEach(c -> katakana.append((char) (isHiragana(c) ? c + 0x60 : c)));
        return katakana.toString().replaceAll(AFTER_KANA + HYPHENS, "\u30FC");
    }

    private static boolean isHiragana(int c) {
        return c >= 0x3041 && c <= 0x3096 || c == 0x309D || c == 0x309E;
    }

    private static String key(String written) {
        if (written == null) {
            return null;
        }
        var key = new StringBuilder(written.length());
        katakana(written)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[ \u30FB\u00B7]", "")
                .codePoints()
                .forEach(c -> append(key, c));
        return key.isEmpty() ? null : NFKC.normalize(key);
    }

    private static void append(StringBuilder key, int c) {
        if (!key.isEmpty() && isRepetition(c)) {
            key.appendCodePoint(key.codePointBefore(key.length()));
            if (c == 0x30FE) { // ヾ repeats with a voicing mark: ミスヾ is ミスズ
                key.append('\u3099');
            }
        } else {
            key.appendCodePoint(c < 0x30A0 || c > 0x30FF ? KanjiVariants.canonical(c) : foldedKana((char) c));
        }
    }

    /** 々, ヽ, ヾ. */
    private static boolean isRepetition(int c) {
        return c == 0x3005 || c == 0x30FD || c == 0x30FE;
    }

    private static char foldedKana(char kana) {
        var small = SMALL.indexOf(kana);
        var large = small < 0 ? kana : LARGE.charAt(small);
        var old = OLD_SPELLING.indexOf(large);
        return old < 0 ? large : NEW_SPELLING.charAt(old);
    }
}

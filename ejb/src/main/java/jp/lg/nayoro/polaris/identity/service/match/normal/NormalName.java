package jp.lg.nayoro.polaris.identity.service.match.normal;

/**
 * 氏名. The name in both scripts without spaces, each with the place where the given name begins, as far as the source tells.
 * A name that fills the field for kanji with kana alone (カメツカ ケンユキ, サントス マーク) has no kanji.
 *
 * @param kanji as written, hiragana as katakana; null when unknown
 * @param unified {@code kanji} with 異体字 joined and 々 written out
 * @param kanjiGiven index in {@code kanji} and {@code unified} of the given name, -1 when unknown
 * @param kana the exact form, null when unknown
 * @param large {@code kana} in large letters
 * @param kanaGiven index in {@code kana} and {@code large} of the given name, -1 when unknown
 */
public record NormalName(String kanji, String unified, int kanjiGiven, String kana, String large, int kanaGiven) {

    /** 外字: a character the source could not write; stands for any one character. */
    public static final char WILD = Characters.WILD;

    static NormalName of(String kanjiName, String kanaName) {
        var written = spaced(Characters.plain(kanjiName));
        var kana = spaced(Characters.plain(kanaName));
        boolean writtenInKana = written != null && Kana.allKana(written);
        if (kana == null && writtenInKana) {
            kana = written;
        }
        var kanji = writtenInKana ? null : written;
        var kanjiLetters = kanji == null ? null : inKatakana(unspaced(kanji));
        var exact = kana == null ? null : unspaced(Kana.exact(kana));
        return new NormalName(
                kanjiLetters,
                kanjiLetters == null ? null : unified(kanjiLetters),
                givenAt(kanji),
                exact,
                exact == null ? null : Kana.large(exact),
                givenAt(kana));
    }

    /** The form by which long vowels do not count; null without kana. */
    public String sounding() {
        return large == null ? null : Kana.sounding(large);
    }

    /** A character that the source could not write. */
    public boolean hasWild() {
        return kanji != null && kanji.indexOf(Characters.WILD) >= 0;
    }

    /** ・ between the parts of a name is a space. */
    private static String spaced(String plain) {
        return plain == null
                ? null
                : plain.replace('\u30FB', ' ').replace('\u00B7', ' ').strip();
    }

    private static int givenAt(String spaced) {
        return spaced == null ? -1 : spaced.indexOf(' ');
    }

    private static String unspaced(String spaced) {
        return spaced.indexOf(' ') < 0 ? spaced : spaced.replace(" ", "");
    }

    private static String inKatakana(String text) {
        StringBuilder katakana = null;
        for (int i = 0; i < text.length(); i++) {
            char c = Kana.katakana(text.charAt(i));
            if (c != text.charAt(i)) {
                katakana = katakana == null ? new StringBuilder(text) : katakana;
                katakana.setCharAt(i, c);
            }
        }
        return katakana == null ? text : katakana.toString();
    }

    private static String unified(String kanji) {
        StringBuilder unified = null;
        for (int i = 0; i < kanji.length(); i++) {
            char c = kanji.charAt(i);
            char form = c == '\u3005' && i > 0 ? Characters.unified(kanji.charAt(i - 1)) : Characters.unified(c);
            if (form != c) {
                unified = unified == null ? new StringBuilder(kanji) : unified;
                unified.setCharAt(i, form);
            }
        }
        return unified == null ? kanji : unified.toString();
    }

    /** Logs hold no personal data. */
    @Override
    public String toString() {
        return "NormalName[]";
    }
}

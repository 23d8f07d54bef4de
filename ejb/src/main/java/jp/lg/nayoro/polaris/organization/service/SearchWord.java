package jp.lg.nayoro.polaris.organization.service;

import java.text.Normalizer;

import com.ibm.icu.text.Transliterator;

/** A word as people type it, made into what LIKE takes: width and kana folded, its own signs disarmed. */
final class SearchWord {

    private static final Transliterator TO_KATAKANA = Transliterator.getInstance("Hiragana-Katakana");

    private SearchWord() {}

    static String containing(String typed) {
        return "%" + folded(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    static String containingInKatakana(String typed) {
        return containing(TO_KATAKANA.transliterate(folded(typed)));
    }

    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}

package jp.lg.nayoro.polaris.identity.service;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 住所の正規化, for comparison only: width, 都道府県, 大字, 丁目・番地・号 and 漢数字 before them, 異体字. The town stays: 大通南1 is a place in
 * many of them.
 */
final class AddressFolding {

    private static final String PREFECTURE = "^(北海道|東京都|京都府|大阪府|\\p{IsHan}{2,3}県)";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern NUMERAL = Pattern.compile("([一二三四五六七八九]?十[一二三四五六七八九]?|[〇一二三四五六七八九]+)(?=条|丁目|番|号|線|-)");

    private AddressFolding() {}

    /** Empty for null or blank. */
    static String key(String address) {
        var written = NameFolding.written(address);
        if (written == null) {
            return "";
        }
        var folded = new StringBuilder();
        written.replaceAll("[-\u2010-\u2015\u2212]|(?<=\\d)\u30FC", "-")
                .replace(" ", "")
                .replaceFirst(PREFECTURE, "")
                .codePoints()
                .map(KanjiVariants::canonical)
                .forEach(folded::appendCodePoint);
        return NUMERAL.matcher(folded)
                .replaceAll(AddressFolding::arabic)
                .replaceAll("大字|字(?=\\p{IsHan})", "")
                .replaceAll("[ヶがヵ](?=\\p{IsHan})", "ケ")
                .replaceAll("丁目|番地の?|番|号(室)?|(?<=\\d)の(?=\\d)", "-")
                .replaceAll("-+", "-")
                .replaceAll("-(?=\\D|$)", "");
    }

    private static String arabic(MatchResult numeral) {
        var kanji = numeral.group();
        int ten = kanji.indexOf('十');
        if (ten < 0) {
            return kanji.codePoints()
                    .mapToObj(digit -> String.valueOf(DIGITS.indexOf(digit)))
                    .reduce("", String::concat);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(kanji.charAt(0));
        int ones = ten == kanji.length() - 1 ? 0 : DIGITS.indexOf(kanji.charAt(ten + 1));
        return String.valueOf(10 * tens + ones);
    }
}

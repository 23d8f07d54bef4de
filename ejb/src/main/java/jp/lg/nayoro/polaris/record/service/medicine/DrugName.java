package jp.lg.nayoro.polaris.record.service.medicine;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 薬の名前. One drug is written in many ways: アムロジピンＯＤ錠２．５ｍｇ「北斗」, 【般】アムロジピン錠5mg. Names are compared by what is left
 * without width, marks, maker, strength, form and salt; what is shown is always what was sent.
 */
final class DrugName {

    /** Shorter words stand in too many names to mean anything. */
    private static final int SHORTEST = 3;

    private static final Pattern ASIDES = Pattern.compile("【[^】]*】|「[^」]*」|\\([^)]*\\)|[\\s※★●◆]");
    private static final Pattern STEM = Pattern.compile("(.{2,}?)(?:[0-9A-Z].*|(?:口腔内崩壊|錠|カプセル|ドライシロップ|シロップ|細粒|顆粒|散|"
            + "内用|経口|液|注|点眼|点鼻|点耳|軟膏|クリーム|ローション|ゲル|テープ|パップ|パッチ|貼付|吸入|坐|キット|エキス|配合|腸溶|徐放|油性).*)?");
    private static final Pattern SALT = Pattern.compile(
            "(?<=.{2})(?:(?:塩酸|フマル酸|マレイン酸|ベシル酸|メシル酸|トシル酸|酒石酸|硫酸|酢酸|コハク酸|リン酸|臭化水素酸)塩|" + "ナトリウム|カルシウム|カリウム|水和物)+$");

    private DrugName() {}

    /** Without width, blanks, maker and the mark of a 一般名. */
    static String folded(String display) {
        return ASIDES.matcher(
                        Normalizer.normalize(display, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
                .replaceAll("");
    }

    /** What the drug is called, without strength, form and salt. */
    static String stem(String display) {
        var folded = folded(display);
        var matcher = STEM.matcher(folded);
        return matcher.matches() ? SALT.matcher(matcher.group(1)).replaceFirst("") : folded;
    }

    /** Whether a free text (アレルギーの記載, 残薬の記載) speaks of the drug, or is its name. */
    static boolean speaksOf(String text, String display) {
        var drug = stem(display);
        var subject = stem(text);
        return drug.length() >= SHORTEST && folded(text).contains(drug)
                || subject.length() >= SHORTEST && folded(display).contains(subject);
    }
}

package jp.lg.nayoro.polaris.identity.service.match.normal;

import java.util.HashMap;
import java.util.Map;

/**
 * Kanji that stand for each other in surnames although they are not one character: 斎 and 斉, 埜 and 野. They make a pair worth
 * comparing and say "variant" there, no more; the search of the secretariat keeps them apart.
 */
final class SurnameVariants {

    /** The form that stands for the others, then the others. In code points, since editors and NFC tools rewrite some. */
    private static final String[] TABLE = {
        "\u658E\u6589\u9F4B\u9F4A", // 斎 斉 齋 齊
        "\u91CE\u57DC\u58C4", // 野 埜 壄
        "\u5BAE\u5BAB", // 宮 宫
        "\u5D0E\u5D5C\u7895\u57FC", // 崎 嵜 碕 埼
        "\u7551\u7560", // 畑 畠
        "\u5208\u82C5", // 刈 苅
        "\u79CB\u7A50", // 秋 穐
        "\u6DF5\u6E0A\u6E15", // 淵 渊 渕
        "\u5742\u962A", // 坂 阪
        "\u6885\u6973", // 梅 楳
    };

    private SurnameVariants() {}

    static Map<Character, Character> all() {
        var all = new HashMap<Character, Character>();
        for (var forms : TABLE) {
            for (int i = 1; i < forms.length(); i++) {
                all.put(forms.charAt(i), forms.charAt(0));
            }
        }
        return all;
    }
}

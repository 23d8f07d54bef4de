package jp.lg.nayoro.polaris.board.web;

import java.util.Arrays;

/** かなの行: under which letter of the index somebody's reading begins, whether voiced or not. */
public enum KanaRow {
    /** あ行, and ヴ. */
    A("あ", "アイウエオヴ"),
    /** か行. */
    KA("か", "カキクケコガギグゲゴ"),
    /** さ行. */
    SA("さ", "サシスセソザジズゼゾ"),
    /** た行. */
    TA("た", "タチツテトダヂヅデド"),
    /** な行. */
    NA("な", "ナニヌネノ"),
    /** は行. */
    HA("は", "ハヒフヘホバビブベボパピプペポ"),
    /** ま行. */
    MA("ま", "マミムメモ"),
    /** や行. */
    YA("や", "ヤユヨ"),
    /** ら行. */
    RA("ら", "ラリルレロ"),
    /** わ行, and whatever begins with none of these. */
    WA("わ", "ワヲン");

    private final String letter;
    private final String kana;

    KanaRow(String letter, String kana) {
        this.letter = letter;
        this.kana = kana;
    }

    public String letter() {
        return letter;
    }

    /** @param key a reading, folded as the keys are */
    static KanaRow of(String key) {
        return Arrays.stream(values())
                .filter(row -> !key.isEmpty() && row.kana.indexOf(key.charAt(0)) >= 0)
                .findFirst()
                .orElse(WA);
    }
}

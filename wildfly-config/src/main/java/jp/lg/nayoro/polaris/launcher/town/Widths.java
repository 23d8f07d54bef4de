package jp.lg.nayoro.polaris.launcher.town;

import java.text.Normalizer;

/** Rewrites text in the widths and letters of other systems. */
final class Widths {

    private static final String FULL = "ァアィイゥウェエォオカキクケコサシスセソタチッツテトナニヌネノハヒフヘホマミムメモャヤュユョヨラリルレロワヲンー";
    private static final String HALF = "ｧｱｨｲｩｳｪｴｫｵｶｷｸｹｺｻｼｽｾｿﾀﾁｯﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓｬﾔｭﾕｮﾖﾗﾘﾙﾚﾛﾜｦﾝｰ";
    private static final String SMALL = "ァィゥェォッャュョ";
    private static final String LARGE = "アイウエオツヤユヨ";

    private Widths() {}

    static String halfWidth(String text) {
        return replaced(
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replace('\u3099', 'ﾞ')
                        .replace('\u309A', 'ﾟ')
                        .replace('　', ' '),
                FULL,
                HALF);
    }

    static String large(String text) {
        return replaced(text, SMALL, LARGE);
    }

    static String hiragana(String text) {
        var hiragana = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'ァ' && c <= 'ヴ') {
                hiragana.setCharAt(i, (char) (c - 0x60));
            }
        }
        return hiragana.toString();
    }

    static String fullWidth(String text) {
        var wide = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F && c != ',') {
                wide.setCharAt(i, (char) (c + 0xFEE0));
            }
        }
        return wide.toString();
    }

    private static String replaced(String text, String from, String to) {
        var replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            if (at >= 0) {
                replaced.setCharAt(i, to.charAt(at));
            }
        }
        return replaced.toString();
    }
}

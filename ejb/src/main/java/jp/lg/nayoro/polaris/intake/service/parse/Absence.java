package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 「なし」「特になし」「不明」 in a field for allergies, side effects or past illnesses: somebody asked, and there is nothing to be
 * wary of, or nothing known. It must never be listed as an allergen.
 */
public final class Absence {

    private static final String SUBJECT = "(薬物|薬剤|薬|食物|食品|その他の?)?(アレルギー|副作用|既往|既往症)?(歴|暦)?[はも:・,]?";
    private static final String NOTHING = "(特に|とくに|該当|今のところ|現在)?(なし|無し|無|ナシ|ない|無い|ありません|認めず|不明|未確認|未聴取|NONE|NO|-+)";
    private static final Pattern WHOLE = Pattern.compile(SUBJECT + NOTHING + "(です)?[。.]?");

    private Absence() {}

    /** Whether the whole text says that there is nothing, or that nothing is known. */
    public static boolean isStated(String text) {
        return text != null
                && WHOLE.matcher(Texts.folded(text)
                                .replaceAll("[\\s()「」【】\\[\\]]", "")
                                .replaceAll("[−‐ー―]+$", "-")
                                .toUpperCase(Locale.ROOT))
                        .matches();
    }
}

package jp.lg.nayoro.polaris.record.service;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 単位の書き方. Institutions spell one unit in many ways: {@code g/dl}, {@code ｇ／ｄＬ}, {@code 万/μL}, {@code ×10^4/uL}. Two spellings
 * of one unit have one key, and values may stand side by side; nothing is ever converted, and what is shown is what was sent.
 */
public final class UnitSpelling {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern POWER = Pattern.compile("^[*.x×]?10[*^x]?+([2-9])");
    private static final Pattern CUBIC_MILLIMETRE = Pattern.compile("(?:cu)?mm[*^]?3$|cumm$|mcl$");
    private static final Pattern PIECES = Pattern.compile("^個/");
    private static final Pattern TEMPERATURE = Pattern.compile("(?<=[iu]/l)[/.]?37.*$");

    /** What no rule of spelling tells, by the folded spelling. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("°c", "cel"),
            Map.entry("度", "cel"),
            Map.entry("mm(hg)", "mmhg"),
            Map.entry("(hb)", "/min"),
            Map.entry("bpm", "/min"),
            Map.entry("回/分", "/min"),
            Map.entry("回/1分", "/min"),
            Map.entry("/分", "/min"),
            Map.entry("分", "min"),
            Map.entry("時間", "hr"),
            Map.entry("日", "d"),
            Map.entry("g/日", "g/d"),
            Map.entry("g/day", "g/d"),
            Map.entry("/hpf", "/(hpf)"),
            Map.entry("hpf", "/(hpf)"),
            Map.entry("個/hpf", "/(hpf)"),
            Map.entry("/lpf", "/(lpf)"),
            Map.entry("c.o.i", "coi"),
            Map.entry("c.o.i.", "coi"),
            Map.entry("倍", "."));

    private UnitSpelling() {}

    /** The same for spellings of the same unit; empty without a unit. */
    public static String key(String unit) {
        if (unit == null) {
            return "";
        }
        var folded = Normalizer.normalize(unit, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('μ', 'u')
                .replace('･', '.')
                .replace('・', '.')
                .replace("百万", "10*6")
                .replace("万", "10*4")
                .replace("mcg", "ug");
        var key = BLANKS.matcher(folded).replaceAll("");
        if (OTHERS.containsKey(key)) {
            return OTHERS.get(key);
        }
        key = PIECES.matcher(key).replaceFirst("/");
        key = POWER.matcher(key).replaceFirst("10*$1");
        key = CUBIC_MILLIMETRE.matcher(key).replaceFirst("ul");
        return TEMPERATURE.matcher(key).replaceFirst("");
    }
}

package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.regex.Pattern;

/**
 * 用法のコードと文言の食い違い. A prescription tells how to take a drug twice, as a JAMI code and in words; whoever prepares it
 * reads the words. Only what both say clearly is compared.
 */
public final class UsageCheck {

    private static final Pattern TIMES_A_DAY = Pattern.compile("1日([1-9])回");
    private static final String MEALS = "朝昼夕";

    private UsageCheck() {}

    /** Whether code and words cannot both be right: another number of times, another side of the meal, another meal. */
    public static boolean contradicts(String code, String words) {
        if (!JamiUsage.isUsage(code) || words == null) {
            return false;
        }
        var folded = Texts.folded(words);
        return timesDiffer(code, folded)
                || code.charAt(2) == '1' && (sidesDiffer(code, folded) || mealsDiffer(code, folded));
    }

    private static boolean timesDiffer(String code, String words) {
        var told = TIMES_A_DAY.matcher(words);
        var coded = JamiUsage.timesADay(code);
        return coded.isPresent() && told.find() && Integer.parseInt(told.group(1)) != coded.get();
    }

    private static boolean sidesDiffer(String code, String words) {
        boolean before = words.contains("食前") || words.contains("食直前");
        boolean behind = words.contains("食後") || words.contains("食直後");
        boolean codedBefore = false;
        boolean codedBehind = false;
        for (char relation : JamiUsage.meals(code)) {
            codedBefore |= relation == '1' || relation == '2';
            codedBehind |= relation == '3' || relation == '4';
        }
        return before && !behind && codedBehind && !codedBefore || behind && !before && codedBefore && !codedBehind;
    }

    private static boolean mealsDiffer(String code, String words) {
        if (words.contains("毎食") || words.chars().noneMatch(each -> MEALS.indexOf(each) >= 0)) {
            return false;
        }
        var coded = JamiUsage.meals(code);
        for (int meal = 0; meal < coded.length; meal++) {
            if (coded[meal] != '0' != words.indexOf(MEALS.charAt(meal)) >= 0) {
                return true;
            }
        }
        return false;
    }
}

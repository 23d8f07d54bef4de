package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 標準用法マスタ (JAMI): 16 digits, read into words where the sender left the words out, and the eight characters that
 * supplement them. Positions of the 16: 1 内服・外用・注射, 3 basis, 4 how often, 5 to 8 bedtime, evening, noon, morning. Of the
 * eight: V unequal doses, I days between, W days of the week.
 */
public final class JamiUsage {

    private static final Pattern CODE = Pattern.compile("[123][0-9A-Z][0-9A-Z][0-9N][0-9]{4}[0-9A-Z]{8}");
    private static final Pattern SUPPLEMENT = Pattern.compile("V[1-9][0-9N]{6}|I[1-9][0-9]{6}|W[01]{7}");
    private static final Pattern TIMES_A_DAY = Pattern.compile("1日([1-9])回");
    private static final String DAYS_OF_WEEK = "日月火水木金土";
    private static final String[] FORMS = {"", "内服", "外用", "注射"};
    private static final String[] TIMES = {"朝", "昼", "夕"};
    private static final String[] RELATIONS = {"", "食前", "食直前", "食直後", "食後"};

    private JamiUsage() {}

    /** Words for a code; null where the code is none or says too little. */
    public static String words(String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            return code == null || !SUPPLEMENT.matcher(code).matches() ? null : supplement(code);
        }
        var form = FORMS[code.charAt(0) - '0'];
        if (code.startsWith("105")) {
            return form + "・" + occasion(code.charAt(4));
        }
        var often = code.charAt(3) == '0' ? "" : "・1日" + (code.charAt(3) == 'N' ? "数" : code.charAt(3)) + "回";
        var when = when(code);
        return often.isEmpty() && when.isEmpty() ? null : form + often + (when.isEmpty() ? "" : "・" + when);
    }

    /** Whether the words tell another number of times a day than the code: whoever reads it should ask. */
    public static boolean contradicts(String code, String words) {
        if (code == null || words == null || !CODE.matcher(code).matches()) {
            return false;
        }
        var told = TIMES_A_DAY.matcher(Texts.folded(words));
        char often = code.charAt(3);
        return often >= '1' && often <= '9' && told.find() && told.group(1).charAt(0) != often;
    }

    private static String supplement(String code) {
        return switch (code.charAt(0)) {
            case 'V' -> unequal(code);
            case 'I' -> code.charAt(1) == '1' ? "隔日" : code.charAt(1) + "日おき";
            default -> daysOfWeek(code);
        };
    }

    /** {@code V14NNNNN}: the first dose is 4, the others are as the prescription says. */
    private static String unequal(String code) {
        List<String> doses = new ArrayList<>();
        for (int i = 2; i < code.length(); i++) {
            if (code.charAt(i) != 'N' && code.charAt(i) != '0') {
                doses.add((code.charAt(1) - '0' + i - 2) + "回目" + code.charAt(i));
            }
        }
        return doses.isEmpty() ? null : "不均等（" + String.join("、", doses) + "）";
    }

    private static String daysOfWeek(String code) {
        List<String> days = new ArrayList<>();
        for (int i = 0; i < DAYS_OF_WEEK.length(); i++) {
            if (code.charAt(i + 1) == '1') {
                days.add(DAYS_OF_WEEK.substring(i, i + 1));
            }
        }
        return days.isEmpty() ? null : String.join("・", days) + "曜日";
    }

    private static String occasion(char kind) {
        return switch (kind) {
            case '1' -> "疼痛時";
            case '6' -> "不眠時";
            case '7' -> "発熱時";
            default -> "頓用";
        };
    }

    private static String when(String code) {
        List<String> parts = new ArrayList<>();
        char[] meals = {code.charAt(7), code.charAt(6), code.charAt(5)};
        for (int relation = 1; relation < RELATIONS.length; relation++) {
            var times = new StringBuilder();
            for (int meal = 0; meal < meals.length; meal++) {
                times.append(meals[meal] - '0' == relation ? TIMES[meal] : "");
            }
            if (!times.isEmpty()) {
                parts.add(times + RELATIONS[relation]);
            }
        }
        for (int meal = 0; meal < meals.length; meal++) {
            if (meals[meal] == '9') {
                parts.add(TIMES[meal]);
            }
        }
        if (code.charAt(4) == '1') {
            parts.add("就寝前");
        }
        return String.join("と", parts);
    }
}

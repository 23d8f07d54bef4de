package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 標準用法マスタ (JAMI), 16 digits, read into words where the sender left the words out. Positions: 1 内服・外用・注射, 3 basis,
 * 4 how often, 5 to 8 bedtime, evening, noon, morning.
 */
final class JamiUsage {

    private static final Pattern CODE = Pattern.compile("[123][0-9A-Z][0-9A-Z][0-9N][0-9]{4}[0-9A-Z]{8}");
    private static final String[] FORMS = {"", "内服", "外用", "注射"};
    private static final String[] TIMES = {"朝", "昼", "夕"};
    private static final String[] RELATIONS = {"", "食前", "食直前", "食直後", "食後"};

    private JamiUsage() {}

    /** Words for a code; null where the code is none or says too little. */
    static String words(String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            return null;
        }
        var form = FORMS[code.charAt(0) - '0'];
        if (code.startsWith("105")) {
            return form + "・" + occasion(code.charAt(4));
        }
        var often = code.charAt(3) == '0' ? "" : "・1日" + (code.charAt(3) == 'N' ? "数" : code.charAt(3)) + "回";
        var when = when(code);
        return often.isEmpty() && when.isEmpty() ? null : form + often + (when.isEmpty() ? "" : "・" + when);
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

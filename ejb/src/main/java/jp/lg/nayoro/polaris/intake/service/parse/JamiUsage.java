package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 標準用法マスタ (JAMI 処方・注射オーダ標準用法規格), read into words where the sender left the words out. Of its 16 digits, 1 and 2
 * tell how it is given, 3 by what it is timed, 4 how often a day, 5 to 8 bedtime, evening, noon and morning with their relation
 * to the meal. Supplements of eight: V an amount of one of the day's times, I every so many days, W days of the week.
 */
public final class JamiUsage {

    private static final Pattern CODE = Pattern.compile("[1-4][0-9A-Z][0-9A-Z][0-9N][0-9]{4}[0-9A-Z]{8}");
    private static final Pattern SUPPLEMENT = Pattern.compile("V([1-9])([0-9.]+)N*|I([1-9])([1-9])0{5}|W([01]{7})");

    /** 用法詳細区分 (表2), by the first two characters. */
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("10", "内服・経口"),
            Map.entry("11", "内服・舌下"),
            Map.entry("12", "内服・バッカル"),
            Map.entry("13", "内服・口腔内塗布"),
            Map.entry("2A", "外用・貼付"),
            Map.entry("2B", "外用・塗布"),
            Map.entry("2C", "外用・湿布"),
            Map.entry("2D", "外用・撒布"),
            Map.entry("2E", "外用・噴霧"),
            Map.entry("2F", "外用・消毒"),
            Map.entry("2G", "外用・点耳"),
            Map.entry("2H", "外用・点眼"),
            Map.entry("2J", "外用・点鼻"),
            Map.entry("2K", "外用・うがい"),
            Map.entry("2L", "外用・吸入"),
            Map.entry("2M", "外用・トローチ"),
            Map.entry("2N", "外用・膀胱洗浄"),
            Map.entry("2P", "外用・鼻腔内洗浄"),
            Map.entry("2Q", "外用・浣腸"),
            Map.entry("2O", "外用・浣腸"),
            Map.entry("2R", "外用・肛門挿入"),
            Map.entry("2S", "外用・肛門注入"),
            Map.entry("2T", "外用・膣内挿入"),
            Map.entry("2U", "外用・膀胱注入"),
            Map.entry("31", "注射・中心静脈"),
            Map.entry("32", "注射・皮下"),
            Map.entry("33", "注射・筋肉内"),
            Map.entry("34", "注射・皮内"),
            Map.entry("35", "注射・動脈"),
            Map.entry("3A", "注射・硬膜外"),
            Map.entry("3B", "注射・脳脊髄腔"),
            Map.entry("3D", "注射・関節腔内"),
            Map.entry("3G", "注射・硝子体内"),
            Map.entry("3R", "注射・腹腔内"),
            Map.entry("3Z", "注射・局所"),
            Map.entry("40", "注入・腹膜透析"),
            Map.entry("41", "注入・気管内"),
            Map.entry("45", "注入・腹腔内"));

    private static final String[] FORMS = {"", "内服", "外用", "注射", "注入"};
    private static final String[] TIMES = {"朝", "昼", "夕"};
    private static final String[] RELATIONS = {"", "食前", "食直前", "食直後", "食後"};
    private static final String DAYS_OF_WEEK = "日月火水木金土";

    private JamiUsage() {}

    /** Words for a code of 16 digits or for a supplement; null where it is neither, or says too little. */
    public static String words(String code) {
        if (code == null) {
            return null;
        }
        return CODE.matcher(code).matches() ? ofUsage(code) : ofSupplement(code);
    }

    /** Whether it has the form of a usage, 16 digits. */
    public static boolean isUsage(String code) {
        return code != null && CODE.matcher(code).matches();
    }

    /** How often a day; empty where the code leaves it open. */
    static Optional<Integer> timesADay(String code) {
        boolean told = isUsage(code) && code.charAt(2) != '5' && code.charAt(3) >= '1' && code.charAt(3) <= '9';
        return told ? Optional.of(code.charAt(3) - '0') : Optional.empty();
    }

    private static String ofUsage(String code) {
        var method = METHODS.getOrDefault(code.substring(0, 2), FORMS[code.charAt(0) - '0']);
        if (code.charAt(2) == '5') {
            return method + "・" + occasion(code.charAt(4));
        }
        var often = code.charAt(3) == '0' ? "" : "1日" + (code.charAt(3) == 'N' ? "数" : code.charAt(3)) + "回";
        var told = often + (code.charAt(2) == '2' ? "一定の時間おき" : when(code));
        return told.isEmpty() ? null : method + "・" + told;
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
        char[] meals = meals(code);
        for (int relation = 1; relation < RELATIONS.length; relation++) {
            addTimes(parts, meals, (char) ('0' + relation), RELATIONS[relation]);
        }
        addTimes(parts, meals, '9', "");
        if (code.charAt(4) != '0') {
            parts.add("就寝前");
        }
        return String.join("と", parts);
    }

    private static void addTimes(List<String> parts, char[] meals, char relation, String words) {
        var times = new StringBuilder();
        for (int meal = 0; meal < meals.length; meal++) {
            times.append(meals[meal] == relation ? TIMES[meal] : "");
        }
        if (!times.isEmpty()) {
            parts.add(times + words);
        }
    }

    /** Morning, noon, evening. */
    static char[] meals(String code) {
        return new char[] {code.charAt(7), code.charAt(6), code.charAt(5)};
    }

    private static String ofSupplement(String code) {
        var matcher = SUPPLEMENT.matcher(code);
        if (code.length() != 8 || !matcher.matches()) {
            return null;
        }
        if (matcher.group(1) != null) {
            return matcher.group(1) + "回目 " + matcher.group(2);
        }
        if (matcher.group(3) != null) {
            return code.startsWith("I11") ? "隔日" : matcher.group(3) + "日服用・" + matcher.group(4) + "日休み";
        }
        return daysOfWeek(matcher.group(5));
    }

    private static String daysOfWeek(String flags) {
        List<String> days = new ArrayList<>();
        for (int day = 0; day < flags.length(); day++) {
            if (flags.charAt(day) == '1') {
                days.add(DAYS_OF_WEEK.substring(day, day + 1));
            }
        }
        return days.isEmpty() ? null : String.join("・", days) + "曜日";
    }
}

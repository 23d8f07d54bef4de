package jp.lg.nayoro.polaris.identity.service.match.normal;

/**
 * 生年月日. 明治 to 令和 in words, signs and codes (昭和18年2月13日, 昭18.2.13, S18.2.13, S180213, 3180213), western with any separator
 * or none, 元年, 漢数字, any width. A month or day that is not given is 00. What is no date is unknown, never guessed.
 */
final class Birthdays {

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final String ERA_LETTERS = "MTSHR";
    private static final String ERA_KANJI = "明大昭平令";
    private static final int[] YEAR_BEFORE = {1867, 1911, 1925, 1988, 2018};

    private Birthdays() {}

    /** yyyymmdd, zero when unknown. */
    static int parse(String text) {
        var plain = Characters.plain(text);
        if (plain == null) {
            return 0;
        }
        int era = eraOf(plain.charAt(0));
        var parts = new int[4];
        var lengths = new int[4];
        int count = split(plain, parts, lengths);
        if (count == 1) {
            return compact(era, parts[0], lengths[0]);
        }
        return count == 0 || count > 3 ? 0 : date(era, parts[0], parts[1], parts[2]);
    }

    private static int eraOf(char first) {
        int letter = ERA_LETTERS.indexOf(Character.toUpperCase(first));
        return letter >= 0 ? letter : ERA_KANJI.indexOf(first);
    }

    /** Runs of digits, western or kanji; 元 is 1. */
    private static int split(String plain, int[] parts, int[] lengths) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int digit = Characters.isDigit(c) ? c - '0' : KANJI_DIGITS.indexOf(c);
            boolean ten = c == '十';
            if (digit < 0 && !ten && c != '元') {
                inside = false;
                continue;
            }
            if (!inside) {
                if (count == parts.length) {
                    return count + 1;
                }
                inside = true;
                count++;
            }
            int at = count - 1;
            lengths[at]++;
            if (lengths[at] > 8) {
                return 0;
            }
            parts[at] = appended(parts[at], ten, c == '元' ? 1 : digit, i > 0 && plain.charAt(i - 1) == '十');
        }
        return count;
    }

    /** 十八 is 18, 二十 is 20, 二十一 is 21. */
    private static int appended(int number, boolean ten, int digit, boolean afterTen) {
        if (ten) {
            return Math.max(1, number) * 10;
        }
        return afterTen ? number + digit : number * 10 + digit;
    }

    private static int compact(int era, int digits, int length) {
        if (era >= 0) {
            return switch (length) {
                case 5, 6 -> date(era, digits / 10000, digits / 100 % 100, digits % 100);
                case 1, 2 -> date(era, digits, 0, 0);
                default -> 0;
            };
        }
        return switch (length) {
            case 8 -> date(-1, digits / 10000, digits / 100 % 100, digits % 100);
            case 7 -> date(digits / 1_000_000 - 1, digits / 10000 % 100, digits / 100 % 100, digits % 100);
            case 6 -> date(-1, digits / 100, digits % 100, 0);
            case 4 -> date(-1, digits, 0, 0);
            default -> 0;
        };
    }

    private static int date(int era, int year, int month, int day) {
        if (era >= YEAR_BEFORE.length || month > 12 || day > 31 || era >= 0 && (year < 1 || year > 99)) {
            return 0;
        }
        int western = era < 0 ? year : YEAR_BEFORE[era] + year;
        return western < 1868 || western > 2200 ? 0 : western * 10000 + month * 100 + (month == 0 ? 0 : day);
    }
}

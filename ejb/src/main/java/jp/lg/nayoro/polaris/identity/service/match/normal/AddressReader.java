package jp.lg.nayoro.polaris.identity.service.match.normal;

/**
 * Reads one address from left to right: area, lot, building and room. 丁目, 番地, 番, 号, の and every kind of hyphen separate
 * numbers; 漢数字 before them are numbers; 条 and 線 belong to the area, as they do in Hokkaido (西5条南3丁目).
 */
final class AddressReader {

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final int LOT_NUMBERS = 3;
    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_MUNICIPALITY = 8;

    private final String text;
    private final StringBuilder area = new StringBuilder();
    private final StringBuilder lot = new StringBuilder();
    private int numbers;
    private int room;
    private int at;

    AddressReader(String plain) {
        this.text = plain;
    }

    NormalAddress read() {
        at = afterMunicipality();
        readArea();
        readLot();
        readRoom();
        dropFormerTown();
        return area.isEmpty() ? null : new NormalAddress(area.toString(), lot.toString(), room);
    }

    private int afterMunicipality() {
        int start = afterPrefecture();
        int county = find('郡', start, LONGEST_MUNICIPALITY);
        int city = find('市', start, LONGEST_MUNICIPALITY);
        if (county > 0 && (city < 0 || county < city)) {
            int town =
                    Math.max(find('町', county + 1, LONGEST_MUNICIPALITY), find('村', county + 1, LONGEST_MUNICIPALITY));
            return rest(town > 0 ? town + 1 : county + 1, start);
        }
        if (city > 0) {
            int end = city + 1 < text.length() && text.charAt(city + 1) == '市' ? city + 2 : city + 1;
            int ward = find('区', end, 4);
            return rest(ward > 0 ? ward + 1 : end, start);
        }
        return start;
    }

    private int afterPrefecture() {
        if (text.startsWith("北海道") || text.startsWith("東京都") || text.startsWith("京都府") || text.startsWith("大阪府")) {
            return 3;
        }
        int end = Math.max(text.startsWith("県", 2) ? 3 : 0, text.startsWith("県", 3) ? 4 : 0);
        return end < text.length() ? end : 0;
    }

    /** Index of {@code mark} at least one character after {@code from}, before any digit; -1 when there is none. */
    private int find(char mark, int from, int within) {
        int end = Math.min(text.length(), from + within);
        for (int i = from; i < end && !Characters.isDigit(text.charAt(i)); i++) {
            if (i > from && text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    private int rest(int end, int otherwise) {
        return end < text.length() ? end : otherwise;
    }

    private void readArea() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Characters.isDigit(c) || isNumeral(c) && numeralCounts(at)) {
                return;
            }
            if (c == '大' && at + 1 < text.length() && text.charAt(at + 1) == '字') {
                at += 2;
            } else if (c == '字' && isMark()) {
                at++;
            } else {
                if (c != ' ') {
                    area.append(areaCharacter(c));
                }
                at++;
            }
        }
    }

    /** 字 before the name of a 小字 is a mark; in 十文字 it belongs to the name. */
    private boolean isMark() {
        boolean last = at + 1 == text.length() || Characters.isDigit(text.charAt(at + 1));
        return !last && (area.isEmpty() || area.charAt(area.length() - 1) != '文');
    }

    private static char areaCharacter(char c) {
        return switch (c) {
            case 'ヶ', 'ヵ', 'が', 'ガ', 'ケ' -> 'ケ';
            case 'ノ', 'の', '之' -> 'ノ';
            default -> Characters.unified(c);
        };
    }

    private void readLot() {
        while (at < text.length() && numbers < LOT_NUMBERS) {
            char c = text.charAt(at);
            if (!Characters.isDigit(c) && !(isNumeral(c) && numeralCounts(at))) {
                return;
            }
            int number = readNumber();
            if (at < text.length() && (text.charAt(at) == '条' || text.charAt(at) == '線')) {
                area.append(number);
                readArea();
            } else {
                lot.append(lot.isEmpty() ? "" : "-").append(number);
                numbers++;
                if (!skipSeparators()) {
                    return;
                }
            }
        }
    }

    private int readNumber() {
        int start = at;
        int number = 0;
        while (at < text.length() && at - start < LONGEST_NUMBER) {
            char c = text.charAt(at);
            int digit = Characters.isDigit(c) ? c - '0' : KANJI_DIGITS.indexOf(c);
            if (digit < 0 && c != '十') {
                break;
            }
            boolean afterTen = at > start && text.charAt(at - 1) == '十';
            if (c == '十') {
                number = Math.max(1, number) * 10;
            } else {
                number = afterTen ? number + digit : number * 10 + digit;
            }
            at++;
        }
        return number;
    }

    /** False when what follows is no further number of the lot. */
    private boolean skipSeparators() {
        int start = at;
        boolean number = false;
        while (at < text.length() && isSeparator(text.charAt(at))) {
            number |= text.charAt(at) == '号';
            at++;
        }
        boolean further = at < text.length()
                && (Characters.isDigit(text.charAt(at)) || isNumeral(text.charAt(at)) && numeralCounts(at));
        if (further && number && at == start + 1 && text.charAt(start) == '号') {
            return false; // 2番9号 108: what follows 号 is a room
        }
        return further && at > start;
    }

    private static boolean isSeparator(char c) {
        return "丁目番地号のノ-ー~〜".indexOf(c) >= 0 || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    private static boolean isNumeral(char c) {
        return c == '十' || KANJI_DIGITS.indexOf(c) >= 0;
    }

    /** 三丁目 is a number, 三崎町 and 千歳 are not. */
    private boolean numeralCounts(int from) {
        int end = from;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        return end < text.length() && (text.startsWith("丁目", end) || "番号条線-".indexOf(text.charAt(end)) >= 0);
    }

    /** The last number of what remains: B棟108号室, サンハイム若葉254. */
    private void readRoom() {
        int number = 0;
        boolean inside = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Characters.isDigit(c)) {
                number = inside && number < 100_000 ? number * 10 + (c - '0') : c - '0';
                inside = true;
            } else {
                inside = false;
            }
        }
        room = number;
    }

    /** 白鷺町桜木町 was in the town of 白鷺町 before the merger and is 桜木町 of the city since. */
    private void dropFormerTown() {
        int last = Math.max(area.lastIndexOf("町"), area.lastIndexOf("村"));
        int before = last < 2 ? -1 : Math.max(area.lastIndexOf("町", last - 1), area.lastIndexOf("村", last - 1));
        if (before > 0 && before < last - 1) {
            area.delete(0, before + 1);
        }
    }
}

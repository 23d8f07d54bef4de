package jp.lg.nayoro.polaris.launcher.town;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Random;

/** How values are written: in which form by which system, and with which slip. */
final class Spelling {

    private static final String[][] VARIANTS = {
        {"高", "髙"}, {"崎", "﨑"}, {"辺", "邉"}, {"邊", "辺"}, {"斎", "齋"}, {"沢", "澤"}, {"浜", "濱"}, {"広", "廣"}, {"島", "嶋"},
        {"桜", "櫻"}, {"真", "眞"}, {"吉", "𠮷"}, {"徳", "德"}, {"竜", "龍"}, {"恵", "惠"}, {"黒", "黑"}, {"瀬", "瀨"}, {"郎", "郞"},
        {"清", "淸"}, {"青", "靑"}, {"富", "冨"}, {"亀", "龜"}, {"鶴", "靏"}, {"秋", "穐"}, {"松", "枩"}, {"野", "埜"}, {"宮", "宫"}
    };
    private static final String[][] READINGS = {
        {"幸", "ユキ", "サチ"}, {"恵", "ケイ", "メグ"}, {"裕", "ヒロ", "ユウ"}, {"明", "アキ", "メイ"}, {"清", "キヨ", "セイ"},
        {"光", "ミツ", "コウ"}, {"良", "ヨシ", "リョウ"}, {"博", "ヒロシ", "ハク"}, {"健", "ケン", "タケシ"}, {"愛", "アイ", "メグミ"}
    };
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロ";
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final int[] YEAR_BEFORE = {1867, 1911, 1925, 1988, 2018};
    private static final String ERAS = "MTSHR";
    private static final String[] ERA_WORDS = {"明治", "大正", "昭和", "平成", "令和"};

    private final Random random;

    Spelling(Random random) {
        this.random = random;
    }

    String separator(boolean careless) {
        return careless ? new String[] {"　", " ", "", "　"}[random.nextInt(4)] : "　";
    }

    String variant(String kanji) {
        for (var forms : VARIANTS) {
            if (kanji.contains(forms[0])) {
                return kanji.replace(forms[0], forms[1]);
            }
        }
        return kanji;
    }

    String otherReading(Names.Part given) {
        for (var reading : READINGS) {
            if (given.kanji().startsWith(reading[0]) && given.kana().startsWith(reading[1])) {
                return reading[2] + given.kana().substring(reading[1].length());
            }
        }
        return given.kana();
    }

    String kanaTypo(String kana) {
        int at = random.nextInt(kana.length());
        var other = KANA.charAt(random.nextInt(KANA.length()));
        return switch (random.nextInt(3)) {
            case 0 -> kana.substring(0, at) + other + kana.substring(at + 1);
            case 1 -> kana.length() < 3 ? kana : kana.substring(0, at) + kana.substring(at + 1);
            default -> kana.substring(0, at) + other + kana.substring(at);
        };
    }

    /** Half width, hiragana, large letters, or as it is. */
    String kana(String kana, boolean careless) {
        return switch (careless ? random.nextInt(5) : 4) {
            case 0, 1 -> Widths.halfWidth(kana);
            case 2 -> Widths.hiragana(kana);
            case 3 -> random.nextInt(4) == 0 ? Widths.large(kana) : kana;
            default -> kana;
        };
    }

    /** One digit of the date is another, and it is still a date. */
    LocalDate digitSlip(LocalDate day) {
        while (true) {
            var digits = new StringBuilder(day.format(DateTimeFormatter.BASIC_ISO_DATE));
            digits.setCharAt(2 + random.nextInt(6), (char) ('0' + random.nextInt(10)));
            try {
                var other = LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
                if (!other.equals(day)) {
                    return other;
                }
            } catch (DateTimeParseException e) {
                continue;
            }
        }
    }

    LocalDate eraSlip(LocalDate day) {
        int era = era(day);
        int[] wrong = {1, 2, 3, 2, 3};
        int year = day.getYear() - YEAR_BEFORE[era] + YEAR_BEFORE[wrong[era]];
        return random.nextInt(3) == 0 ? day.plusYears(random.nextBoolean() ? 1 : -1) : day.withYear(year);
    }

    String birthday(LocalDate day, boolean careless) {
        if (!careless) {
            return day.toString();
        }
        int era = era(day);
        int year = day.getYear() - YEAR_BEFORE[era];
        var sign = ERAS.substring(era, era + 1);
        var written =
                switch (random.nextInt(7)) {
                    case 0 -> String.format("%s%02d%02d%02d", sign, year, day.getMonthValue(), day.getDayOfMonth());
                    case 1 -> sign + year + "." + day.getMonthValue() + "." + day.getDayOfMonth();
                    case 2 ->
                        ERA_WORDS[era] + (year == 1 ? "元" : year) + "年" + day.getMonthValue() + "月"
                                + day.getDayOfMonth() + "日";
                    case 3 -> day.toString().replace("-", "");
                    case 4 -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
                    default -> day.toString();
                };
        return random.nextInt(20) == 0 ? Widths.fullWidth(written) : written;
    }

    String sex(boolean male) {
        return new String[][] {{"1", "2"}, {"男", "女"}, {"M", "F"}}[random.nextInt(3)][male ? 0 : 1];
    }

    String address(Person.Home home, boolean careless) {
        var town = home.formerTown() && random.nextInt(8) == 0 ? "波見郡波見町" : "波見市";
        var written = (random.nextBoolean() ? "青森県" : "")
                + town
                + area(home)
                + lot(home.lot())
                + (random.nextInt(4) == 0 ? "" : home.building());
        return careless && random.nextInt(8) == 0 ? Widths.fullWidth(written) : written;
    }

    private String area(Person.Home home) {
        return random.nextInt(3) == 0 ? home.area().replace("大字", "").replace("字", "") : home.area();
    }

    private String lot(String lot) {
        var numbers = lot.split("-");
        int form = random.nextInt(4);
        if (form == 0) {
            return lot;
        }
        if (form == 1) {
            return lot.replace('-', '－');
        }
        if (numbers.length == 3) {
            var block = form == 2 ? String.valueOf(KANJI_DIGITS.charAt(Integer.parseInt(numbers[0]))) : numbers[0];
            return block + "丁目" + numbers[1] + "番" + numbers[2] + "号";
        }
        return numbers[0] + "番地" + (numbers.length == 1 ? "" : (form == 2 ? "の" : "") + numbers[1]);
    }

    String phone(String phone, boolean careless) {
        int area = phone.startsWith("0199") ? 4 : 3;
        return switch (careless ? random.nextInt(4) : 0) {
            case 0 ->
                phone.substring(0, area) + "-" + phone.substring(area, area + 2) + "-" + phone.substring(area + 2);
            case 1 ->
                phone.substring(0, area) + "(" + phone.substring(area, area + 2) + ")" + phone.substring(area + 2);
            case 2 -> Widths.fullWidth(phone);
            default -> phone;
        };
    }

    Person.Card card(Person.Card card) {
        return switch (random.nextInt(6)) {
            case 0 ->
                new Person.Card(
                        Widths.fullWidth(card.insurer()),
                        Widths.fullWidth(card.symbol()),
                        Widths.fullWidth(card.number()),
                        card.branch());
            case 1 ->
                new Person.Card(card.insurer().replaceFirst("^0+", ""), card.symbol(), card.number(), card.branch());
            default -> card;
        };
    }

    /** One digit is another one. */
    String numberSlip(String number) {
        if (number.isEmpty()) {
            return number;
        }
        int at = random.nextInt(number.length());
        char digit = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return number.substring(0, at) + digit + number.substring(at + 1);
    }

    private static int era(LocalDate day) {
        int era = YEAR_BEFORE.length - 1;
        while (day.getYear() <= YEAR_BEFORE[era]) {
            era--;
        }
        return era;
    }
}

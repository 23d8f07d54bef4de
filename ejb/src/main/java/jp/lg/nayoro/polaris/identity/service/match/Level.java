package jp.lg.nayoro.polaris.identity.service.match;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import static jp.lg.nayoro.polaris.identity.service.match.Field.ADDRESS;
import static jp.lg.nayoro.polaris.identity.service.match.Field.BIRTHDAY;
import static jp.lg.nayoro.polaris.identity.service.match.Field.CARE;
import static jp.lg.nayoro.polaris.identity.service.match.Field.INSURANCE;
import static jp.lg.nayoro.polaris.identity.service.match.Field.NAME;
import static jp.lg.nayoro.polaris.identity.service.match.Field.PHONE;
import static jp.lg.nayoro.polaris.identity.service.match.Field.SEX;

/**
 * How two values of one field compare. The levels of a field exclude each other, and each has its weight in {@link Weights}. The
 * words are kept with every decision, so that it reads the same for ever.
 */
public enum Level {
    /** Nothing to compare: weighs nothing. */
    NAME_UNKNOWN(NAME, "比較できません"),
    /** Both scripts agree. */
    NAME_SAME(NAME, "漢字・カナ一致"),
    NAME_VARIANT(NAME, "異体字一致・カナ一致"),
    NAME_LONG_VOWEL(NAME, "漢字一致・カナは長音違い"),
    NAME_GAIJI(NAME, "外字を除き一致・カナ一致"),
    /** Kana is missing on one side. */
    NAME_KANJI_SAME(NAME, "漢字一致（カナなし）"),
    /** Kanji is missing on one side. */
    NAME_KANA_SAME(NAME, "カナ一致（片方に漢字なし）"),
    /** Neither side has kanji. */
    NAME_KANA_ONLY(NAME, "カナ一致（漢字なし）"),
    NAME_SWAPPED(NAME, "氏と名が逆で一致"),
    NAME_KANA_SLIP(NAME, "漢字一致・カナ1字違い"),
    /** ヨシ子 and よしこ; but みどり and 翠 may be twins, and are {@link #NAME_MISCONVERTED}. */
    NAME_SCRIPT(NAME, "カナ一致・「子」をかな書き"),
    NAME_READING(NAME, "漢字一致・読み違い"),
    NAME_MISCONVERTED(NAME, "カナ一致・漢字違い"),
    /** Agrees without long vowels only, with no kanji to confirm it: キヨコ and キョウコ. */
    NAME_LOOSE(NAME, "カナがほぼ一致・漢字では確かめられません"),
    /** One kana differs, and kanji is missing on one side. */
    NAME_KANA_NEAR(NAME, "カナ1字違い（漢字なし）"),
    /** One kana of the family name differs, and kanji is missing on one side. */
    NAME_KANA_FAMILY_SLIP(NAME, "姓のカナ1字違い・名のカナ一致（漢字なし）"),
    /** One kana differs, and the kanji too: twins are named so. */
    NAME_NEAR(NAME, "カナ1字違い・漢字も違い"),
    /** 外字 in the family name alone, and no kana: the given name agrees as it is written. */
    NAME_GAIJI_FAMILY(NAME, "姓の外字を除き漢字一致"),
    /** The kanji that can be read agree, and nothing else confirms. */
    NAME_GAIJI_ONLY(NAME, "外字を除き一致（カナでは確かめられません）"),
    /** The given name agrees in each script that both have: 旧姓. */
    NAME_GIVEN(NAME, "名が一致・姓違い"),
    /** The same by kana alone: in a dormitory several are called ミン. */
    NAME_GIVEN_KANA(NAME, "名のカナのみ一致"),
    /** ミツ and ミツ子. */
    NAME_KO(NAME, "名の「子」の有無"),
    /** 名が違う: brothers, sisters, twins, spouses. */
    NAME_FAMILY_ONLY(NAME, "姓のみ一致・名違い"),
    NAME_DIFFERENT(NAME, "違い"),

    BIRTHDAY_UNKNOWN(BIRTHDAY, "比較できません"),
    BIRTHDAY_SAME(BIRTHDAY, "一致"),
    /** One digit of the month or the day. */
    BIRTHDAY_DAY_SLIP(BIRTHDAY, "月日の1桁違い"),
    /** The last digit of the year, or the year before or after. */
    BIRTHDAY_YEAR_SLIP(BIRTHDAY, "年の違い（月日一致）"),
    BIRTHDAY_ERA_SLIP(BIRTHDAY, "元号・年代の取り違え（月日一致）"),
    /** The same, with a generation between: a mother-in-law may have the same name, and be born on the same day. */
    BIRTHDAY_GENERATION(BIRTHDAY, "元号・年代の取り違え（月日一致・一世代の差）"),
    BIRTHDAY_MONTH_DAY_SWAPPED(BIRTHDAY, "月と日が逆"),
    /** 1月1日 is what a system writes that must write something. */
    BIRTHDAY_FIRST_OF_JANUARY(BIRTHDAY, "年は一致・1月1日"),
    BIRTHDAY_PARTLY(BIRTHDAY, "わかる範囲で一致"),
    BIRTHDAY_DIFFERENT(BIRTHDAY, "違い"),

    SEX_UNKNOWN(SEX, "比較できません"),
    SEX_SAME(SEX, "一致"),
    SEX_DIFFERENT(SEX, "違い"),

    ADDRESS_UNKNOWN(ADDRESS, "比較できません"),
    ADDRESS_SAME(ADDRESS, "一致"),
    /** One of the two is shorter, or the rooms differ. */
    ADDRESS_LOT(ADDRESS, "番地まで一致"),
    /** More than eight residents share it: a home, a dormitory. */
    ADDRESS_SHARED(ADDRESS, "一致（多人数の住所）"),
    ADDRESS_AREA(ADDRESS, "町名のみ一致"),
    ADDRESS_DIFFERENT(ADDRESS, "違い"),

    PHONE_UNKNOWN(PHONE, "比較できません"),
    PHONE_SAME(PHONE, "一致"),
    /** A mobile, which is carried by one person where a telephone stands in a home. */
    PHONE_MOBILE_SAME(PHONE, "携帯電話が一致"),
    PHONE_NEAR(PHONE, "番号の書き違い"),
    PHONE_SHARED(PHONE, "一致（多人数の電話）"),
    PHONE_DIFFERENT(PHONE, "違い"),

    INSURANCE_UNKNOWN(INSURANCE, "比較できません"),
    /** 後期高齢者医療, or with the same 枝番. */
    INSURANCE_PERSONAL_SAME(INSURANCE, "個人の番号が一致"),
    INSURANCE_HOUSEHOLD_SAME(INSURANCE, "世帯の番号が一致"),
    INSURANCE_HOUSEHOLD_SHARED(INSURANCE, "番号が一致（多人数の番号）"),
    /** One digit or two neighbours exchanged. */
    INSURANCE_NEAR(INSURANCE, "番号の書き違い"),
    INSURANCE_BRANCH_DIFFERENT(INSURANCE, "世帯の番号が一致・枝番違い"),
    /** Insurers change with jobs and at 75. */
    INSURANCE_OTHER(INSURANCE, "別の保険"),
    INSURANCE_HOUSEHOLD_DIFFERENT(INSURANCE, "世帯の番号が違い"),
    INSURANCE_PERSONAL_DIFFERENT(INSURANCE, "個人の番号が違い"),

    CARE_UNKNOWN(CARE, "比較できません"),
    CARE_SAME(CARE, "番号が一致"),
    CARE_NEAR(CARE, "番号の書き違い"),
    CARE_DIFFERENT(CARE, "番号が違い");

    private static final Map<Field, List<Level>> BY_FIELD = byField();

    private final Field field;
    private final String words;

    Level(Field field, String words) {
        this.field = field;
        this.words = words;
    }

    public Field field() {
        return field;
    }

    /** For people, in Japanese. */
    public String words() {
        return words;
    }

    /** Compares nothing and weighs nothing. */
    public boolean unknown() {
        return this == unknownOf(field);
    }

    public static List<Level> of(Field field) {
        return BY_FIELD.get(field);
    }

    private static Level unknownOf(Field field) {
        return BY_FIELD.get(field).get(0);
    }

    private static Map<Field, List<Level>> byField() {
        var levels = new EnumMap<Field, List<Level>>(Field.class);
        for (var field : Field.values()) {
            levels.put(
                    field,
                    Arrays.stream(values())
                            .filter(level -> level.field == field)
                            .toList());
        }
        return levels;
    }
}

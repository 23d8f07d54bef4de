package jp.lg.nayoro.polaris.identity.service.match;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static jp.lg.nayoro.polaris.identity.service.match.People.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

class PersonComparisonTest {

    final PersonComparison comparison = new PersonComparison(SharedValues.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            渡辺　芳子/ワタナベ　ヨシコ | 渡辺芳子/ﾜﾀﾅﾍﾞﾖｼｺ | NAME_SAME
            渡辺　芳子/ワタナベ　ヨシコ | 渡邉　芳子/わたなべ　よしこ | NAME_VARIANT
            猪口　翔太/イノグチ　ショウタ | 猪口　翔太/イノグチ　ショータ | NAME_SAME
            猪口　翔太/イノグチ　ショウタ | 猪口　翔太/イノグチ　ショタ | NAME_LONG_VOWEL
            猪口　翔太/イノグチ　ショウタ | イノグチ　シヨータ | NAME_KANA_SAME
            安藤　京子/アンドウ　キョウコ | アンドウ　キヨコ | NAME_LOOSE
            金子　隆/カネコ　タカシ | 金子　〓/カネコ　タカシ | NAME_GAIJI
            金子　隆/カネコ　タカシ | 金子　〓 | NAME_GAIJI_ONLY
            金子　隆/カネコ　タカシ | 金〓隆 | NAME_GAIJI_FAMILY
            金子　隆/カネコ　タカシ | 金〓　隆/カネコ　ワタル | NAME_FAMILY_ONLY
            林　律子/ハヤシ　リツコ | 林　律子 | NAME_KANJI_SAME
            若越　愛野/ワカコシ　アイノ | ワカコシ　アイノ | NAME_KANA_SAME
            絹穂　中村/キヌホ　ナカムラ | 中村　絹穂/ナカムラ　キヌホ | NAME_SWAPPED
            島田　裕子/シマダ　ユウコ | 島田　裕子/シマダ　ユウゴ | NAME_KANA_SLIP
            秋山　勝利/アキヤマ　カツトシ | 秋山　勝利/アキヤマ　マサトシ | NAME_READING
            清水　博/シミズ　ヒロシ | 清水　宏/シミズ　ヒロシ | NAME_MISCONVERTED
            伊藤　ヨシ子/イトウ　ヨシコ | 伊藤　よしこ/イトウ　ヨシコ | NAME_SCRIPT
            古根　翠/フルネ　ミドリ | 古根　みどり/フルネ　ミドリ | NAME_MISCONVERTED
            安藤　清子/アンドウ　キヨコ | 安藤　京子/アンドウ　キヨウコ | NAME_LOOSE
            大見　光子/オオミ　ミツコ | 大見　道子/オオミ　ミチコ | NAME_NEAR
            大見　光子/オオミ　ミツコ | オオミ　ミチコ | NAME_KANA_NEAR
            大見　光子/オオミ　ミツコ | オオニ　ミツコ | NAME_KANA_FAMILY_SLIP
            グエン　ミン | グエン　ミン | NAME_KANA_ONLY
            グエン　ミン | レ　ミン | NAME_GIVEN_KANA
            佐藤　美咲/サトウ　ミサキ | 富岡美咲/ﾄﾐｵｶﾐｻｷ | NAME_GIVEN
            池田　ミツ/イケダ　ミツ | 池田　ミツ子/イケダ　ミツコ | NAME_KO
            伊藤　康子/イトウ　ヤスコ | 伊藤郁子/ｲﾄｳ ｲｸｺ | NAME_FAMILY_ONLY
            梅辺　陽菜/ウメベ　ハルナ | 春奈　梅辺/ハルナ　ウメベ | NAME_LOOSE
            伊藤　康子/イトウ　ヤスコ | 岩内　直義/イワウチ　ナオヨシ | NAME_DIFFERENT
            伊藤　康子/イトウ　ヤスコ | | NAME_UNKNOWN
            """)
    void comparesNamesInBothScripts(String one, String other, Level expected) {
        var pair = comparison.compare(person(one), person(other == null ? "" : other));
        assertEquals(expected, pair.name());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1950-09-12, S25.9.12, BIRTHDAY_SAME
            1950-09-12, 1950-09-13, BIRTHDAY_DAY_SLIP
            1950-09-12, 1950-08-12, BIRTHDAY_DAY_SLIP
            1950-09-12, 1950-09-21, BIRTHDAY_DAY_SLIP
            1950-09-12, 1950-09-30, BIRTHDAY_DIFFERENT
            1950-09-12, 1951-09-12, BIRTHDAY_YEAR_SLIP
            1950-09-12, 1957-09-12, BIRTHDAY_YEAR_SLIP
            1950-09-12, 1930-09-12, BIRTHDAY_GENERATION
            1938-09-12, 2001-09-12, BIRTHDAY_ERA_SLIP
            1934-05-18, 1909-05-18, BIRTHDAY_ERA_SLIP
            1965-05-18, 1940-05-18, BIRTHDAY_GENERATION
            1934-05-18, 1932-05-18, BIRTHDAY_YEAR_SLIP
            1950-09-12, 1940-09-12, BIRTHDAY_ERA_SLIP
            1986-01-10, 1986-10-01, BIRTHDAY_MONTH_DAY_SWAPPED
            1940-03-17, 1940-01-01, BIRTHDAY_FIRST_OF_JANUARY
            1940-03-17, 1940-03, BIRTHDAY_PARTLY
            1940-03-17, 1940-04, BIRTHDAY_DIFFERENT
            1940-03-17, 1961-11-02, BIRTHDAY_DIFFERENT
            1940-03-17, 不明, BIRTHDAY_UNKNOWN
            """)
    void tellsASlipOfThePenFromAnotherBirthday(String one, String other, Level expected) {
        assertEquals(
                expected,
                comparison.compare(person("//" + one), person("//" + other)).birthday());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            39990016  47999320, 39990016  47999320, INSURANCE_PERSONAL_SAME
            39990016  47999320, 39990016  47999230, INSURANCE_NEAR
            39990016  47999320, 39990016  11234567, INSURANCE_PERSONAL_DIFFERENT
            00990012 青12 706745 02, 990012 青12 706745 2, INSURANCE_PERSONAL_SAME
            00990012 青12 706745 02, 990012 青12 706745 1, INSURANCE_BRANCH_DIFFERENT
            00990012 青12 706745 02, 990012 青12 706745, INSURANCE_HOUSEHOLD_SAME
            00990012 青12 706745, 00990012 青12 111111, INSURANCE_HOUSEHOLD_DIFFERENT
            00990012 青12 706745, 39990016  47999320, INSURANCE_OTHER
            00990012 青12 706745, '', INSURANCE_UNKNOWN
            """)
    void knowsWhichNumbersAreOnePersons(String one, String other, Level expected) {
        var pair = comparison.compare(person("//////" + one), person("//////" + other));
        assertEquals(expected, pair.insurance());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            090-1234-5678, ０９０１２３４５６７８, PHONE_MOBILE_SAME
            06012345678, 060-1234-5678, PHONE_MOBILE_SAME
            0099-83-8225, 0099838225, PHONE_SAME
            050-1234-5678, 05012345678, PHONE_SAME
            090-1234-5678, 090-1234-5687, PHONE_NEAR
            """)
    void tellsAMobileFromATelephoneOfAHome(String one, String other, Level expected) {
        assertEquals(
                expected,
                comparison
                        .compare(person("/////" + one), person("/////" + other))
                        .phone());
    }

    @Test
    void isSymmetric() {
        var one = person("猪口　翔太/イノグチ　ショウタ/2022-05-21/1/旭町1098番地/0099767448/01578722 23946 7967 01");
        var other = person("猪口翔太/ｲﾉｸﾞﾁｼｮｰﾀ/R4.5.12/男/旭町1098/0099767484/01578722 23946 7967");
        assertEquals(comparison.compare(one, other), comparison.compare(other, one));
    }

    @Test
    void saysInWordsWhatItFound() {
        var one = person("渡辺　芳子/ワタナベ　ヨシコ/1946-08-19/2//0099328237");
        var other = person("渡辺芳子/ﾜﾀﾅﾍﾞ ﾖｼｺ/1946-08-18/女//０９９３２８２３７");
        assertEquals(
                "氏名 漢字・カナ一致・生年月日 月日の1桁違い・性別 一致・電話 一致",
                comparison.compare(one, other).words());
    }

    @Test
    void keepsAPatternInOneNumber() {
        var pair = comparison.compare(
                person("渡辺　芳子/ワタナベ　ヨシコ/1946-08-19/2/旭町1/0099328237/39990016  47999320/1234567890"),
                person("渡辺　芳子/ワタナベ　ヨシコ/1946-08-19/2/旭町1/0099328237/39990016  47999320/1234567890"));
        assertEquals(pair, Comparison.ofPattern(pair.pattern()));
    }
}

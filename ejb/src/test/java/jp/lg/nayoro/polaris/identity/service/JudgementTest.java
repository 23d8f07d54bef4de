package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.MatchGrade;
import jp.lg.nayoro.polaris.identity.entity.Sex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 佐藤 清子, born 1938-04-01, is the resident of all tables here. */
class JudgementTest {

    static final Demographics KIYOKO =
            person("佐藤 清子", "サトウ キヨコ", "1938-04-01", Sex.FEMALE, "名寄市大通南1丁目2番3号", "01654-2-1111", "0000012345");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # name,   kana,           born,       sex,     address,           phone,        insured,    grade
            佐藤 清子, サトウ キヨコ,  1938-04-01, FEMALE,  名寄市大通南1-2-3, -,            -,          CERTAIN
            佐藤 清子, サトウ キヨコ,  1938-04-01, FEMALE,  -,                 0165421111,   -,          CERTAIN
            佐藤 清子, サトウ キヨコ,  1938-04-01, FEMALE,  -,                 -,            0000012345, CERTAIN
            # name, birthday and sex alone are never certain
            佐藤 清子, サトウ キヨコ,  1938-04-01, FEMALE,  -,                 -,            -,          PROBABLE
            佐藤 清子, サトウ キヨコ,  1938-04-01, FEMALE,  士別市東1-1,       0165-9-9999,  -,          PROBABLE
            # one script alone is not certain either
            -,         サトウ キヨコ,  1938-04-01, FEMALE,  名寄市大通南1-2-3, 0165421111,   -,          PROBABLE
            # sex unknown
            佐藤 清子, サトウ キヨコ,  1938-04-01, UNKNOWN, 名寄市大通南1-2-3, -,            -,          PROBABLE
            # a slip in the birthday, with and without something beyond the name
            佐藤 清子, サトウ キヨコ,  1938-04-11, FEMALE,  名寄市大通南1-2-3, -,            -,          PROBABLE
            佐藤 清子, サトウ キヨコ,  1938-04-11, FEMALE,  -,                 -,            -,          POSSIBLE
            佐藤 清子, サトウ キヨコ,  -,          FEMALE,  -,                 -,            -,          POSSIBLE
            # a former family name
            山田 清子, ヤマダ キヨコ,  1938-04-01, FEMALE,  -,                 0165421111,   -,          PROBABLE
            山田 清子, ヤマダ キヨコ,  1938-04-01, FEMALE,  -,                 -,            -,          POSSIBLE
            # her twin, who shares house, telephone and birthday
            佐藤 京子, サトウ キョウコ, 1938-04-01, FEMALE, 名寄市大通南1-2-3, 0165421111,   -,          POSSIBLE
            # the other sex
            佐藤 清子, サトウ キヨコ,  1938-04-01, MALE,    名寄市大通南1-2-3, 0165421111,   -,          POSSIBLE
            # another care insurance number
            佐藤 清子, サトウ キヨコ,  1938-04-01, FEMALE,  名寄市大通南1-2-3, -,            0000054321, POSSIBLE
            # her card was shown for somebody else
            佐藤 一郎, サトウ イチロウ, 1935-02-02, MALE,   名寄市大通南1-2-3, 0165421111,   0000012345, POSSIBLE
            # her husband, her daughter-in-law, a namesake: not proposed
            佐藤 一郎, サトウ イチロウ, 1935-02-02, MALE,   名寄市大通南1-2-3, 0165421111,   -,          -
            佐藤 恵,   サトウ メグミ,   1968-08-08, FEMALE, 名寄市大通南1-2-3, 0165421111,   -,          -
            佐藤 清子, サトウ キヨコ,  1951-12-31, FEMALE,  士別市東1-1,       -,            -,          -
            # born on the same day
            鈴木 フミ, スズキ フミ,    1938-04-01, FEMALE,  -,                 -,            -,          -
            """)
    void gradesWhatAgreesAgainstWhatDoesNot(
            String name,
            String kana,
            String born,
            Sex sex,
            String address,
            String phone,
            String insured,
            MatchGrade grade) {
        var judgement = Judgement.of(KIYOKO, person(name, kana, born, sex, address, phone, insured));
        assertEquals(grade, judgement.grade().orElse(null), judgement::evidence);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            佐藤 清子,       佐藤清子,        AGREES,  NONE
            \u9AD9橋 花,     高橋 花,         VARIANT, KANJI_VARIANT
            高橋 花,         〓橋 花,         VARIANT, REPLACED_CHARACTER
            高橋 花,         高橋 〓,         UNKNOWN, REPLACED_CHARACTER
            金子 健,         金子〓,          UNKNOWN, REPLACED_CHARACTER
            金子 健,         〓田 健,         DIFFERS, FAMILY_NAME_DIFFERS
            高橋 花,         花 高橋,         VARIANT, ORDER_SWAPPED
            高橋 花,         花高橋,          VARIANT, ORDER_SWAPPED
            高橋 花子,       高橋 花江,       DIFFERS, GIVEN_NAME_NEARLY
            高橋 花子,       高橋桜,          DIFFERS, GIVEN_NAME_DIFFERS
            高橋花子,        高橋 桜,         DIFFERS, GIVEN_NAME_DIFFERS
            高橋 花子,       山本 花子,       DIFFERS, FAMILY_NAME_DIFFERS
            斎藤 花子,       斉藤 花子,       DIFFERS, FAMILY_NAME_NEARLY
            高橋 花子,       山本 進,         DIFFERS, NONE
            """)
    void comparesNamesInKanji(String one, String other, Agreement agreement, MatchRemark remark) {
        var result = new KanjiNameRule().compare(named(one, null), named(other, null));
        assertEquals(new FieldComparison(MatchField.KANJI_NAME, agreement, remark), result);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            タカハシ ショウイチ, ﾀｶﾊｼ ｼﾖｳｲﾁ,      VARIANT, KANA_SPELLING
            タカハシ ショウイチ, タカハシショウイチ, AGREES, NONE
            タカハシ ユウコ,     タカハシ ユーコ,  VARIANT, LONG_VOWEL
            サトウ キヨコ,       サトウ キョウコ,  DIFFERS, GIVEN_NAME_NEARLY
            ハマダ タロウ,       ハマタ タロウ,    DIFFERS, FAMILY_NAME_NEARLY
            ハマダ タロウ,       タロウ ハマダ,    VARIANT, ORDER_SWAPPED
            ハマダ タロウ,       ハマダハナ,       DIFFERS, GIVEN_NAME_DIFFERS
            """)
    void comparesNamesInKana(String one, String other, Agreement agreement, MatchRemark remark) {
        var result = new KanaNameRule().compare(named(null, one), named(null, other));
        assertEquals(new FieldComparison(MatchField.KANA_NAME, agreement, remark), result);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1938-04-01, 1938-04-01, AGREES,  NONE
            1938-04-01, 1938-01-04, DIFFERS, MONTH_AND_DAY_SWAPPED
            1938-04-01, 1924-04-01, DIFFERS, ERA_SLIP
            1938-04-01, 1938-04-11, DIFFERS, ONE_PART_OF_DATE
            1938-04-01, 1939-04-01, DIFFERS, ONE_PART_OF_DATE
            1938-04-01, 1938-05-02, DIFFERS, NONE
            1938-04-01, 1964-04-01, DIFFERS, NONE
            """)
    void saysWhichSlipWouldExplainAnotherBirthday(
            LocalDate one, LocalDate other, Agreement agreement, MatchRemark remark) {
        var result = new BirthDateRule().compare(born(one), born(other));
        assertEquals(new FieldComparison(MatchField.BIRTH_DATE, agreement, remark), result);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            名寄市大通南1-2-3,       名寄市大通南1-2-3,             AGREES
            名寄市大通南1-2-3,       北海道名寄市大通南１丁目２番地の３, VARIANT
            名寄市西3条南5丁目1-2,   名寄市西三条南五丁目1番2号,      VARIANT
            名寄市西十二条北2-1,     名寄市西12条北2丁目1,            VARIANT
            名寄市大通南1-2-3,       大通南1-2-3,                   VARIANT
            名寄市大通南1-2-3,       名寄市大通南1-2-3 雪見荘201,     VARIANT
            名寄市字緑丘10番地,      名寄市緑丘10,                  VARIANT
            名寄市大通南1-2-3,       名寄市大通南1-2-31,             DIFFERS
            名寄市大通南1-2-3,       名寄市大通南1-2,                DIFFERS
            名寄市大通南1-2-3,       士別市大通南1-2-3,              DIFFERS
            """)
    void comparesAddressesHoweverTheyAreWritten(String one, String other, Agreement agreement) {
        assertEquals(agreement, new AddressRule().compare(at(one), at(other)).agreement());
    }

    @Test
    void doesNotTakeTheNumberOfAHouseholdForThatOfAPerson() {
        var household = new Demographics(
                NameFolding.fold("佐藤 一郎", null), null, Sex.MALE, null, null, null, "01010016", "名寄", "0000012345");
        var result = new InsuredNumberRule().compare(KIYOKO, household);
        assertEquals(Agreement.UNKNOWN, result.agreement());
        assertEquals(MatchRemark.OTHER_INSURANCE, result.remark());
    }

    @Test
    void warnsOfTwinsAndOfNamesWithoutFurtherEvidence() {
        var twin = person("佐藤 京子", "サトウ キョウコ", "1938-04-01", Sex.FEMALE, null, null, null);
        assertTrue(Judgement.of(KIYOKO, twin).warnings().contains(MatchWarning.GIVEN_NAME_DIFFERS));
        var namesake = person("佐藤 清子", "サトウ キヨコ", "1938-04-01", Sex.FEMALE, null, null, null);
        assertTrue(Judgement.of(KIYOKO, namesake).warnings().contains(MatchWarning.NAME_AND_BIRTHDAY_ONLY));
    }

    @Test
    void theEvidenceThatIsKeptNamesNoValues() {
        var evidence = Judgement.of(KIYOKO, KIYOKO).evidence();
        assertFalse(evidence.contains("佐藤"));
        assertTrue(evidence.startsWith("KANJI_NAME=AGREES"));
    }

    private static Demographics named(String name, String kana) {
        return person(name, kana, null, Sex.UNKNOWN, null, null, null);
    }

    private static Demographics born(LocalDate day) {
        return person(null, null, day.toString(), Sex.UNKNOWN, null, null, null);
    }

    private static Demographics at(String address) {
        return person(null, null, null, Sex.UNKNOWN, address, null, null);
    }

    private static Demographics person(
            String name, String kana, String born, Sex sex, String address, String phone, String insured) {
        return new Demographics(
                NameFolding.fold(name, kana),
                born == null ? null : LocalDate.parse(born),
                sex,
                null,
                address,
                phone,
                null,
                null,
                insured);
    }
}

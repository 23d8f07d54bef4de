package jp.lg.nayoro.polaris.identity.service.match.normal;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The table is the specification of what counts as one and the same value. */
class NormalFormsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1943-02-13, 19430213
            1943/2/13, 19430213
            1943年2月13日, 19430213
            19430213, 19430213
            １９４３－２－１３, 19430213
            昭和18年2月13日, 19430213
            昭和十八年二月十三日, 19430213
            昭18.2.13, 19430213
            S18.2.13, 19430213
            Ｓ１８．２．１３, 19430213
            s180213, 19430213
            S18-02-13, 19430213
            3180213, 19430213
            令和元年8月10日, 20190810
            R1.8.10, 20190810
            H020503, 19900503
            明治45年7月29日, 19120729
            T1.7.30, 19120730
            二十一, 0
            昭和二十一年十月三十一日, 19461031
            # what is not given is 00, and what is no date is unknown
            S18.2, 19430200
            1943, 19430000
            1943-13-01, 0
            1943-02-32, 0
            不明, 0
            9999-99-99, 0
            """)
    void birthdaysOfAnyEraAndWidth(String text, int expected) {
        assertEquals(expected, Birthdays.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1, 1
            ２, 2
            M, 1
            female, 2
            男, 1
            女性, 2
            0, 0
            不明, 0
            """)
    void sexesOfAnyCode(String text, int expected) {
        assertEquals(expected, Sexes.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # half width with its voicing marks, hiragana, small letters, ヂヅヲ, hyphens for ー
            ﾜﾀﾅﾍﾞ ｼﾞｭﾝ, ワタナベ　ジュン
            わたなべ　じゅん, ワタナベ　ジュン
            ワタナヘ\u3099　ジュン, ワタナベ　ジュン
            イトウ　カヲル, イトウ　カオル
            ミヅノ　イヅミ, ミズノ　イズミ
            サトウ　リヨ-コ, サトウ　リヨーコ
            サト・ケン, サト　ケン
            イスヾ　ミ, イスズ　ミ
            """)
    void kanaThatIsExactlyTheSame(String one, String other) {
        assertEquals(name(null, other).kana(), name(null, one).kana());
    }

    @Test
    void smallKanaDiffersExactlyAndAgreesInLargeLetters() {
        var small = name(null, "ショウイチ");
        var large = name(null, "シヨウイチ");
        assertNotEquals(small.kana(), large.kana());
        assertEquals(small.large(), large.large());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            ショータ, ショウタ
            オオタ, オータ
            ユウコ, ユーコ
            キヨコ, キョウコ
            """)
    void longVowelsAgreeInSoundOnly(String one, String other) {
        assertNotEquals(name(null, one).large(), name(null, other).large());
        assertEquals(name(null, one).sounding(), name(null, other).sounding());
    }

    @Test
    void voicingMarksStayInEveryForm() {
        assertNotEquals(name(null, "バンドウ").sounding(), name(null, "ハンドウ").sounding());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # written in code points where editors and NFC tools rewrite the glyph
            \u9AD9橋, 高橋
            山\uFA11, 山崎
            山嵜, 山崎
            渡邉, 渡辺
            渡邊, 渡辺
            齋藤, 斎藤
            齊藤, 斉藤
            斉藤, 斎藤
            \uD842\uDFB7田, 吉田
            \u6FF5田, 浜田
            \u5FB7田, 徳田
            \u5BAB下, 宮下
            上埜, 上野
            佐々木, 佐佐木
            辻\uDB40\uDD00, 辻
            \u795E\uFE00田, 神田
            \uFA10田, 塚田
            """)
    void variantsOfOneKanji(String one, String other) {
        assertEquals(name(other, null).unified(), name(one, null).unified());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            高橋, 髙木
            伊藤, 伊東
            太田, 大田
            浩, 博
            土田, 士田
            """)
    void kanjiThatAreNoVariants(String one, String other) {
        assertNotEquals(name(other, null).unified(), name(one, null).unified());
    }

    @ParameterizedTest
    @ValueSource(strings = {"〓田", "■田", "?田", "？田", "□田", "\uE123田", "\uFFFD田", "\uDB80\uDC01田"})
    void gaijiIsOneWildcard(String text) {
        assertEquals(NormalName.WILD + "田", name(text, null).kanji());
    }

    @Test
    void aNameInKanaAloneHasNoKanji() {
        var name = name("カメツカ　ケンユキ", null);
        assertNull(name.kanji());
        assertEquals("カメツカケンユキ", name.kana());
        assertEquals(4, name.kanaGiven());
    }

    @Test
    void blankIsUnknown() {
        var person = NormalPerson.of(new RawPerson("　", "", " ", "", "", "", "", "", "", "", ""));
        assertNull(person.name().kanji());
        assertNull(person.name().kana());
        assertNull(person.address());
        assertNull(person.insurance());
        assertEquals(0, person.birthday() + person.phone() + person.care());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            青葉県青浜市旭町2丁目23番3号, 旭町, 2-23-3, 0
            青浜市旭町二丁目23番地3, 旭町, 2-23-3, 0
            旭町２－２３－３, 旭町, 2-23-3, 0
            旭町2ー23ー3, 旭町, 2-23-3, 0
            青浜市旭町２丁目２３番３号　メゾン１号棟１７２号室, 旭町, 2-23-3, 172
            青浜市旭町2-23-3 サンハイム若葉254, 旭町, 2-23-3, 254
            青浜市大字大手町字上270番地, 大手町上, 270, 0
            青浜市大手町上270, 大手町上, 270, 0
            青浜市大字新田町字上1965番地の23, 新田町上, 1965-23, 0
            青浜市新田町上1965-23, 新田町上, 1965-23, 0
            青森県波見市大字風間字下388番地30, 風間下, 388-30, 0
            波見市風間下388-30, 風間下, 388-30, 0
            # former towns
            青葉県北青郡青浜町大字中央町字上750番地, 中央町上, 750, 0
            北青郡白鷺町桜木町228番地24, 桜木町, 228-24, 0
            白鷺町桜木町228-24, 桜木町, 228-24, 0
            北青郡竜ケ崎町大字稲荷町西854-14, 稲荷町西, 854-14, 0
            # 条 and 線 belong to the place, 千歳 and 三崎 hold no numbers
            北海道名寄市西５条南３丁目１０番地, 西5条南, 3-10, 0
            名寄市西五条南三丁目10, 西5条南, 3-10, 0
            名寄市風連町南町89, 南町, 89, 0
            緑が丘3-1, 緑ケ丘, 3-1, 0
            緑ヶ丘三丁目１, 緑ケ丘, 3-1, 0
            千歳町485番地17, 千歳町, 485-17, 0
            三崎町2-1, 三崎町, 2-1, 0
            十文字町5, 十文字町, 5, 0
            四日市市本町1-2, 本町, 1-2, 0
            札幌市北区北7条西4-1, 北7条西, 4-1, 0
            青浜市旭町, 旭町, '', 0
            """)
    void addressesInEveryForm(String text, String area, String lot, int room) {
        assertEquals(
                new NormalAddress(area, lot, room).toString(),
                NormalAddress.of(text).toString());
        assertEquals(area, NormalAddress.of(text).area());
        assertEquals(lot, NormalAddress.of(text).lot());
        assertEquals(room, NormalAddress.of(text).room());
    }

    @Test
    void aLotGoesOnWhereTheOtherEnds() {
        assertTrue(NormalAddress.of("旭町5-17").lotContinues(NormalAddress.of("旭町5丁目17番10号")));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            0099-86-1409, 99861409
            ００９９(８６)１４０９, 99861409
            +81 99-86-1409, 99861409
            090-0279-5321, 9002795321
            なし, 0
            110, 0
            0000000000, 0
            """)
    void phonesByTheirDigits(String text, long expected) {
        assertEquals(expected, Numbers.phone(text));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            00990012, 青12, 000123, 990012, 青012, 123
            ００９９００１２, 青・１２, １２３, 00990012, 青-12, 000123
            39990016, '', 47999320, ３９９９００１６, , ４７９９９３２０
            """)
    void insuredNumbersThatAreTheSame(String insurer, String symbol, String number, String i, String s, String n) {
        var one = NormalInsurance.of(insurer, symbol, number, "02");
        var other = NormalInsurance.of(i, s, n, "2");
        assertTrue(Objects.equals(one, other));
    }

    @Test
    void onlyThoseOfTheElderlyArePersonal() {
        assertTrue(NormalInsurance.of("39990016", null, "47999320", null).personal());
        assertEquals(false, NormalInsurance.of("00990012", "青12", "123", "02").personal());
    }

    private static NormalName name(String kanji, String kana) {
        return NormalName.of(kanji, kana);
    }
}

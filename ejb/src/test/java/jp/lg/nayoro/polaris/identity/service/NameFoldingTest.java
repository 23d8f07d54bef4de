package jp.lg.nayoro.polaris.identity.service;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.identity.entity.PersonName;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NameFoldingTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # full space, several spaces, none
            佐藤　ハナ,        佐藤 ハナ,   佐藤ハナ
            佐藤  ハナ,        佐藤 ハナ,   佐藤ハナ
            佐藤ハナ,          佐藤ハナ,    佐藤ハナ
            ' 佐藤 ハナ ',     佐藤 ハナ,   佐藤ハナ
            # hiragana in a name is kept, and katakana in its key
            佐藤 はな,         佐藤 はな,   佐藤ハナ
            # 異体字
            \u9AD9\u6A4B 一郎, \u9AD9\u6A4B 一郎, 高橋一郎
            山\uFA11 薫,       山\uFA11 薫, 山崎薫
            渡\u9089 \u771E,   渡\u9089 \u771E, 渡辺真
            渡\u908A \u771E,   渡\u908A \u771E, 渡辺真
            \uD842\uDFB7田 健, \uD842\uDFB7田 健, 吉田健
            # a compatibility form is the same character
            大\uFA10 \uFA1B子, 大塚 福子,   大塚福子
            # 異体字セレクタ
            葛\uDB40\uDD00城 恵, 葛城 恵,   葛城恵
            # 々 and the character it repeats
            佐々木 ツル,       佐々木 ツル, 佐佐木ツル
            大ヶ谷 進,         大ヶ谷 進,   大ケ谷進
            Maria Santos,      Maria Santos, MARIASANTOS
            ジョン・スミス,    ジョン・スミス, ジヨンスミス
            """)
    void keepsTheSpellingAndFoldsTheKey(String sent, String name, String key) {
        var folded = NameFolding.fold(sent, null);
        assertEquals(name, folded.name());
        assertEquals(key, folded.nameKey());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            サトウ　ハナ,   サトウ ハナ,    サトウハナ
            ｻﾄｳ ﾊﾅ,         サトウ ハナ,    サトウハナ
            さとう はな,    サトウ ハナ,    サトウハナ
            ﾀﾞﾃ ﾌﾞﾝﾍﾟｲ,     ダテ ブンペイ,  ダテブンペイ
            ショウイチ,     ショウイチ,     シヨウイチ
            シヨウイチ,     シヨウイチ,     シヨウイチ
            ハットリ,       ハットリ,       ハツトリ
            チヅコ,         チヅコ,         チズコ
            ヲサム,         ヲサム,         オサム
            みすゞ,         ミスヾ,         ミスズ
            カ゛モウ,       ガモウ,         ガモウ
            コ-ヘイ,        コーヘイ,       コーヘイ
            コ－ヘイ,       コーヘイ,       コーヘイ
            """)
    void foldsEveryWidthAndKindOfKana(String sent, String kana, String key) {
        var folded = NameFolding.fold(null, sent);
        assertEquals(kana, folded.kana());
        assertEquals(key, folded.kanaKey());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # voicing, long vowels and different surnames stay apart
            ハマダ,    ハマタ
            パパ,      ハハ
            キョウコ,  キヨコ
            斎藤,      斉藤
            \u9F4B藤,  \u9F4A藤
            畑中,      畠中
            """)
    void keepsDifferentNamesApart(String one, String other) {
        assertNotEquals(NameFolding.searchKey(one), NameFolding.searchKey(other));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            斎藤,        \u9F4B藤
            斉藤,        \u9F4A藤
            沢田,        \u6FA4田
            浜田,        \u6FF5田
            広島,        \u5EE3\u5D8B
            桜井,        \u6AFB井
            国分,        \u570B分
            富田,        \u51A8田
            さとう,      ｻﾄｳ
            ジョン,      しﾞよん
            """)
    void whatAClerkTypesMeetsEverySpelling(String typed, String stored) {
        assertEquals(NameFolding.fold(stored, null).nameKey(), NameFolding.searchKey(typed));
    }

    @Test
    void nothingStaysUnknown() {
        var unknown = new PersonName(null, null, null, null);
        assertEquals(unknown, NameFolding.fold(null, null));
        assertEquals(unknown, NameFolding.fold(" ", "\u3000"));
        assertEquals("", NameFolding.searchKey(null));
        assertEquals("", NameFolding.searchKey("\u3000"));
    }

    @Test
    void foldingTwiceChangesNothing() {
        var once = NameFolding.fold("\u9AD9嶋　みすゞ", "ﾀｶｼﾏ ﾐｽｽﾞ");
        assertEquals(once, NameFolding.fold(once.name(), once.kana()));
        assertEquals(once.nameKey(), NameFolding.searchKey(once.nameKey()));
    }

    @Test
    void everyVariantLeadsToAFormThatIsNoVariantItself() {
        var variants = KanjiVariants.all();
        assertTrue(variants.size() > 100);
        variants.values().forEach(canonical -> assertFalse(variants.containsKey(canonical)));
    }
}

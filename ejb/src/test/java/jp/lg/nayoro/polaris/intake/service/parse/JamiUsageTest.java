package jp.lg.nayoro.polaris.intake.service.parse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class JamiUsageTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1013044400000000, 内服・経口・1日3回朝昼夕食後
            1012040400000000, 内服・経口・1日2回朝夕食後
            1014144400000000, 内服・経口・1日4回朝昼夕食後と就寝前
            1013011100000000, 内服・経口・1日3回朝昼夕食前
            1013022200000000, 内服・経口・1日3回朝昼夕食直前
            1012040100000000, 内服・経口・1日2回朝食前と夕食後
            1011100000000000, 内服・経口・1日1回就寝前
            1061000900000000, 内服・経口・1日1回朝
            1024000000000000, 内服・経口・1日4回一定の時間おき
            107N000000000000, 内服・経口・1日数回
            1050110020000000, 内服・経口・疼痛時
            1050600000000000, 内服・経口・不眠時
            1050700000000000, 内服・経口・発熱時
            1050900000000000, 内服・経口・頓用
            2B74000000000000, 外用・塗布・1日4回
            2H74000000000000, 外用・点眼・1日4回
            2R50700000000000, 外用・肛門挿入・発熱時
            3271000000000000, 注射・皮下・1日1回
            I1100000,         隔日
            I5200000,         5日服用・2日休み
            W0100100,         月・木曜日
            V14NNNNN,         1回目 4
            V20.5NNN,         2回目 0.5
            """)
    void aCodeWithoutWordsIsReadIntoWords(String code, String words) {
        assertEquals(words, JamiUsage.words(code));
    }

    @ParameterizedTest
    @CsvSource({"1000000000000000", "9013044400000000", "10130444", "W0000000", "毎食後", "''"})
    void whatSaysTooLittleGivesNoWords(String code) {
        assertEquals(null, JamiUsage.words(code));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1013044400000000, 内服・経口・１日３回朝昼夕食後, false
            1013044400000000, １日３回毎食後,                 false
            1013044400000000, 毎食後 服用,                    false
            1013044400000000, １日２回朝夕食後,               true
            1013044400000000, 1日3回 朝昼夕食前,              true
            1012040400000000, 1日2回 朝昼食後,                true
            1012011100000000, 食後,                           true
            1014144400000000, １日４回毎食後と就寝前,         false
            1012040100000000, 朝食前と夕食後,                 false
            1050110020000000, 疼痛時 1日2回まで,              false
            2B74000000000000, １日３回 患部に,                true
            2B74000000000000, 患部に朝と夕,                   false
            ZZ,               １日３回,                       false
            """)
    void codeAndWordsThatCannotBothBeRightAreNoticed(String code, String words, boolean contradicts) {
        assertEquals(contradicts, UsageCheck.contradicts(code, words));
    }
}

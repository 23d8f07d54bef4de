package jp.lg.nayoro.polaris.intake.service.parse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class JamiUsageTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1013044400000000, 内服・1日3回・朝昼夕食後
            1012040400000000, 内服・1日2回・朝夕食後
            1014144400000000, 内服・1日4回・朝昼夕食後と就寝前
            1013011100000000, 内服・1日3回・朝昼夕食前
            1050110020000000, 内服・疼痛時
            1050600000000000, 内服・不眠時
            1050900000000000, 内服・頓用
            I1100000, 隔日
            V14NNNNN, 不均等（1回目4）
            W0100100, 月・木曜日
            1013,
            9013044400000000,
            """)
    void aCodeWithoutWordsIsReadIntoWords(String code, String words) {
        assertEquals(words, JamiUsage.words(code));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1013044400000000, １日３回毎食後, false
            1013044400000000, 1日2回朝夕食後, true
            1013044400000000, 毎食後, false
            1050600000000000, 1日2回まで, false
            """)
    void wordsThatSayAnotherNumberOfTimesAreNoticed(String code, String words, boolean noticed) {
        assertEquals(noticed, JamiUsage.contradicts(code, words));
    }
}

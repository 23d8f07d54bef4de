package jp.lg.nayoro.polaris.board.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.identity.service.NameFolding;

import static org.junit.jupiter.api.Assertions.assertEquals;

class KanaRowTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            あべ   , A
            ｻﾄｳ    , SA
            ざいぜん, SA
            ヂュウジ, SA
            ぱく   , HA
            ヴァン , A
            ヲカダ , A
            ンゴマ , WA
            Smith , WA
            """)
    void standsUnderItsFirstSoundVoicedOrNot(String reading, KanaRow row) {
        assertEquals(row, KanaRow.of(NameFolding.searchKey(reading)));
    }
}

package jp.lg.nayoro.polaris.record.service.medicine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DrugNameTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            アムロジピン錠5mg,                       アムロジピン
            アムロジピンＯＤ錠２．５ｍｇ「北斗」,     アムロジピン
            【般】アムロジピン口腔内崩壊錠5mg,        アムロジピン
            ｱﾑﾛｼﾞﾋﾟﾝ錠 5mg,                          アムロジピン
            アムロジピンベシル酸塩錠5mg,             アムロジピン
            ロキソプロフェンNa錠60mg,                ロキソプロフェン
            ロキソプロフェンナトリウム水和物錠60mg,   ロキソプロフェン
            ロキソプロフェンNaテープ100mg,           ロキソプロフェン
            酸化マグネシウム錠330mg,                 酸化マグネシウム
            レボドパ・カルビドパ配合錠L100,          レボドパ・カルビドパ
            抑肝散エキス顆粒(医療用)2.5g,            抑肝
            ワーファリン錠1mg,                       ワーファリン
            """)
    void whatADrugIsCalledIsLeftWithoutStrengthFormMakerAndSalt(String display, String stem) {
        assertEquals(stem, DrugName.stem(display));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            アムロジピンが12錠残っている, アムロジピン錠5mg, true
            ｱﾑﾛｼﾞﾋﾟﾝ 12T,              アムロジピン錠5mg, true
            飲み忘れが多い,              アムロジピン錠5mg, false
            朝の薬,                      アムロジピン錠5mg, false
            """)
    void aTextSpeaksOfADrugByItsName(String text, String display, boolean speaks) {
        assertEquals(speaks, DrugName.speaksOf(text, display));
    }
}

package jp.lg.nayoro.polaris.record.service;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

import static org.junit.jupiter.api.Assertions.assertEquals;

class YjCodeTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # the same, another maker, 一般名; another strength, another form; another ingredient; another effect
            2171022F4030, true,  true,  true
            2171022F4111, true,  true,  true
            2171022F4ZZZ, true,  true,  true
            2171022F1029, false, true,  true
            2171022G4022, false, true,  true
            2171014G1020, false, false, true
            1149019F1560, false, false, false
            """)
    void howMuchTwoCodesShareSaysHowNearTheyAre(String other, boolean drug, boolean ingredient, boolean effect) {
        var code = new YjCode("2171022F4030");
        assertEquals(drug, code.sameDrug(new YjCode(other)));
        assertEquals(ingredient, code.sameIngredient(new YjCode(other)));
        assertEquals(effect, code.sameEffect(new YjCode(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "YJ,2171022F4030,true",
        "GENERIC,2171022F4ZZZ,true",
        "YJ,2171022F403,false",
        "PRICE_LIST,2171022F4030,false",
        "LOCAL,2171022F4030,false",
        "HOT9,117291101,false"
    })
    void onlyWhatIsBuiltLikeOneIsOne(CodeSystem system, String code, boolean built) {
        assertEquals(built, YjCode.of(new EntryCode(system, code)).isPresent());
    }
}

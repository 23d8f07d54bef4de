package jp.lg.nayoro.polaris.identity.service.match;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static jp.lg.nayoro.polaris.identity.service.match.People.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BlockingKeysTest {

    static final String RESIDENT = "猪口　翔太/イノグチ　ショウタ/1972-05-21/1/旭町3丁目5番8号/0099-76-7448/01578722 23946 7967 01";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "猪口翔太/ｲﾉｸﾞﾁｼｮｰﾀ/S47.5.21",
                "猪口翔太//S47.5.21",
                "イノグチ　シヨウタ//S47.5.21",
                "翔太　猪口/ショウタ　イノグチ/S47.5.21",
                "田中　翔太/タナカ　ショウタ/S47.5.21",
                "〓口　翔太/イノグチ　ショウタ/S47.5.21",
                "猪口　翔太/イノグチ　ショウタ/S47.5.12",
                "猪口　翔太/イノグチ　ショウタ/S74.5.21",
                "猪口　翔太/イノグチ　ショウタ///旭町3-5-8",
                "猪口　翔太/イノグチ　ショウタ////0099767448",
                "猪口　翔太/イノグチ　ショウタ/////01578722 23946 7967",
                "イノグチ　ショウダ//S47.5.21//旭町3-5",
            })
    void findEverybodyInSpiteOfOneError(String registration) {
        var keys = Arrays.stream(BlockingKeys.of(person(RESIDENT))).boxed().toList();
        assertTrue(Arrays.stream(BlockingKeys.of(person(registration))).anyMatch(keys::contains));
    }

    @Test
    void areNotBuiltFromWhatIsMissing() {
        assertEquals(0, BlockingKeys.of(person("")).length);
        assertEquals(0, BlockingKeys.of(person("猪口　翔太/イノグチ　ショウタ")).length);
    }

    @Test
    void stayTheSameForEver() {
        assertEquals(
                KEYS_OF_VERSION_1,
                Arrays.stream(BlockingKeys.of(person(RESIDENT))).sum());
    }

    /** The database holds these keys: whoever changes them raises NormalPerson.VERSION and rebuilds the table. */
    private static final long KEYS_OF_VERSION_1 = -4556523669960685716L;
}

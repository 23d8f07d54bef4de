package jp.lg.nayoro.polaris.identity.service.match.batch;

import java.util.List;

import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.identity.service.match.Ground;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.match.Zone;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

import static java.util.stream.IntStream.range;
import static jp.lg.nayoro.polaris.identity.service.match.People.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RegisterMatcherTest {

    static final NormalPerson RESIDENT = person("宇見　京子/ウミ　キョウコ/1954-11-02/2/浜松町1丁目18番15号/07002051326");

    @Test
    void letsALinkedRegistrationSpeakForOneThatHasMoved() {
        var matcher = matcher(RESIDENT);
        matcher.first(person("宇見京子/ｳﾐ ｷｮｳｺ/S29.11.2/女/旭町上145-14/07002051326"));
        var moved = person("宇見京子/ｳﾐ ｷｮｳｺ/S29.11.2/女/旭町上145-14/0099479168");
        assertTrue(matcher.first(moved).waits());
        matcher.endFirst();
        assertEquals(Ground.SEEN_ON_ANOTHER, matcher.second(moved).get(0).ground());
    }

    @Test
    void chainsNothing() {
        var matcher = matcher(RESIDENT);
        matcher.first(person("宇見京子/ｳﾐ ｷｮｳｺ/S29.11.2/女/旭町上145-14/0099479168"));
        var second = person("宇見京子/ｳﾐ ｷｮｳｺ/S29.11.2/女/旭町上145-14");
        matcher.first(second);
        matcher.endFirst();
        assertEquals(Zone.REVIEW, matcher.second(second).get(0).zone());
    }

    @Test
    void doesNotTakeATwinForASpellingErrorOnceSheCameTwice() {
        var matcher = matcher(person("清水　博/シミズ　ヒロシ/1950-08-11/1/大手町784"));
        var twin = person("清水　宏/シミズ　ヒロシ/1950-08-11/1/大手町784");
        matcher.first(twin);
        matcher.first(twin);
        matcher.first(person("清水　博/シミズ　ヒロシ/1950-08-11/1/大手町784"));
        matcher.endFirst();
        assertEquals(Zone.REVIEW, matcher.second(twin).get(0).zone());
    }

    @Test
    void letsARegistrationWithThePersonsNumberSpeakForOneThatIsWrittenAlike() {
        var matcher = matcher(person("清水　博/シミズ　ヒロシ/1940-08-11/1/大手町784//39990016  47999320"));
        var number = person("清水　宏/シミズ　ヒロシ/1940-08-11/1/大手町784//39990016  47999320");
        var alike = person("清水　宏//1940-08-11/1/大手町784");
        matcher.first(number);
        matcher.first(alike);
        matcher.endFirst();
        assertEquals(Zone.REVIEW, matcher.second(alike).get(0).zone(), "waits for the one with the number");
        assertEquals(Ground.SPELLED_OTHERWISE, matcher.second(number).get(0).ground());
    }

    @Test
    void letsARegistrationInBothScriptsSpeakForOneWithoutKana() {
        var matcher = matcher(person("シミズ　ヒロシ/シミズ　ヒロシ/1940-08-11/1/大手町784"));
        var both = person("清水　宏/シミズ　ヒロシ/1940-08-11/1/大手町784");
        var kanji = person("清水　宏//1940-08-11/1/大手町784");
        matcher.first(both);
        assertTrue(matcher.first(kanji).waits());
        matcher.endFirst();
        assertEquals(Ground.SAME_AS_ANOTHER, matcher.second(kanji).get(0).ground());
    }

    @Test
    void asksAPersonWhereTwoOfOneNameLiveAndTheBirthdayIsMissing() {
        var mother = "伊藤　紀子/イトウ　ノリコ/1960-09-12/2/錦町1686/0099249406/06457741 14987 3108";
        var without = person("伊藤　紀子/イトウ　ノリコ//2/錦町1686/0099249406/06457741 14987 3108");
        var matcher = matcher(person(mother));
        matcher.first(person(mother));
        matcher.first(without);
        matcher.endFirst();
        assertEquals(Zone.AUTO, matcher.second(without).get(0).zone());
        var both = matcher(person(mother));
        both.first(person(mother));
        both.first(person("伊藤　紀子/イトウ　ノリコ/1988-01-02/2/錦町1686"));
        both.first(without);
        both.endFirst();
        assertEquals(Zone.REVIEW, both.second(without).get(0).zone());
    }

    @Test
    void takesNoEvidenceFromAHomeOfMany() {
        var people = range(0, 9)
                .mapToObj(i -> person("住人" + i + "　一/ジュウニン　イチ/19" + (40 + i) + "-01-02/1/豊栄町9/0199110000"))
                .toList();
        var matcher = new RegisterMatcher(new Register(people), Weights.released());
        var first = matcher.first(person("/ジュウニン　イチ/1940-01-02/1/豊栄町9/0199110000"));
        assertFalse(first.proposals().stream().anyMatch(proposal -> proposal.zone() == Zone.AUTO));
    }

    @Test
    void findsNobodyInAnEmptyRegister() {
        assertEquals(List.of(), matcher().first(RESIDENT).proposals());
    }

    private static RegisterMatcher matcher(NormalPerson... residents) {
        return new RegisterMatcher(new Register(List.of(residents)), Weights.released());
    }
}

package jp.lg.nayoro.polaris.identity.service;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Decided;
import jp.lg.nayoro.polaris.identity.service.match.Obstacle;
import jp.lg.nayoro.polaris.identity.service.match.Zone;
import jp.lg.nayoro.polaris.identity.service.online.JudgingForTests;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 名寄せの候補 and 見比べる: the matcher's own judgement on the pages, on a real database. */
@ExtendWith(TestDatabase.class)
class CandidatesDbTest {

    IdentityDesk desk;

    @BeforeEach
    void aResidentAndTheirRegistrationAtAHospital(TestDatabase.Connection connection) {
        desk = new IdentityDesk(connection);
        JudgingForTests.writeKeys(desk.em);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void proposesTheRegistrationForTheResidentInTheMatchersWords() {
        var candidates = desk.matching().candidatesFor(desk.hana).list();
        assertEquals(1, candidates.size());
        var judgement = candidates.get(0).judgement();
        assertEquals(Zone.AUTO, judgement.zone());
        assertEquals("氏名 異体字一致・カナ一致・生年月日 一致・性別 一致・住所 一致", judgement.words());
    }

    @Test
    void proposesTheResidentForTheRegistration() {
        var candidates = desk.matching().candidatesFor(desk.atHospital).list();
        assertEquals(desk.hana, candidates.get(0).resident().resident());
    }

    @Test
    void saysTheSameFromBothSides() {
        var fromResident = desk.matching().candidatesFor(desk.hana).list().get(0);
        var fromRegistration =
                desk.matching().candidatesFor(desk.atHospital).list().get(0);
        var compared = desk.matching().compare(desk.hana, desk.atHospital).pair();
        assertEquals(fromResident.judgement(), fromRegistration.judgement());
        assertEquals(fromResident.judgement(), compared.judgement());
    }

    @Test
    void proposesByTelephoneHoweverItIsWritten() {
        var misspelt = desk.registration("0000077", "高梁 ハ十", null, null, null);
        desk.em
                .find(Registration.class, misspelt.value())
                .describedAs(
                        new Demographics(
                                NameFolding.fold(null, "タカハシ ハナ"),
                                IdentityDesk.BORN,
                                Sex.UNKNOWN,
                                null,
                                null,
                                "(01654)2-1111",
                                null,
                                null,
                                null),
                        IdentityDesk.NOW);
        JudgingForTests.writeKeys(desk.em);
        assertEquals(2, desk.matching().candidatesFor(desk.hana).list().size());
    }

    @Test
    void warnsOfATwin() {
        var twin = registered("高橋 ハル", "タカハシ ハル", "名寄市大通南1-2-3");
        assertTrue(obstaclesOf(twin).contains(Obstacle.GIVEN_NAME));
    }

    @Test
    void warnsOfANamesake() {
        var namesake = registered("高橋 ハナ", "タカハシ ハナ", null);
        assertEquals(List.of(Obstacle.NOTHING_BUT_NAME_AND_BIRTHDAY), obstaclesOf(namesake));
    }

    @Test
    void warnsOfAnotherCandidate() {
        desk.resident("高橋 ハナ", "タカハシ ハナ", IdentityDesk.BORN, null);
        JudgingForTests.writeKeys(desk.em);
        var seen = desk.matching().compare(desk.hana, registered("高橋 ハナ", "タカハシ ハナ", null));
        assertTrue(seen.pair().judgement().obstacles().contains(Obstacle.RIVAL));
        assertEquals(1, seen.rivals().size());
    }

    @Test
    void judgesAPairThatNothingSuggests() {
        var stranger = desk.registration(
                "9", "鈴木 フミ", "スズキ フミ", IdentityDesk.BORN.minusYears(9).plusDays(40), "士別市東1-1");
        var seen = desk.matching().compare(desk.hana, stranger);
        assertEquals(Zone.NONE, seen.pair().judgement().zone());
        assertTrue(seen.needsTwo());
    }

    @Test
    void doesNotProposeWhomAClerkRefused() {
        assertInstanceOf(Decided.class, desk.linking().refuse(desk.atHospital, desk.hana, "本人に確認"));
        assertTrue(desk.matching().candidatesFor(desk.hana).list().isEmpty());
        assertTrue(desk.matching().candidatesFor(desk.atHospital).list().isEmpty());
        assertTrue(desk.matching().compare(desk.hana, desk.atHospital).refused());
    }

    @Test
    void doesNotProposeWhatIsTiedAlready() {
        desk.linking().link(desk.atHospital, desk.hana, null);
        assertTrue(desk.matching().candidatesFor(desk.hana).list().isEmpty());
    }

    @Test
    void saysSoWhenAKeyIsSharedByTooMany() {
        for (int i = 0; i < 151; i++) {
            desk.registration("S" + i, "高橋 ハナ", "タカハシ ハナ", IdentityDesk.BORN.plusDays(i), null);
        }
        JudgingForTests.writeKeys(desk.em);
        var candidates = desk.matching().candidatesFor(desk.hana);
        assertTrue(candidates.incomplete());
        assertFalse(candidates.list().isEmpty());
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForFew() {
        long few = desk.asked(() -> desk.matching().candidatesFor(desk.hana));
        for (int i = 0; i < 20; i++) {
            desk.registration("T" + i, "高橋 ハナ", "タカハシ ハナ", IdentityDesk.BORN, null);
        }
        JudgingForTests.writeKeys(desk.em);
        long many = desk.asked(() -> desk.matching().candidatesFor(desk.hana));
        assertTrue(many <= few + 2, few + " statements became " + many); // the support of others is asked for besides
        assertTrue(few <= 11, "statements: " + few);
    }

    @Test
    void comparesInAFewStatements() {
        long compared = desk.asked(() -> desk.matching().compare(desk.hana, desk.atHospital));
        assertTrue(compared <= 13, "statements: " + compared);
        assertEquals(2, desk.asked(() -> desk.matching().cardOf(desk.hana)));
    }

    private RegistrationId registered(String name, String kana, String address) {
        var id = desk.registration(name + address, name, kana, IdentityDesk.BORN, address);
        JudgingForTests.writeKeys(desk.em);
        return id;
    }

    private List<Obstacle> obstaclesOf(RegistrationId registration) {
        return desk.matching()
                .compare(desk.hana, registration)
                .pair()
                .judgement()
                .obstacles();
    }
}

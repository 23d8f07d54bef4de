package jp.lg.nayoro.polaris.identity.service;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.identity.entity.RegistrationSource;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Decided;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.LinkedAlready;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.NotLinked;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Overtaken;
import jp.lg.nayoro.polaris.identity.service.online.JudgingForTests;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 紐付け by a clerk, on a real database. */
@ExtendWith(TestDatabase.class)
class LinkingDbTest {

    IdentityDesk desk;

    @BeforeEach
    void aResidentAndTheirRegistrationAtAHospital(TestDatabase.Connection connection) {
        desk = new IdentityDesk(connection);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aLinkShowsAtOnceAndTellsWhoMadeIt() {
        assertInstanceOf(Decided.class, desk.linking().link(desk.atHospital, desk.hana, "保険証で確認"));
        assertEquals(List.of(new RegistrationSource(desk.atHospital.value(), desk.hospital)), desk.sources());
        var card = desk.matching().cardOf(desk.hana);
        assertEquals("事務局 花", card.linked().get(0).linkedBy());
        assertEquals(IdentityDesk.NOW, card.linked().get(0).linkedAt());
        assertEquals(88, card.age());
        assertEquals(
                List.of(new RegistrationLinked(desk.atHospital, desk.hana, desk.clerk, IdentityDesk.NOW)), desk.events);
        var decision =
                desk.matching().compare(desk.hana, desk.atHospital).history().get(0);
        assertEquals("保険証で確認", decision.reason());
    }

    @Test
    void theHistoryKeepsWhatTheMatcherSaidToTheClerk() {
        desk.linking().link(desk.atHospital, desk.hana, null);
        var kept = desk.em
                .createNamedQuery(RegistrationDecision.OF_REGISTRATION, RegistrationDecision.class)
                .setParameter("registration", desk.atHospital)
                .getSingleResult();
        var said = desk.matching().compare(desk.hana, desk.atHospital).pair().judgement();
        assertEquals(said.words(), kept.getEvidence());
        assertEquals(said.score(), kept.getScore());
    }

    @Test
    void unlinkingHidesAtOnceAndKeepsTheHistory() {
        desk.linking().link(desk.atHospital, desk.hana, null);
        desk.linking().unlink(desk.atHospital, "別人と分かった");
        JudgingForTests.writeKeys(desk.em);
        assertTrue(desk.sources().isEmpty());
        assertEquals(
                List.of(DecisionKind.UNLINKED, DecisionKind.LINKED),
                desk.matching().compare(desk.hana, desk.atHospital).history().stream()
                        .map(decision -> decision.kind())
                        .toList());
        var again = desk.matching().candidatesFor(desk.atHospital).list().get(0);
        assertTrue(again.untiedBefore());
        var unlinked = assertInstanceOf(RegistrationUnlinked.class, desk.events.get(1));
        assertEquals(desk.hana, unlinked.resident());
    }

    @Test
    void aLinkBroughtAlongWithoutADecisionShowsToo() {
        desk.em.find(Registration.class, desk.atHospital.value()).linkTo(desk.hana);
        desk.em.flush();
        assertNull(desk.matching().cardOf(desk.hana).linked().get(0).linkedBy());
    }

    @Test
    void tiesARegistrationToOneResidentOnly() {
        var other = desk.resident("高橋 ハナ", "タカハシ ハナ", IdentityDesk.BORN, null);
        desk.linking().link(desk.atHospital, desk.hana, null);
        assertEquals(new LinkedAlready(desk.hana), desk.linking().link(desk.atHospital, other, null));
        assertEquals(new LinkedAlready(desk.hana), desk.linking().refuse(desk.atHospital, desk.hana, null));
        assertEquals(
                desk.hana,
                desk.em
                        .find(Registration.class, desk.atHospital.value())
                        .resident()
                        .orElseThrow());
    }

    @Test
    void cannotUntieWhatIsNotTied() {
        assertInstanceOf(NotLinked.class, desk.linking().unlink(desk.atHospital, "誤り"));
    }

    @Test
    void doesNotDecideUponWhatChangedSinceTheClerkLooked() {
        var seen = desk.matching()
                .compare(desk.hana, desk.atHospital)
                .pair()
                .registration()
                .version();
        desk.em
                .createNativeQuery("UPDATE registration SET version = version + 1, name = '別人'")
                .executeUpdate();
        desk.em.clear();
        assertInstanceOf(Overtaken.class, desk.linking().linkAsSeen(desk.atHospital, desk.hana, seen, null));
        assertTrue(desk.sources().isEmpty());
    }

    @Test
    void leavesNothingOfADecisionThatAnotherClerkOvertook() {
        desk.em.getTransaction().commit();
        desk.em.getTransaction().begin();
        desk.em.find(Registration.class, desk.atHospital.value());
        desk.db.doInTransaction(other -> other.createNativeQuery("UPDATE registration SET version = version + 1")
                .executeUpdate());
        assertInstanceOf(Overtaken.class, desk.linking().link(desk.atHospital, desk.hana, null));
        assertTrue(desk.em.getTransaction().getRollbackOnly());
        assertTrue(desk.events.isEmpty());
    }

    @Test
    void wrongIdsAreAbsent() {
        var nobody = new ResidentId(999_999);
        var nothing = new RegistrationId(999_999);
        assertThrows(NotFoundException.class, () -> desk.matching().cardOf(nobody));
        assertThrows(NotFoundException.class, () -> desk.matching().candidatesFor(nobody));
        assertThrows(NotFoundException.class, () -> desk.matching().compare(desk.hana, nothing));
        assertThrows(NotFoundException.class, () -> desk.linking().link(nothing, desk.hana, null));
        assertThrows(NotFoundException.class, () -> desk.linking().link(desk.atHospital, nobody, null));
    }
}

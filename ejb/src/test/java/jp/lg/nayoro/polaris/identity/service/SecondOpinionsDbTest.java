package jp.lg.nayoro.polaris.identity.service;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.identity.entity.IdentityPolicy;
import jp.lg.nayoro.polaris.identity.entity.ObstacleRule;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.TwoPersonRule;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Decided;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.NothingToLift;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.RefusedBefore;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.SecondNeeded;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which pairs one person may not tie alone, and 別人 as a lasting word, on a real database. */
@ExtendWith(TestDatabase.class)
class SecondOpinionsDbTest {

    EntityManager em;
    TwoSecretaries town;
    ResidentId hana;
    RegistrationId twin;
    RegistrationId surely;

    @BeforeEach
    void aTwinAndOneBeyondDoubt(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new TwoSecretaries(em);
        hana = town.resident("高橋 ハナ", "タカハシ ハナ");
        twin = town.registration(town.hospital, "高橋 ハル", "タカハシ ハル", "名寄市大通南1-2-3");
        surely = town.registration(town.hospital, "高橋 ハナ", "タカハシ ハナ", "名寄市大通南1-2-3");
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void onePersonTiesWhatIsBeyondDoubt() {
        assertInstanceOf(Decided.class, town.linking(town.clerk).link(surely, hana, null));
    }

    @Test
    void aPossibleTwinIsNotTiedByOne() {
        assertInstanceOf(SecondNeeded.class, town.linking(town.clerk).link(twin, hana, "窓口で確認"));
        assertTrue(town.current(twin).holder().isEmpty());
        var seen = town.matching(town.colleague).compare(hana, twin);
        assertTrue(seen.needsTwo());
        assertEquals("本間 由美", seen.opinion().saidBy());
    }

    @Test
    void theSamePersonTwiceIsStillOne() {
        town.linking(town.clerk).link(twin, hana, null);
        assertInstanceOf(SecondNeeded.class, town.linking(town.clerk).link(twin, hana, null));
        assertTrue(town.current(twin).holder().isEmpty());
    }

    @Test
    void aSecondPersonTies() {
        town.linking(town.clerk).link(twin, hana, null);
        assertInstanceOf(Decided.class, town.linking(town.colleague).link(twin, hana, "保険証で確認"));
        assertEquals(hana, town.current(twin).resident().orElseThrow());
        assertNull(town.matching(town.clerk).compare(hana, twin).opinion());
    }

    @Test
    void anOpinionUponAnotherComparisonCountsForNothing() {
        town.linking(town.clerk).link(twin, hana, null);
        em.createQuery("UPDATE Registration r SET r.birthDate = :day WHERE r.id = :id")
                .setParameter("day", TwoSecretaries.BORN.plusYears(3))
                .setParameter("id", twin.value())
                .executeUpdate();
        em.clear();
        assertInstanceOf(SecondNeeded.class, town.linking(town.colleague).link(twin, hana, null));
        assertTrue(town.current(twin).holder().isEmpty());
    }

    @Test
    void whoSaysAnotherPersonOverrulesTheFirst() {
        town.linking(town.clerk).link(twin, hana, null);
        town.linking(town.colleague).refuse(twin, hana, "双子の姉");
        assertNull(town.matching(town.clerk).compare(hana, twin).opinion());
        assertInstanceOf(RefusedBefore.class, town.linking(town.clerk).link(twin, hana, null));
    }

    @Test
    void anotherPersonIsSaidForEverUnlessTakenBackWithAReason() {
        town.linking(town.clerk).refuse(surely, hana, "別人");
        assertInstanceOf(RefusedBefore.class, town.linking(town.colleague).link(surely, hana, null));
        assertTrue(town.matching(town.clerk).candidatesFor(hana).list().stream()
                .noneMatch(candidate -> candidate.registration().registration().equals(surely)));
        town.linking(town.colleague).liftRefusal(surely, hana, "取り違えて記録していた");
        assertFalse(town.matching(town.clerk).compare(hana, surely).refused());
        assertInstanceOf(Decided.class, town.linking(town.clerk).link(surely, hana, null));
    }

    @Test
    void onlyWhatWasSaidCanBeTakenBack() {
        assertInstanceOf(NothingToLift.class, town.linking(town.clerk).liftRefusal(surely, hana, "理由"));
    }

    @Test
    void theMunicipalityMayAskForTwoAlways() {
        var rule = new TwoPersonRule(10_000, ObstacleRule.NONE);
        em.persist(new IdentityPolicy(rule, "試行", town.clerk, town.now));
        em.flush();
        assertInstanceOf(SecondNeeded.class, town.linking(town.clerk).link(surely, hana, null));
    }

    @Test
    void theMunicipalityMayGoByTheScoreAlone() {
        em.persist(new IdentityPolicy(new TwoPersonRule(0, ObstacleRule.NONE), "試行", town.clerk, town.now));
        em.flush();
        assertInstanceOf(Decided.class, town.linking(town.clerk).link(twin, hana, null));
    }

    @Test
    void aSuspendedLinkIsShownAsNobodysAndComesBackWhenResumed() {
        town.linking(town.clerk).link(surely, hana, null);
        var suspension = LinkingForTests.suspension(em, town.clock(), town.secretary(town.clerk), town.fired);
        suspension.suspend(em.find(Registration.class, surely.value()), "値が変わった");
        assertTrue(town.current(surely).resident().isEmpty());
        assertTrue(town.matching(town.clerk).compare(hana, surely).suspended());
        assertTrue(town.matching(town.clerk).candidatesFor(hana).list().stream()
                .noneMatch(candidate -> candidate.registration().registration().equals(surely)));
        town.linking(town.clerk).resume(surely, "確認できた");
        assertEquals(hana, town.current(surely).resident().orElseThrow());
    }
}

package jp.lg.nayoro.polaris.consent.service.scope;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.ClaimDecider;
import jp.lg.nayoro.polaris.consent.entity.CopiesRule;
import jp.lg.nayoro.polaris.consent.entity.CounterPolicy;
import jp.lg.nayoro.polaris.consent.entity.CounterRule;
import jp.lg.nayoro.polaris.consent.entity.DecidedScopeRow;
import jp.lg.nayoro.polaris.consent.entity.ScopeNoticeRow;
import jp.lg.nayoro.polaris.consent.entity.ScopeTelling;
import jp.lg.nayoro.polaris.consent.service.CounterRulesForTests;
import jp.lg.nayoro.polaris.consent.service.SecretariatAtWork;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.organization.service.FacilityScopeChanged;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.NOW;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** An institution joins: whose agreed circle that changes is told, once, and it stays who told them how. */
@ExtendWith(TestDatabase.class)
class ScopeNoticeDbTest {

    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);

    EntityManager em;
    SecretariatAtWork town;
    ResidentId hana;

    @BeforeEach
    void aResidentWhoConsentedToAll(TestDatabase.Connection database) {
        em = database.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        hana = town.enrolled();
        em.flush();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void aDecisionMakesSomebodyToBeTold() {
        joins(NEXT_WEEK);
        var decided = decided();
        assertEquals("名寄病院", decided.facilityName());
        assertEquals(1, decided.waiting());
        assertEquals(
                List.of(hana.value()),
                desk().waiting(decided.id()).stream()
                        .map(ScopeNoticeRow::resident)
                        .toList());
    }

    @Test
    void aPrintedLetterTells() {
        joins(NEXT_WEEK);
        var change = decided().id();
        assertEquals(1, desk().printLetters(change).size());
        assertEquals(List.of(), desk().printLetters(change), "nobody gets two");
        assertEquals(0, decided().waiting());
        assertEquals(1, decided().told());
    }

    @Test
    void aPublicNoticeTellsAllOfThemAndStaysWithItsPlace() {
        em.persist(new CounterPolicy(
                new CounterRule(CopiesRule.KEEP, ClaimDecider.SECRETARIAT, ScopeTelling.PUBLIC_NOTICE),
                "協議会で決定",
                town.clerk,
                NOW));
        joins(NEXT_WEEK);
        assertEquals(ScopeTelling.PUBLIC_NOTICE, decided().telling());
        assertEquals(1, desk().publish(decided().id(), TODAY.minusDays(1), " 広報なよろ12月号 "));
        var kept = (Object[]) em.createNativeQuery("SELECT told_how, told_where, told_by FROM scope_notice")
                .getSingleResult();
        assertEquals(List.of("PUBLIC_NOTICE", "広報なよろ12月号", town.clerk.value()), List.of(kept));
    }

    @Test
    void whatWillBePublishedHasToldNobodyYet() {
        joins(NEXT_WEEK);
        var change = decided().id();
        assertThrows(IllegalArgumentException.class, () -> desk().publish(change, TODAY.plusDays(1), "広報"));
    }

    @Test
    void whoseConsentEndedNeedNotBeTold() {
        joins(NEXT_WEEK);
        var change = decided().id();
        em.find(Resident.class, hana.value()).died(TODAY);
        em.flush();
        assertThrows(NotFoundException.class, () -> desk().change(change));
    }

    @Test
    void aLaterPaperTakesThePlaceOfAnEarlierOneOfWhichNobodyWasTold() {
        joins(NEXT_WEEK);
        joins(NEXT_WEEK.plusDays(3));
        assertEquals(NEXT_WEEK.plusDays(3), decided().fromDay());
    }

    @Test
    void nobodyIsToldOfWhatTouchesNobody() {
        decide(new FacilityScopeChanged(town.hospital, TODAY.plusYears(2), true));
        assertEquals(List.of(), desk().changes());
    }

    private DecidedScopeRow decided() {
        var all = desk().changes();
        assertEquals(1, all.size());
        return all.get(0);
    }

    private void joins(LocalDate from) {
        decide(new FacilityScopeChanged(town.hospital, from, true));
    }

    private void decide(FacilityScopeChanged event) {
        var changes = new ScopeChanges();
        changes.em = em;
        changes.clock = town.clock();
        changes.rules = CounterRulesForTests.reading(em);
        changes.onDecided(event);
        em.flush();
    }

    private ScopeNoticeService desk() {
        var service = new ScopeNoticeService();
        service.em = em;
        service.clock = town.clock();
        service.caller = town.clerkSignedIn();
        service.trail = new AuditTrail();
        return service;
    }
}

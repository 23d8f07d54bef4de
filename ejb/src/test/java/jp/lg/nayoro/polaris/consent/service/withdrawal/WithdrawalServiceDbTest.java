package jp.lg.nayoro.polaris.consent.service.withdrawal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.TestLedger;
import jp.lg.nayoro.polaris.audit.entity.AuditEvent;
import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.ClaimDecider;
import jp.lg.nayoro.polaris.consent.entity.CopiesRule;
import jp.lg.nayoro.polaris.consent.entity.CounterPolicy;
import jp.lg.nayoro.polaris.consent.entity.CounterRule;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.NoticeAnswer;
import jp.lg.nayoro.polaris.consent.entity.Requester;
import jp.lg.nayoro.polaris.consent.entity.ScopeTelling;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.consent.service.ConsentWithdrawn;
import jp.lg.nayoro.polaris.consent.service.CounterRulesForTests;
import jp.lg.nayoro.polaris.consent.service.DisclosureReason;
import jp.lg.nayoro.polaris.consent.service.SecretariatAtWork;
import jp.lg.nayoro.polaris.identity.service.MovesForTests;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.NOW;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class WithdrawalServiceDbTest {

    static final Requester HERSELF = new Requester(SignerKind.SELF, "佐藤 ハナ", null);

    EntityManager em;
    SecretariatAtWork town;
    ResidentId hana;

    @BeforeEach
    void aResidentAtWhomANurseHasLooked(TestDatabase.Connection database) {
        em = database.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        hana = town.enrolled();
        looked(town.nurse, town.nursing, "record.matrix", "IDENTITY", NOW.minusDays(9));
        looked(town.nurse, town.nursing, "board.list", "BOARD", NOW.minusDays(2));
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void saysBeforehandWhoHasLookedAndAtWhat() {
        var forecast = desk().forecast(hana);
        assertEquals(TODAY.plusYears(1), forecast.validUntil());
        assertEquals(
                List.of(new PastViewer(
                        town.nursing,
                        "訪問看護",
                        Profession.HOME_NURSE,
                        NOW.minusDays(9),
                        NOW.minusDays(2),
                        Set.of(ViewedKind.RECORD, ViewedKind.BOARD))),
                forecast.viewers());
    }

    @Test
    void endsAccessAndKeepsWhoAsked() {
        assertInstanceOf(CounterResult.Withdrawn.class, withdraw());
        assertEquals(
                DisclosureReason.NO_CONSENT_IN_FORCE,
                town.gate(town.nurseSignedIn())
                        .decide(hana, DataCategory.IDENTITY)
                        .reason());
        var kept = desk().account(hana).latest();
        assertEquals("佐藤 ハナ", kept.requesterName());
        assertEquals("もう必要がない", kept.reason());
    }

    @Test
    void tellsEveryInstitutionThatLookedOnce() {
        withdraw();
        var notices = desk().account(hana).notices();
        assertEquals(1, notices.size());
        assertEquals("訪問看護", notices.get(0).facilityName());
        assertEquals(NOW.minusDays(2), notices.get(0).lastViewedAt());
    }

    @Test
    void tellsNobodyOfTheSecretariatsOwnWork() {
        TestLedger.write(
                em,
                new AuditEvent(NOW.minusDays(1), "identity.card", AuditOutcome.ALLOWED)
                        .by("jimu", town.clerk, town.city)
                        .about(hana, null)
                        .because("IDENTITY", "SECRETARIAT_DUTY", null));
        withdraw();
        assertEquals(1, desk().account(hana).notices().size());
    }

    @Test
    void leavesOutWhatCameToNothing() {
        var act = new AuditEvent(NOW.minusDays(1), "board.post", AuditOutcome.ALLOWED)
                .by("ishi", town.clerk, town.hospital)
                .about(hana, null)
                .because("BOARD", "CARE_TEAM", null);
        TestLedger.write(em, act);
        TestLedger.write(em, act.undone(NOW.minusDays(1)));
        assertEquals(
                List.of("訪問看護"),
                desk().forecast(hana).viewers().stream()
                        .map(PastViewer::facilityName)
                        .toList());
    }

    @Test
    void tellsOnlyOfLooksSinceViewingWasLastStopped() {
        town.now = NOW.plusNanos(123_456_789); // finer than the column
        withdraw();
        told();
        em.flush();
        assertEquals(
                1, desk().account(hana).notices().size(), "the second consent of the same moment tells nobody again");
    }

    @Test
    void hasNothingToWithdrawTheSecondTime() {
        withdraw();
        assertInstanceOf(CounterResult.NothingToWithdraw.class, desk().withdraw(hana, HERSELF, "もう一度"));
    }

    @Test
    void keepsTheRuleAboutCopiesThatHeldAtTheMoment() {
        em.persist(new CounterPolicy(
                new CounterRule(CopiesRule.DISPOSE, ClaimDecider.SECRETARIAT, ScopeTelling.LETTER),
                "協議会で決定",
                town.clerk,
                NOW));
        withdraw();
        assertEquals(CopiesRule.DISPOSE, desk().account(hana).latest().copies());
        assertEquals(
                CopiesRule.DISPOSE,
                noticeDesk(managerSignedIn()).notices().get(0).copies());
    }

    @Test
    void isReadByTheManagerAndByThoseOfTheTeamUntilItIsAnswered() {
        withdraw();
        var stranger = town.persisted(new Staff(town.nursing, "看護 次郎", "カンゴ ジロウ", Profession.HOME_NURSE))
                .id();
        assertEquals(0, noticeDesk(staffSignedIn(stranger)).waiting());
        assertEquals(1, noticeDesk(managerSignedIn()).waiting());
        var notice = noticeDesk(town.nurseSignedIn()).notices().get(0).id();
        assertThrows(NotFoundException.class, () -> noticeDesk(staffSignedIn(stranger))
                .answer(notice, NoticeAnswer.DISPOSED));
        noticeDesk(town.nurseSignedIn()).answer(notice, NoticeAnswer.NOTHING_HELD);
        assertEquals(0, noticeDesk(managerSignedIn()).waiting());
        assertEquals(
                NoticeAnswer.NOTHING_HELD, desk().account(hana).notices().get(0).answer());
    }

    private CounterResult withdraw() {
        var result = desk().withdraw(hana, HERSELF, " もう必要がない ");
        told();
        em.flush();
        return result;
    }

    /** The container hands events to their observers; here the test does. */
    private void told() {
        var notices = new ViewerNotices();
        notices.em = em;
        notices.viewers = viewers();
        notices.rules = CounterRulesForTests.reading(em);
        town.fired.stream()
                .filter(ConsentWithdrawn.class::isInstance)
                .map(ConsentWithdrawn.class::cast)
                .forEach(notices::onWithdrawn);
    }

    private void looked(StaffId staff, FacilityId facility, String action, String category, LocalDateTime at) {
        TestLedger.write(
                em,
                new AuditEvent(at, action, AuditOutcome.ALLOWED)
                        .by("login", staff, facility)
                        .about(hana, null)
                        .because(category, DisclosureReason.CARE_TEAM_WITHIN_CONSENT.name(), null));
    }

    private CurrentCaller managerSignedIn() {
        return SecretariatAtWork.signedIn(
                town.clerk, town.nursing, FacilityKind.HOME_NURSING, Profession.CLERK, Role.FACILITY_MANAGER);
    }

    private CurrentCaller staffSignedIn(StaffId staff) {
        return SecretariatAtWork.signedIn(
                staff, town.nursing, FacilityKind.HOME_NURSING, Profession.HOME_NURSE, Role.STAFF);
    }

    private PastViewers viewers() {
        var viewers = new PastViewers();
        viewers.em = em;
        viewers.aliases = MovesForTests.enrolments(em);
        return viewers;
    }

    private WithdrawalService desk() {
        var service = new WithdrawalService();
        service.em = em;
        service.caller = town.clerkSignedIn();
        service.trail = new AuditTrail();
        service.gate = town.gate(town.clerkSignedIn());
        service.consents = town.consents();
        service.rules = CounterRulesForTests.reading(em);
        service.viewers = viewers();
        return service;
    }

    private ViewerNoticeService noticeDesk(CurrentCaller caller) {
        var service = new ViewerNoticeService();
        service.em = em;
        service.clock = town.clock();
        service.caller = caller;
        service.trail = new AuditTrail();
        return service;
    }
}

package jp.lg.nayoro.polaris.organization.service;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.organization.entity.ApplicationSheet;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationState;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.FacilityPaper;
import jp.lg.nayoro.polaris.organization.entity.FacilityStanding;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class FacilityApplicationServiceDbTest {

    static final LocalDate TODAY = OrganizationDesk.TODAY;

    EntityManager em;
    OrganizationDesk desk;
    FacilityApplicationService clerk;
    FacilityApplicationService manager;

    @BeforeEach
    void aClerkAndAManager(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        desk = new OrganizationDesk(em);
        clerk = desk.papers(desk.asClerk());
        manager = desk.papers(desk.asManager());
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void anApprovedAdmissionIsAnInstitutionFromItsDayWithItsManager() {
        var paper = kept(clerk.save(null, 0, FacilityApplicationTest.sheet(), true));
        var result = clerk.approve(paper, versionOf(paper));
        var facility = em.find(
                Facility.class, ((ApplicationResult.Approved) result).facility().value());
        assertFalse(facility.takesPart(TODAY.plusDays(6)));
        assertTrue(facility.takesPart(TODAY.plusDays(7)));
        assertEquals("13", facility.getServiceCode());
        var staff = em.createQuery("SELECT s.name FROM Staff s WHERE s.facility = :facility", String.class)
                .setParameter("facility", facility.id())
                .getResultList();
        assertEquals(List.of("高橋 花子"), staff);
        assertTrue(desk.fired.contains(new FacilityScopeChanged(facility.id(), TODAY.plusDays(7), true)));
        assertEquals(List.of("organization.submit", "organization.approve", "organization.register"), desk.ledger());
    }

    @Test
    void aPaperThatCameBackIsWrittenAnewAndApproved() {
        var paper = kept(clerk.save(null, 0, FacilityApplicationTest.sheet(), true));
        clerk.giveBack(paper, versionOf(paper), " 印がありません ");
        assertEquals("印がありません", clerk.detail(paper).reason());
        clerk.save(paper, versionOf(paper), FacilityApplicationTest.sheet(), true);
        assertInstanceOf(ApplicationResult.Approved.class, clerk.approve(paper, versionOf(paper)));
        assertEquals(
                List.of(
                        OrganizationActKind.REGISTER,
                        OrganizationActKind.APPROVE,
                        OrganizationActKind.SUBMIT,
                        OrganizationActKind.RETURN,
                        OrganizationActKind.SUBMIT),
                clerk.historyOf(paper).stream().map(row -> row.kind()).toList());
    }

    @Test
    void aChangeIsKeptWithWhatStoodThereBefore() {
        var sheet = notice(FacilityPaper.CHANGE, TODAY.minusDays(20));
        var paper = kept(manager.save(null, 0, sheet, true));
        assertTrue(clerk.detail(paper).late());
        clerk.approve(paper, versionOf(paper));
        assertEquals("新しい名寄病院", em.find(Facility.class, desk.hospital.value()).getName());
        var named = desk.register(desk.asManager()).historyOf(desk.hospital).stream()
                .filter(row -> row.kind() == OrganizationActKind.CHANGE && "新しい名寄病院".equals(row.after()))
                .map(row -> row.before() + " by " + row.by())
                .toList();
        assertEquals(List.of("名寄病院 by 本間 由美"), named);
    }

    @Test
    void aClosingEndsAllFromItsDayWithoutAnyJob() {
        var paper = kept(manager.save(null, 0, notice(FacilityPaper.CLOSURE, TODAY.plusDays(3)), true));
        clerk.approve(paper, versionOf(paper));
        var register = desk.register(desk.asClerk());
        assertEquals(FacilityStanding.CLOSING, register.detail(desk.hospital).standing(TODAY));
        assertEquals(FacilityStanding.CLOSED, register.detail(desk.hospital).standing(TODAY.plusDays(3)));
        var facility = em.find(Facility.class, desk.hospital.value());
        assertTrue(facility.takesPart(TODAY.plusDays(2)));
        assertFalse(facility.takesPart(TODAY.plusDays(3)));
    }

    @Test
    void whoeverIsLateIsToldInsteadOfOverwriting() {
        var paper = kept(clerk.save(null, 0, FacilityApplicationTest.sheet(), true));
        var seen = versionOf(paper);
        clerk.giveBack(paper, seen, "理由");
        em.flush();
        assertEquals(refused(ApplicationProblem.DECIDED_ALREADY), clerk.approve(paper, seen));
        assertEquals(
                refused(ApplicationProblem.CHANGED_MEANWHILE),
                clerk.save(paper, seen, FacilityApplicationTest.sheet(), true));
        assertEquals(FacilityApplicationState.RETURNED, clerk.detail(paper).state());
    }

    @ParameterizedTest
    @CsvSource({"ADMISSION", "CHANGE", "CLOSURE"})
    void aPaperIsNotTakenTwiceWhileItWaits(FacilityPaper which) {
        var sheet = which == FacilityPaper.ADMISSION ? FacilityApplicationTest.sheet() : notice(which, TODAY);
        clerk.save(null, 0, sheet, true);
        assertEquals(refused(ApplicationProblem.ALREADY_WAITING), clerk.save(null, 0, sheet, true));
    }

    @Test
    void aNumberThatIsTakenIsRefusedAndAnotherServiceUnderItIsNot() {
        desk.persisted(new Facility("0160190015", FacilityKind.HOME_NURSING, "先の事業所", "サキ", TODAY).withService("13"));
        assertEquals(refused(ApplicationProblem.TAKEN), clerk.save(null, 0, FacilityApplicationTest.sheet(), false));
        var first = FacilityApplicationTest.sheet();
        var other = new ApplicationSheet(
                first.paper(),
                null,
                FacilityKind.CARE_MANAGEMENT,
                first.number(),
                "43",
                first.profile(),
                first.effectiveOn(),
                first.receivedOn(),
                null,
                first.manager());
        var paper = kept(clerk.save(null, 0, other, true));
        clerk.approve(paper, versionOf(paper));
        assertEquals(2, desk.register(desk.asClerk()).servicesOf("0160190015").size());
    }

    @Test
    void aChangeThatChangesNothingIsRefused() {
        var now = em.find(Facility.class, desk.hospital.value()).profile();
        var sheet = new ApplicationSheet(
                FacilityPaper.CHANGE,
                desk.hospital.value(),
                FacilityKind.HOSPITAL,
                "0110000001",
                "",
                now,
                TODAY,
                TODAY,
                null,
                null);
        assertEquals(refused(ApplicationProblem.NOTHING_CHANGED), manager.save(null, 0, sheet, true));
    }

    @Test
    void aManagerMeetsOnlyTheOwnInstitution() {
        var admission = kept(clerk.save(null, 0, FacilityApplicationTest.sheet(), true));
        assertThrows(NotFoundException.class, () -> manager.detail(admission));
        assertThrows(NotFoundException.class, () -> manager.save(null, 0, FacilityApplicationTest.sheet(), false));
        assertThrows(NotFoundException.class, () -> manager.papersOf(desk.city));
        assertThrows(
                NotFoundException.class, () -> desk.register(desk.asManager()).detail(desk.city));
    }

    @Test
    void aSuspensionHoldsUntilItIsTakenBackAndNobodySuspendsTheOwnHouse() {
        var register = desk.register(desk.asClerk());
        var version = register.detail(desk.hospital).version();
        assertEquals(FacilityResult.DONE, register.suspend(desk.hospital, version, "連絡がとれない"));
        em.flush();
        assertEquals(FacilityResult.CHANGED_MEANWHILE, register.suspend(desk.hospital, version, "もう一度"));
        var later = register.detail(desk.hospital).version();
        assertEquals(FacilityResult.DONE, register.resume(desk.hospital, later, "連絡がついた"));
        assertEquals(
                FacilityResult.OWN,
                register.suspend(desk.city, register.detail(desk.city).version(), "自分"));
    }

    @Test
    void theRegisterIsOneStatementAPageAndFindsAnyKana(TestDatabase.Connection db) {
        for (var i = 0; i < 40; i++) {
            desk.persisted(new Facility("01600000" + (10 + i), FacilityKind.HOME_NURSING, "訪問" + i, "ホウモン", TODAY));
        }
        var register = desk.register(desk.asClerk());
        var statements = db.statementsOf(() -> {
            var page =
                    register.search(new FacilityFilter("ほうもん", FacilityKind.HOME_NURSING, FacilityStanding.ACTIVE, 1));
            assertEquals(FacilityRegisterService.PAGE, page.rows().size());
            assertTrue(page.more());
        });
        assertEquals(1, statements.size(), statements.toString());
        assertEquals(
                10,
                register.search(new FacilityFilter("ﾎｳﾓﾝ", null, null, 2))
                        .rows()
                        .size());
        assertEquals(
                0,
                register.search(new FacilityFilter("%", null, null, 1)).rows().size());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # joined in so many days, closed from in so many days, state, standing
            1,  ,  ACTIVE,    ADMITTED
            0,  ,  ACTIVE,    ACTIVE
            -9, 5, ACTIVE,    CLOSING
            -9, 0, ACTIVE,    CLOSED
            -9, ,  SUSPENDED, SUSPENDED
            -9, 0, SUSPENDED, CLOSED
            -9, ,  CLOSED,    CLOSED
            """)
    void theRegisterFindsByStanding(int joined, Integer closed, String state, FacilityStanding standing) {
        var facility = desk.persisted(
                new Facility("0160000099", FacilityKind.HOME_NURSING, "探す施設", "サガス", TODAY.plusDays(joined)));
        em.createNativeQuery("UPDATE facility SET state = ?1, closed_from = ?2 WHERE id = ?3")
                .setParameter(1, state)
                .setParameter(2, closed == null ? null : TODAY.plusDays(closed))
                .setParameter(3, facility.id().value())
                .executeUpdate();
        var register = desk.register(desk.asClerk());
        for (var each : FacilityStanding.values()) {
            var found =
                    register.search(new FacilityFilter("探す施設", null, each, 1)).rows();
            assertEquals(each == standing ? 1 : 0, found.size(), each.toString());
        }
        assertEquals(
                standing, register.detail(new FacilityId(facility.id().value())).standing(TODAY));
    }

    private ApplicationSheet notice(FacilityPaper paper, LocalDate effective) {
        return new ApplicationSheet(
                paper,
                desk.hospital.value(),
                FacilityKind.HOSPITAL,
                "0110000001",
                "",
                FacilityApplicationTest.profile("新しい名寄病院"),
                effective,
                TODAY,
                null,
                null);
    }

    private static ApplicationResult refused(ApplicationProblem why) {
        return new ApplicationResult.Refused(why);
    }

    private static long kept(ApplicationResult result) {
        return assertInstanceOf(ApplicationResult.Kept.class, result).application();
    }

    private long versionOf(long paper) {
        em.flush();
        return clerk.detail(paper).version();
    }
}

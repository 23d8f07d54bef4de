package jp.lg.nayoro.polaris.audit.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.TestLedger;
import jp.lg.nayoro.polaris.audit.entity.AuditEvent;
import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class AuditSearchServiceDbTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final ResidentId HANA = new ResidentId(7);

    TestDatabase.Connection db;
    EntityManager em;
    Staff nurse;
    final AuditSearchService ledger = new AuditSearchService();

    @BeforeEach
    void aLedgerOfThreeLines(TestDatabase.Connection database) {
        db = database;
        em = database.entityManager();
        em.getTransaction().begin();
        ledger.aliases = Set::of;
        ledger.em = em;
        ledger.trail = new AuditTrail();
        var nursing = new Facility("0160000001", FacilityKind.HOME_NURSING, "訪問看護", "ホウモンカンゴ", TODAY);
        em.persist(nursing);
        em.flush();
        nurse = new Staff(nursing.id(), "高橋 花子", "タカハシ ハナコ", Profession.HOME_NURSE);
        em.persist(nurse);
        em.flush();
        written(TODAY.atTime(9, 0), "record.matrix", AuditOutcome.ALLOWED, HANA);
        written(TODAY.atTime(23, 59, 59), "board.post", AuditOutcome.ALLOWED, HANA);
        written(TODAY.minusDays(1).atTime(8, 0), "record.matrix", AuditOutcome.DENIED, new ResidentId(8));
        em.flush();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void readsNewestFirst() {
        assertEquals("board.post", all().rows().get(0).action());
    }

    @Test
    void readsFromTheFirstMomentOfTheFirstDayToTheLastOfTheLast() {
        assertEquals(2, found(null, null, null, null));
        assertEquals(3, all().rows().size());
    }

    @Test
    void findsByResident() {
        assertEquals(2, found(null, HANA, null, null));
        assertEquals(0, found(null, new ResidentId(8), null, null));
    }

    @Test
    void findsByLoginOrPartOfAName() {
        assertEquals(2, found("kango01", null, null, null));
        assertEquals(2, found("高橋", null, null, null));
        assertEquals(0, found("kango", null, null, null));
        assertEquals(0, found("%", null, null, null));
    }

    @Test
    void findsByActionAndOutcome() {
        assertEquals(1, found(null, null, "board.post", null));
        assertEquals(0, found(null, null, null, AuditOutcome.DENIED));
    }

    @Test
    void namesTheMemberOfStaffAndTheirInstitution() {
        var line = all().rows().get(0);
        assertEquals("高橋 花子", line.staffName());
        assertEquals("訪問看護", line.facilityName());
    }

    @Test
    void keepsALineOfSomebodyWhoNeverSignedIn() {
        TestLedger.write(
                em,
                new AuditEvent(TODAY.atTime(10, 0), "security.login", AuditOutcome.DENIED).by("nobody", null, null));
        em.flush();
        assertEquals(1, found("nobody", null, null, null));
    }

    @Test
    void readsFiftyAtATimeAndSaysWhetherMoreFollow() {
        for (var i = 0; i < 49; i++) {
            written(TODAY.atTime(12, i), "record.matrix", AuditOutcome.ALLOWED, HANA);
        }
        em.flush();
        var first = page(0);
        assertEquals(AuditSearchService.PAGE_SIZE, first.rows().size());
        assertTrue(first.more());
        var second = page(1);
        assertEquals(1, second.rows().size());
        assertFalse(second.more());
    }

    @Test
    void readsAPageInOneStatement() {
        assertEquals(1, db.statementsOf(this::all).size());
    }

    @Test
    void leavesInTheLedgerWhomItWasAskedAbout() {
        var note = new AuditNote("audit.search");
        ledger.trail.open(note);
        found(null, HANA, null, null);
        assertEquals(HANA, note.resident());
    }

    private void written(LocalDateTime at, String action, AuditOutcome outcome, ResidentId resident) {
        TestLedger.write(
                em,
                new AuditEvent(at, action, outcome)
                        .by("kango01", nurse.id(), nurse.getFacility())
                        .about(resident, null));
    }

    private AuditPage all() {
        return ledger.search(new AuditFilter(TODAY.minusDays(1), TODAY, null, null, null, null, 0));
    }

    private AuditPage page(int page) {
        return ledger.search(new AuditFilter(TODAY, TODAY, null, null, null, null, page));
    }

    private int found(String who, ResidentId resident, String action, AuditOutcome outcome) {
        return ledger.search(new AuditFilter(TODAY, TODAY, who, resident, action, outcome, 0))
                .rows()
                .size();
    }
}

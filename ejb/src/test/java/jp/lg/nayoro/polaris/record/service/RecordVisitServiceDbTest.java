package jp.lg.nayoro.polaris.record.service;

import java.util.Map;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.service.news.NewsForTests;
import jp.lg.nayoro.polaris.record.service.news.RecordVisitService;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.record.service.ATown.CLOCK;
import static jp.lg.nayoro.polaris.record.service.ATown.NOW;
import static jp.lg.nayoro.polaris.record.service.ATown.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class RecordVisitServiceDbTest {

    TestDatabase.Connection db;
    EntityManager em;
    ATown town;

    @BeforeEach
    void aTown(TestDatabase.Connection connection) {
        db = connection;
        em = db.entityManager();
        em.getTransaction().begin();
        town = new ATown(em);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void nothingIsNewBeforeTheFirstVisit() {
        town.consentToAll(DataCategory.LAB);
        town.value(town.atHospital, TODAY, "クレアチニン", "0.92", "H");
        var news = visits().newsOf(town.resident);
        assertNull(news.seenAt());
        assertEquals(0, news.count());
    }

    @Test
    void countsByWhenAnEntryCameAndNotByItsDay() {
        town.consentToAll(DataCategory.LAB);
        visits().seen(town.resident, NOW.minusDays(1));
        town.value(town.atHospital, TODAY.minusDays(300), "クレアチニン", "0.92", "H");
        var news = visits().newsOf(town.resident);
        assertEquals(1, news.count());
        assertEquals(TODAY.minusDays(300), news.kinds().get(0).days().get(0).day());
    }

    @Test
    void countsNeitherClosedKindsNorInstitutionsOutsideTheConsent() {
        town.consentWithout(town.hospital, DataCategory.LAB);
        visits().seen(town.resident, NOW.minusDays(1));
        town.value(town.atHospital, TODAY, "クレアチニン", "0.92", "H");
        town.entry(town.atClinic, EntryCategory.PRESCRIPTION, TODAY, "アムロジピン錠5mg");
        assertEquals(0, visits().newsOf(town.resident).count());
        assertEquals(Map.of(), visits().unseenCounts());
    }

    @Test
    void aVisitOnlyMovesForwardAndNeverAheadOfTheClock() {
        town.consentToAll(DataCategory.LAB);
        visits().seen(town.resident, NOW.plusYears(1));
        visits().seen(town.resident, NOW.minusYears(1));
        assertEquals(NOW.minusMinutes(2), visits().newsOf(town.resident).seenAt());
    }

    @Test
    void countsPerPersonWhatCameSinceTheVisit() {
        town.consentToAll(DataCategory.LAB);
        visits().seen(town.resident, NOW.minusDays(1));
        town.value(town.atHospital, TODAY, "クレアチニン", "0.92", "H");
        town.value(town.atClinic, TODAY, "尿酸", "0.50", "N");
        assertEquals(Map.of(town.resident, 2L), visits().unseenCounts());
    }

    @Test
    void aVisitToAStrangerIsRefused() {
        assertThrows(NotFoundException.class, () -> visits().seen(new ResidentId(4711), NOW));
    }

    @Test
    void costsTheSameStatementsHoweverMuchCame() {
        town.consentToAll(DataCategory.LAB, DataCategory.MEDICATION);
        visits().seen(town.resident, NOW.minusDays(1));
        for (int i = 0; i < 50; i++) {
            town.value(town.atHospital, TODAY.minusDays(i), "クレアチニン", "0.92", "H");
        }
        em.clear();
        var statements = db.statementsOf(() -> visits().newsOf(town.resident));
        assertTrue(statements.size() <= 10, () -> statements.size() + "\n" + String.join("\n", statements));
    }

    private RecordVisitService visits() {
        return NewsForTests.visits(em, CLOCK, town.caller(), town.sources());
    }
}

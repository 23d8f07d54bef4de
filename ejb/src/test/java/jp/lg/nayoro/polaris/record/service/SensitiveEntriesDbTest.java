package jp.lg.nayoro.polaris.record.service;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static jp.lg.nayoro.polaris.record.service.ATown.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 特に配慮を要する情報: besides its kind, the consent must name its sensitivity; without that it is as if it were not there. */
@ExtendWith(TestDatabase.class)
class SensitiveEntriesDbTest {

    static final EntryPeriod ONE_DAY = new EntryPeriod(TODAY, TODAY);

    EntityManager em;
    ATown town;

    @BeforeEach
    void aTownWithATestForHepatitis(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new ATown(em);
        town.value(town.atHospital, TODAY, "HBs抗原", "0.90", "H");
        town.value(town.atHospital, TODAY.minusDays(30), "HBs抗原", "0.70", null);
        town.value(town.atClinic, TODAY, "クレアチニン", "0.60", null);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void isNeitherCountedNorListedWithoutTheConsentForIt() {
        town.consentToAll(DataCategory.LAB, DataCategory.HIV, DataCategory.MENTAL_HEALTH, DataCategory.GENETIC);

        assertEquals(1, labsOfTheMonth());
        assertEquals(List.of("クレアチニン"), listed());
    }

    @Test
    void isCountedAndListedWithItAndHasItsEarlierValue() {
        town.consentToAll(DataCategory.LAB, DataCategory.INFECTION);

        var entries = town.records().entries(town.resident, MatrixRow.LAB, ONE_DAY);
        assertEquals(3, labsOfTheMonth());
        assertEquals(List.of("HBs抗原", "クレアチニン"), listed());
        assertEquals(
                "0.70",
                entries.earlier(rows(entries).stream()
                                .filter(row -> row.display().equals("HBs抗原"))
                                .findFirst()
                                .orElseThrow())
                        .text());
    }

    @Test
    void isNotOpenedByItsSensitivityAlone() {
        town.consentToAll(DataCategory.MEDICATION, DataCategory.INFECTION);

        assertEquals(0, labsOfTheMonth());
    }

    @Test
    void aDayOnWhichNothingElseStandsIsNotTheNewest() {
        town.consentToAll(DataCategory.DIAGNOSIS);
        var longAgo = TODAY.minusYears(3);
        town.entry(town.atHospital, EntryCategory.CONDITION, longAgo, "うつ病");

        assertNull(town.records()
                .matrix(town.resident, new MatrixSpan(MatrixSpan.Length.MONTH, TODAY))
                .newest());
    }

    @Test
    void thePersonBarSaysTheSameWhetherThereIsSomethingHiddenOrNot() {
        town.consentToAll(DataCategory.ordinary().toArray(DataCategory[]::new));
        var hidden = town.personBars().of(town.resident);
        em.createQuery("DELETE FROM ClinicalEntry e").executeUpdate();
        em.clear();

        assertTrue(hidden.partlyShared());
        assertEquals(hidden, town.personBars().of(town.resident));
    }

    private int labsOfTheMonth() {
        var month = new MatrixSpan(MatrixSpan.Length.MONTH, TODAY);
        var before = new MatrixSpan(MatrixSpan.Length.MONTH, month.from().minusDays(1));
        return town.records().matrix(town.resident, month).count()
                + town.records().matrix(town.resident, before).count();
    }

    private List<String> listed() {
        return rows(town.records().entries(town.resident, MatrixRow.LAB, ONE_DAY)).stream()
                .map(EntryRow::display)
                .sorted()
                .toList();
    }

    private static List<EntryRow> rows(Entries entries) {
        return entries.institutions().stream()
                .flatMap(institution -> institution.groups().stream())
                .flatMap(group -> group.entries().stream())
                .toList();
    }
}

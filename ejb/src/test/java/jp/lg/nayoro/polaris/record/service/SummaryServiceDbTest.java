package jp.lg.nayoro.polaris.record.service;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineLine;
import jp.lg.nayoro.polaris.record.service.summary.EmergencySummary;
import jp.lg.nayoro.polaris.record.service.summary.KnownProblem;
import jp.lg.nayoro.polaris.record.service.summary.PlannerContact;
import jp.lg.nayoro.polaris.record.service.summary.SummaryForTests;
import jp.lg.nayoro.polaris.record.service.summary.SummaryService;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.record.service.ATown.CLOCK;
import static jp.lg.nayoro.polaris.record.service.ATown.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class SummaryServiceDbTest {

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
    void eachPartSaysWhetherTheConsentCoversIt() {
        town.consentToAll(DataCategory.DIAGNOSIS);
        town.entry(town.atHospital, EntryCategory.CONDITION, TODAY, "高血圧症");
        town.entry(town.atHospital, EntryCategory.DISPENSING, TODAY, "アムロジピン錠5mg");
        var summary = summary();
        assertEquals(
                List.of("高血圧症"),
                summary.problems().rows().stream().map(KnownProblem::name).toList());
        assertFalse(summary.drugs().shared());
        assertEquals(List.of(), summary.drugs().rows());
        assertTrue(summary.stays().nothing());
    }

    @Test
    void aDrugStandsOnceHoweverManyTellOfItAndTheHandOverCounts() {
        town.consentToAll(DataCategory.MEDICATION);
        town.entry(town.atHospital, EntryCategory.PRESCRIPTION, TODAY, "アムロジピン錠5mg");
        town.entry(town.atPharmacy, EntryCategory.DISPENSING, TODAY, "アムロジピン錠５ｍｇ");
        assertEquals(List.of("アムロジピン錠５ｍｇ"), drugs());
    }

    @Test
    void aBrandAndItsGenericAreOneDrugOfWhicheverIsInTheHand() {
        town.consentToAll(DataCategory.MEDICATION);
        town.drug(town.atHospital, EntryCategory.PRESCRIPTION, TODAY, "2171022F1029", "ノルバスク錠5mg");
        town.drug(town.atPharmacy, EntryCategory.DISPENSING, TODAY, "2171022F1398", "アムロジピン錠5mg「サワイ」");
        assertEquals(List.of("アムロジピン錠5mg「サワイ」"), drugs());
    }

    @Test
    void aDrugWhoseDaysAreOverIsNotInTheHouse() {
        town.consentToAll(DataCategory.MEDICATION);
        town.drug(town.atPharmacy, EntryCategory.DISPENSING, TODAY.minusDays(60), "2171022F1029", "ノルバスク錠5mg");
        assertEquals(List.of(), drugs());
    }

    @Test
    void marksOfInfectionsStandOnlyWhereTheConsentNamesThem() {
        var consented = town.consentToAll(DataCategory.LAB);
        town.value(town.atHospital, TODAY, "HBs抗原", "0.00", null);
        assertFalse(summary().infections().shared());
        em.createNativeQuery("INSERT INTO consent_category VALUES (?1, 'INFECTION')")
                .setParameter(1, consented.id().value())
                .executeUpdate();
        em.clear();
        assertEquals(1, summary().infections().rows().size());
    }

    @Test
    void namesTheCareManagerOfTheTeam() {
        town.consentToAll(DataCategory.MEDICATION);
        assertEquals(
                List.of(new PlannerContact("鈴木 一郎", "ケアプラン北", null)), summary().planners());
    }

    @Test
    void aStrangerHasNoSummary() {
        assertThrows(NotFoundException.class, () -> service().of(new ResidentId(4711)));
    }

    @Test
    void costsTheSameStatementsHoweverMuchIsKnown() {
        town.consentToAll(DataCategory.ordinary().toArray(DataCategory[]::new));
        for (int i = 0; i < 30; i++) {
            town.entry(town.atHospital, EntryCategory.DISPENSING, TODAY.minusDays(i), "薬" + i);
            town.entry(town.atClinic, EntryCategory.CONDITION, TODAY.minusDays(i), "病名" + i);
        }
        em.clear();
        var statements = db.statementsOf(this::summary);
        assertTrue(statements.size() <= 16, () -> statements.size() + "\n" + String.join("\n", statements));
    }

    private List<String> drugs() {
        return summary().drugs().rows().stream().map(MedicineLine::name).toList();
    }

    private EmergencySummary summary() {
        return service().of(town.resident);
    }

    private SummaryService service() {
        return SummaryForTests.summaries(em, CLOCK, town.caller(), town.sources());
    }
}

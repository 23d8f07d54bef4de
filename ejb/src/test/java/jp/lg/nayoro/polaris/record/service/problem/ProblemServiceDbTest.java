package jp.lg.nayoro.polaris.record.service.problem;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.service.ATown;
import jp.lg.nayoro.polaris.record.service.lab.LabMarksForTests;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.record.service.ATown.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class ProblemServiceDbTest {

    EntityManager em;
    ATown town;

    @BeforeEach
    void aTown(TestDatabase.Connection db) {
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
    void showsDiagnosesAndAllergiesOfAllInstitutionsHoweverOld() {
        town.consentToAll(DataCategory.DIAGNOSIS);
        town.entry(town.atHospital, EntryCategory.CONDITION, TODAY.minusYears(20), "高血圧症");
        town.entry(town.atClinic, EntryCategory.CONDITION, TODAY, "高血圧症");
        town.entry(town.atClinic, EntryCategory.ALLERGY, TODAY, "そば");

        var problems = service().problems(town.resident);

        assertEquals(1, problems.diagnoses().size());
        assertEquals(2, problems.diagnoses().get(0).sources().size());
        assertEquals(
                List.of("そば"),
                problems.allergies().stream().map(Allergy::substance).toList());
    }

    @Test
    void showsNothingOfAnInstitutionOutsideTheConsent() {
        town.consentWithout(town.hospital, DataCategory.DIAGNOSIS);
        town.entry(town.atHospital, EntryCategory.CONDITION, TODAY, "高血圧症");

        assertEquals(List.of(), service().problems(town.resident).diagnoses());
    }

    @Test
    void showsASensitiveDiagnosisOnlyWhereTheConsentNamesIt() {
        var consent = town.consentToAll(DataCategory.DIAGNOSIS);
        town.entry(town.atHospital, EntryCategory.CONDITION, TODAY, "統合失調症");

        assertEquals(List.of(), service().problems(town.resident).diagnoses());

        consent.withdraw(town.careManager, ATown.NOW, "取り直し");
        town.consentToAll(DataCategory.DIAGNOSIS, DataCategory.MENTAL_HEALTH);
        em.flush();
        assertEquals(1, service().problems(town.resident).diagnoses().size());
    }

    @Test
    void leavesMarksOfInfectionsOutWhereTheConsentDoesNotNameThem() {
        town.consentToAll(DataCategory.DIAGNOSIS, DataCategory.LAB);

        var problems = service().problems(town.resident);

        assertNull(problems.infections());
        assertNotNull(problems.bloodTypes());
    }

    @Test
    void isClosedWhereDiagnosesAreNotShared() {
        town.consentToAll(DataCategory.MEDICATION);
        town.entry(town.atHospital, EntryCategory.CONDITION, TODAY, "高血圧症");

        var problems = service().problems(town.resident);

        assertFalse(problems.shared());
        assertEquals(List.of(), problems.diagnoses());
    }

    @Test
    void hidesThePersonWithoutAConsent() {
        assertThrows(NotFoundException.class, () -> service().problems(town.resident));
    }

    @Test
    void sendsAsManyStatementsForTenInstitutionsAsForOne(TestDatabase.Connection db) {
        town.consentToAll(DataCategory.DIAGNOSIS, DataCategory.LAB);
        for (var number = 10; number < 20; number++) {
            var where = town.linked(town.facility("01100000" + number, FacilityKind.CLINIC, "診療所" + number));
            town.entry(where, EntryCategory.CONDITION, TODAY, "病名" + number);
        }
        em.clear();
        var statements = db.statementsOf(() -> service().problems(town.resident));

        // the gate: resident, care team, consent, its institutions, its kinds of data; the sources; problems; blood
        // types
        assertEquals(5 + 3, statements.size(), () -> String.join("\n", statements));
    }

    private ProblemService service() {
        var service = new ProblemService();
        service.clock = ATown.CLOCK;
        service.policy = town.policy();
        service.shared = town.sources();
        service.marks = LabMarksForTests.of(town.sources());
        return service;
    }
}

package jp.lg.nayoro.polaris.record.service;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.care.entity.CareLevel;
import jp.lg.nayoro.polaris.care.entity.Certification;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.record.entity.AllergyRow;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static jp.lg.nayoro.polaris.record.service.ATown.TODAY;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class PersonBarServiceDbTest {

    EntityManager em;
    ATown town;

    @BeforeEach
    void aPersonWithALevelOfCareAndAnAllergy(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new ATown(em);
        town.persisted(certification(CareLevel.CARE_2, 400, -1));
        town.persisted(certification(CareLevel.CARE_3, 10, 355));
        town.entry(town.atHospital, EntryCategory.ALLERGY, TODAY.minusYears(9), "ペニシリン系");
        town.entry(town.atClinic, EntryCategory.ALLERGY, TODAY.minusYears(2), "ペニシリン系");
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void tellsWhoItIsWithTheLevelOfCareInForceAndEachAllergyOnce() {
        town.consentToAll(DataCategory.CARE, DataCategory.DIAGNOSIS);
        var person = town.personBars().of(town.resident);
        assertAll(
                () -> assertEquals("佐藤 ハナ", person.name()),
                () -> assertEquals(88, person.age()),
                () -> assertEquals(CareLevel.CARE_3, person.careLevel()),
                () -> assertEquals(
                        java.util.List.of("ペニシリン系"),
                        person.allergies().stream().map(AllergyRow::allergen).toList()));
    }

    @Test
    void saysWhatIsNotSharedAndShowsNothingOfIt() {
        town.consentToAll(DataCategory.MEDICATION);
        var person = town.personBars().of(town.resident);
        assertAll(
                () -> assertFalse(person.careShared()),
                () -> assertNull(person.careLevel()),
                () -> assertFalse(person.allergiesShared()),
                () -> assertTrue(person.allergies().isEmpty()));
    }

    @Test
    void leavesOutTheAllergiesOfAnInstitutionOutsideTheConsent() {
        town.consentWithout(town.hospital, DataCategory.DIAGNOSIS);
        town.entry(town.atHospital, EntryCategory.ALLERGY, TODAY, "そば");
        assertEquals(1, town.personBars().of(town.resident).allergies().size());
    }

    private Certification certification(CareLevel level, int daysAgo, int daysAhead) {
        var from = TODAY.minusDays(daysAgo);
        return new Certification(town.resident, level, from, from, TODAY.plusDays(daysAhead));
    }
}

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

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.entity.StaffRow;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static org.junit.jupiter.api.Assertions.assertEquals;

@ExtendWith(TestDatabase.class)
class StaffDirectoryServiceDbTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    EntityManager em;
    FacilityId nursing;
    Staff nurse;

    @BeforeEach
    void aNurseAndAClerkAtOneInstitution(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        nursing = persisted(new Facility("0160000001", FacilityKind.HOME_NURSING, "風連訪問看護", "フウレンホウモンカンゴ", TODAY))
                .id();
        nurse = persisted(new Staff(nursing, "高橋 花子", "タカハシ ハナコ", Profession.HOME_NURSE));
        persisted(new Staff(nursing, "高橋 受付", "タカハシ ウケツケ", Profession.CLERK));
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # kanji, katakana, hiragana, half-width kana, the institution, its kana, spaces around
            高橋, 1
            タカハシ, 1
            たかはし, 1
            ﾀｶﾊｼ, 1
            風連, 1
            ふうれん, 1
            ' 花子　', 1
            鈴木, 0
            # signs that would find everybody if they were let through to LIKE
            %, 0
            _, 0
            \\, 0
            """)
    void findsCareStaffAsPeopleTypeThem(String typed, int found) {
        assertEquals(found, named(typed).size());
    }

    @Test
    void forgetsWhoLeft() {
        nurse.leave();
        em.flush();
        assertEquals(List.of(), named("高橋"));
        assertEquals(List.of(), DirectoryForTests.reading(em).careStaff(List.of(nurse.id())));
    }

    @Test
    void stopsAtTwenty() {
        for (var i = 0; i < 30; i++) {
            persisted(new Staff(nursing, "山田 " + i, "ヤマダ", Profession.HELPER));
        }
        assertEquals(20, named("山田").size());
    }

    private List<StaffRow> named(String word) {
        return DirectoryForTests.reading(em).careStaffNamed(word);
    }

    private <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}

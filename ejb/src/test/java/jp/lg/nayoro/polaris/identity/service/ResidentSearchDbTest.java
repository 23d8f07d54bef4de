package jp.lg.nayoro.polaris.identity.service;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 加入者を探す, on a real database. */
@ExtendWith(TestDatabase.class)
class ResidentSearchDbTest {

    IdentityDesk desk;

    @BeforeEach
    void aResidentAndTheirRegistrationAtAHospital(TestDatabase.Connection connection) {
        desk = new IdentityDesk(connection);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "高橋",
                "\u9AD9橋　ハナ",
                "ﾀｶﾊｼ",
                "たかはし はな",
                "昭和13年4月1日",
                "S13.4.1",
                "1938-04-01",
                "0000012345",
                "タカハシ S13.4.1"
            })
    void findsAResidentHoweverTheClerkTypes(String typed) {
        var found = desk.search().search(typed);
        assertEquals(
                List.of(desk.hana.value()),
                found.residents().stream().map(r -> r.id()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"高橋", "たかはし", "昭和13年4月1日", "タカハシ S13.4.1"})
    void findsTheRegistrationsThatAwaitTheirLink(String typed) {
        var found = desk.search().search(typed);
        assertEquals("市立病院", found.awaiting().get(0).facilityName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"橋", "%", "昭和13年4月2日", "タカハシ S13.4.2", "9999912345", "平成32年1月1日", " "})
    void findsNobodyElse(String typed) {
        assertTrue(desk.search().search(typed).empty());
    }

    @Test
    void noLongerListsARegistrationOnceItIsTied() {
        assertEquals(1, desk.search().awaiting().count());
        desk.linking().link(desk.atHospital, desk.hana, null);
        assertTrue(desk.search().search("たかはし").awaiting().isEmpty());
        assertEquals(0, desk.search().awaiting().count());
    }

    @Test
    void showsFiftyAndSaysThatThereAreMore() {
        for (int i = 0; i < 51; i++) {
            desk.resident("山本 花", "ヤマモト ハナ", IdentityDesk.BORN.plusDays(i), null);
        }
        desk.em.flush();
        var found = desk.search().search("やまもと");
        assertEquals(50, found.residents().size());
        assertTrue(found.moreResidents());
    }

    @Test
    void everySearchIsTwoStatements() {
        desk.em.flush();
        for (var typed : List.of("高橋", "たかはし", "S13.4.1", "0000012345", "タカハシ S13.4.1")) {
            assertEquals(
                    2, desk.db.statementsOf(() -> desk.search().search(typed)).size(), typed);
        }
    }

    @Test
    void everySearchWalksAnIndex() {
        for (int i = 0; i < 300; i++) {
            desk.resident("別人 " + i, "ベツジン " + i, IdentityDesk.BORN.plusDays(i), "00000" + (20000 + i));
            desk.registration("R" + i, "別人 " + i, "ベツジン " + i, IdentityDesk.BORN.plusDays(i), null);
        }
        desk.em.getTransaction().commit();
        desk.em.getTransaction().begin();
        assertPlan("resident_kana", "resident WHERE merged_into IS NULL AND kana_key LIKE 'タカハ%'");
        assertPlan("resident_name", "resident WHERE merged_into IS NULL AND name_key LIKE '高橋%'");
        assertPlan(
                "resident_birth", "resident WHERE merged_into IS NULL AND birth_date = '1938-04-01' ORDER BY kana_key");
        assertPlan("resident_insured", "resident WHERE merged_into IS NULL AND insured_number = '0000012345'");
        assertPlan(
                "registration_kana",
                "registration WHERE resident_id IS NULL AND suspended_resident_id IS NULL AND kana_key LIKE 'タカハ%'");
        assertPlan(
                "registration_name",
                "registration WHERE resident_id IS NULL AND suspended_resident_id IS NULL AND name_key LIKE '高橋%'");
        assertPlan(
                "registration_birth",
                "registration WHERE resident_id IS NULL AND suspended_resident_id IS NULL AND birth_date = '1938-04-01'");
        assertPlan(
                "registration_insured",
                "registration WHERE resident_id IS NULL AND suspended_resident_id IS NULL AND insured_number = '1'");
    }

    private void assertPlan(String index, String from) {
        var plan = desk.db.planOf("SELECT * FROM " + from);
        assertTrue(plan.contains(" by " + index), from + " -> " + plan);
    }
}

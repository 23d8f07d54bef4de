package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.MatchGrade;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationSource;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Decided;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.LinkedAlready;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.NotLinked;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Overtaken;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Search, candidates and links of 名寄せ, on a real database. */
@ExtendWith(TestDatabase.class)
class IdentityDbTest {

    static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);
    static final LocalDate BORN = LocalDate.of(1938, 4, 1);

    final List<Object> events = new ArrayList<>();
    TestDatabase.Connection db;
    EntityManager em;
    FacilityId hospital;
    StaffId clerk;
    ResidentId hana;
    RegistrationId atHospital;

    @BeforeEach
    void aResidentAndTheirRegistrationAtAHospital(TestDatabase.Connection connection) {
        db = connection;
        em = db.entityManager();
        em.getTransaction().begin();
        hospital = persisted(new Facility("0110000001", FacilityKind.HOSPITAL, "市立病院", "シリツビョウイン", NOW.toLocalDate()))
                .id();
        clerk = persisted(new Staff(hospital, "事務局 花", "ジムキョク ハナ", Profession.CITY_OFFICIAL))
                .id();
        hana = resident("\u9AD9橋 ハナ", "タカハシ ハナ", BORN, "0000012345");
        atHospital = registration("0000042", "高橋　ハナ", "ﾀｶﾊｼ ﾊﾅ", BORN, "名寄市大通南1-2-3");
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
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
        var found = search().search(typed);
        assertEquals(
                List.of(hana.value()),
                found.residents().stream().map(r -> r.id()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"高橋", "たかはし", "昭和13年4月1日", "タカハシ S13.4.1"})
    void findsTheRegistrationsThatAwaitTheirLink(String typed) {
        var found = search().search(typed);
        assertEquals("市立病院", found.awaiting().get(0).facilityName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"橋", "%", "昭和13年4月2日", "タカハシ S13.4.2", "9999912345", "平成32年1月1日", " "})
    void findsNobodyElse(String typed) {
        assertTrue(search().search(typed).empty());
    }

    @Test
    void noLongerListsARegistrationOnceItIsTied() {
        assertEquals(1, search().awaiting().count());
        linking().link(atHospital, hana, null);
        assertTrue(search().search("たかはし").awaiting().isEmpty());
        assertEquals(0, search().awaiting().count());
    }

    @Test
    void showsFiftyAndSaysThatThereAreMore() {
        for (int i = 0; i < 51; i++) {
            resident("山本 花", "ヤマモト ハナ", BORN.plusDays(i), null);
        }
        em.flush();
        var found = search().search("やまもと");
        assertEquals(50, found.residents().size());
        assertTrue(found.moreResidents());
    }

    @Test
    void everySearchIsTwoStatements() {
        em.flush();
        for (var typed : List.of("高橋", "たかはし", "S13.4.1", "0000012345", "タカハシ S13.4.1")) {
            assertEquals(2, db.statementsOf(() -> search().search(typed)).size(), typed);
        }
    }

    @Test
    void everySearchWalksAnIndex() {
        for (int i = 0; i < 300; i++) {
            resident("別人 " + i, "ベツジン " + i, BORN.plusDays(i), "00000" + (20000 + i));
            registration("R" + i, "別人 " + i, "ベツジン " + i, BORN.plusDays(i), null);
        }
        em.getTransaction().commit();
        em.getTransaction().begin();
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
        assertPlan(
                "registration_phone",
                "registration WHERE resident_id IS NULL AND suspended_resident_id IS NULL AND phone_key = '0165421111'");
    }

    @Test
    void proposesTheRegistrationWithItsGradeAndDifferences() {
        var candidates = matching().candidatesFor(hana).list();
        assertEquals(1, candidates.size());
        assertEquals(MatchGrade.CERTAIN, candidates.get(0).grade());
        assertEquals(
                List.of(MatchField.KANJI_NAME, MatchField.ADDRESS),
                candidates.get(0).differences().stream()
                        .map(FieldComparison::field)
                        .toList());
    }

    @Test
    void proposesTheResidentForTheRegistration() {
        var candidates = matching().candidatesFor(atHospital).list();
        assertEquals(hana, candidates.get(0).resident().resident());
    }

    @Test
    void proposesByTelephoneHoweverItIsWritten() {
        var misspelt = registration("0000077", "高梁 ハ十", null, null, "名寄市大通南1-2-3");
        em.find(Registration.class, misspelt.value())
                .describedAs(
                        new Demographics(
                                NameFolding.fold(null, "タカハシ ハナ"),
                                BORN,
                                Sex.UNKNOWN,
                                null,
                                null,
                                "(01654)2-1111",
                                null,
                                null,
                                null),
                        NOW);
        em.flush();
        assertEquals(2, matching().candidatesFor(hana).list().size());
    }

    @Test
    void doesNotProposeWhomAClerkRefused() {
        assertInstanceOf(Decided.class, linking().refuse(atHospital, hana, "本人に確認"));
        assertTrue(matching().candidatesFor(hana).list().isEmpty());
        assertTrue(matching().candidatesFor(atHospital).list().isEmpty());
        assertTrue(matching().compare(hana, atHospital).refused());
    }

    @Test
    void doesNotProposeWhatIsTiedAlready() {
        linking().link(atHospital, hana, null);
        assertTrue(matching().candidatesFor(hana).list().isEmpty());
    }

    @Test
    void saysSoWhenAKeyIsSharedByTooMany() {
        for (int i = 0; i < 151; i++) {
            registration("S" + i, null, null, BORN, null);
        }
        em.flush();
        var candidates = matching().candidatesFor(hana);
        assertTrue(candidates.incomplete());
        assertEquals(1, candidates.list().size());
    }

    @Test
    void takesTheSameFewStatementsHoweverManyCandidates() {
        var few = db.statementsOf(() -> matching().candidatesFor(hana)).size();
        for (int i = 0; i < 20; i++) {
            registration("T" + i, "高橋 ハナ", "タカハシ ハナ", BORN, null);
        }
        em.flush();
        var many = db.statementsOf(() -> matching().candidatesFor(hana)).size();
        assertEquals(4, few);
        assertEquals(few, many);
        assertEquals(
                8, db.statementsOf(() -> matching().compare(hana, atHospital)).size());
        assertEquals(2, db.statementsOf(() -> matching().cardOf(hana)).size());
    }

    @Test
    void aLinkShowsAtOnceAndTellsWhoMadeIt() {
        assertInstanceOf(Decided.class, linking().link(atHospital, hana, "保険証で確認"));
        assertEquals(List.of(new RegistrationSource(atHospital.value(), hospital)), sources());
        var card = matching().cardOf(hana);
        assertEquals("事務局 花", card.linked().get(0).linkedBy());
        assertEquals(NOW, card.linked().get(0).linkedAt());
        assertEquals(88, card.age());
        assertEquals(List.of(new RegistrationLinked(atHospital, hana, clerk, NOW)), events);
        var decision = matching().compare(hana, atHospital).history().get(0);
        assertEquals(MatchGrade.CERTAIN, decision.grade());
        assertEquals("保険証で確認", decision.reason());
    }

    @Test
    void unlinkingHidesAtOnceAndKeepsTheHistory() {
        linking().link(atHospital, hana, null);
        linking().unlink(atHospital, "別人と分かった");
        assertTrue(sources().isEmpty());
        assertEquals(
                List.of(DecisionKind.UNLINKED, DecisionKind.LINKED),
                matching().compare(hana, atHospital).history().stream()
                        .map(decision -> decision.kind())
                        .toList());
        var again = matching().candidatesFor(hana).list().get(0);
        assertTrue(again.warnings().contains(MatchWarning.UNLINKED_BEFORE));
        var unlinked = assertInstanceOf(RegistrationUnlinked.class, events.get(1));
        assertEquals(hana, unlinked.resident());
    }

    @Test
    void aLinkBroughtAlongWithoutADecisionShowsToo() {
        em.find(Registration.class, atHospital.value()).linkTo(hana);
        em.flush();
        assertNull(matching().cardOf(hana).linked().get(0).linkedBy());
    }

    @Test
    void tiesARegistrationToOneResidentOnly() {
        var other = resident("高橋 ハナ", "タカハシ ハナ", BORN, null);
        linking().link(atHospital, hana, null);
        assertEquals(new LinkedAlready(hana), linking().link(atHospital, other, null));
        assertEquals(new LinkedAlready(hana), linking().refuse(atHospital, hana, null));
        assertEquals(
                hana, em.find(Registration.class, atHospital.value()).resident().orElseThrow());
    }

    @Test
    void cannotUntieWhatIsNotTied() {
        assertInstanceOf(NotLinked.class, linking().unlink(atHospital, "誤り"));
    }

    @Test
    void doesNotDecideUponWhatChangedSinceTheClerkLooked() {
        var seen = matching().compare(hana, atHospital).pair().registration().version();
        em.createNativeQuery("UPDATE registration SET version = version + 1, name = '別人'")
                .executeUpdate();
        em.clear();
        assertInstanceOf(Overtaken.class, linking().linkAsSeen(atHospital, hana, seen, null));
        assertTrue(sources().isEmpty());
    }

    @Test
    void leavesNothingOfADecisionThatAnotherClerkOvertook() {
        em.getTransaction().commit();
        em.getTransaction().begin();
        em.find(Registration.class, atHospital.value());
        db.doInTransaction(other -> other.createNativeQuery("UPDATE registration SET version = version + 1")
                .executeUpdate());
        assertInstanceOf(Overtaken.class, linking().link(atHospital, hana, null));
        assertTrue(em.getTransaction().getRollbackOnly());
        assertTrue(events.isEmpty());
    }

    @Test
    void wrongIdsAreAbsent() {
        var nobody = new ResidentId(999_999);
        var nothing = new RegistrationId(999_999);
        assertThrows(NotFoundException.class, () -> matching().cardOf(nobody));
        assertThrows(NotFoundException.class, () -> matching().candidatesFor(nobody));
        assertThrows(NotFoundException.class, () -> matching().compare(hana, nothing));
        assertThrows(NotFoundException.class, () -> linking().link(nothing, hana, null));
        assertThrows(NotFoundException.class, () -> linking().link(atHospital, nobody, null));
    }

    private List<RegistrationSource> sources() {
        return em.createNamedQuery(Registration.SOURCES_OF_RESIDENT, RegistrationSource.class)
                .setParameter("resident", hana)
                .getResultList();
    }

    private void assertPlan(String index, String from) {
        var plan = db.planOf("SELECT * FROM " + from);
        assertTrue(plan.contains(" by " + index), from + " -> " + plan);
    }

    private ResidentSearchService search() {
        var service = new ResidentSearchService();
        service.em = em;
        service.trail = new AuditTrail();
        return service;
    }

    private MatchingService matching() {
        return LinkingForTests.matching(em, clock(), secretary());
    }

    private LinkingService linking() {
        return LinkingForTests.on(em, clock(), secretary(), events);
    }

    private CurrentCaller secretary() {
        return CallerStub.of(new Caller(
                "jimu01",
                clerk,
                "事務局 花",
                Profession.CITY_OFFICIAL,
                hospital,
                "事務局",
                FacilityKind.CITY,
                Set.of(Role.SECRETARIAT)));
    }

    private static Clock clock() {
        return Clock.fixed(NOW.atZone(JST).toInstant(), JST);
    }

    private ResidentId resident(String name, String kana, LocalDate born, String insured) {
        var resident = new Resident(NameFolding.fold(name, kana), born, Sex.FEMALE, NOW);
        resident.livesAt("096-0010", "名寄市大通南1丁目2番3号", "01654-2-1111");
        if (insured != null) {
            resident.isInsuredAs("012211", insured);
        }
        return persisted(resident).id();
    }

    private RegistrationId registration(String localId, String name, String kana, LocalDate born, String address) {
        var registration = new Registration(hospital, localId, NOW);
        registration.describedAs(
                new Demographics(NameFolding.fold(name, kana), born, Sex.FEMALE, null, address, null, null, null, null),
                NOW);
        return persisted(registration).id();
    }

    private <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}

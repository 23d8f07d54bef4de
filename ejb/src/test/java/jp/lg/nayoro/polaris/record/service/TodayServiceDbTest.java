package jp.lg.nayoro.polaris.record.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.Signature;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.identity.entity.PersonName;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.record.entity.ClinicalEntry;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryTime;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.record.service.news.NewsForTests;
import jp.lg.nayoro.polaris.record.service.news.NewsItem;
import jp.lg.nayoro.polaris.record.service.news.NewsKind;
import jp.lg.nayoro.polaris.record.service.news.TodayPage;
import jp.lg.nayoro.polaris.record.service.news.TodayService;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.record.service.ATown.CLOCK;
import static jp.lg.nayoro.polaris.record.service.ATown.NOW;
import static jp.lg.nayoro.polaris.record.service.ATown.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class TodayServiceDbTest {

    static final int MANY = 200;

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
    void tellsOfAnAdmissionOnlyWhereDiagnosesAreShared() {
        encounter(town.atHospital, "ADMISSION");
        town.consentToAll(DataCategory.LAB);
        assertEquals(List.of(), kinds());
        em.createNativeQuery("DELETE FROM consent_category").executeUpdate();
        em.createNativeQuery("INSERT INTO consent_category SELECT id, 'DIAGNOSIS' FROM consent")
                .executeUpdate();
        assertEquals(List.of(NewsKind.ADMISSION), kinds());
    }

    @Test
    void tellsNothingOfAnInstitutionOutsideTheConsent() {
        town.consentWithout(town.hospital, DataCategory.DIAGNOSIS, DataCategory.LAB, DataCategory.MEDICATION);
        encounter(town.atHospital, "ADMISSION");
        drug(town.atHospital, EntryCategory.PRESCRIPTION, TODAY, "2149001F1020", 28);
        town.value(town.atHospital, TODAY, "クレアチニン", "1.20", "H");
        assertEquals(List.of(), kinds());
    }

    @Test
    void tellsAHelperNothingOfValues() {
        town.consentToAll(DataCategory.DIAGNOSIS, DataCategory.LAB);
        town.value(town.atHospital, TODAY, "クレアチニン", "1.20", "H");
        var helper = NewsForTests.today(em, CLOCK, town.caller(Profession.HELPER));
        assertEquals(List.of(), kinds(helper.page(1, false)));
        assertEquals(List.of(NewsKind.ABNORMAL), kinds());
    }

    @Test
    void aDrugOfAnotherMakerIsNotNew() {
        town.consentToAll(DataCategory.MEDICATION);
        drug(town.atClinic, EntryCategory.PRESCRIPTION, TODAY.minusDays(60), "2149001F1020", 30);
        drug(town.atPharmacy, EntryCategory.DISPENSING, TODAY, "2149001F2999", 30);
        assertEquals(List.of(), kinds());
        drug(town.atPharmacy, EntryCategory.DISPENSING, TODAY, "3969007F1020", 30);
        assertEquals(List.of(NewsKind.NEW_DRUG), kinds());
    }

    @Test
    void anAbnormalValueIsNewsOnceAndAValueFarOutEachTime() {
        town.consentToAll(DataCategory.LAB);
        town.value(town.atHospital, TODAY.minusDays(1), "クレアチニン", "0.92", "H");
        town.value(town.atHospital, TODAY.minusDays(40), "カリウム", "9.00", "HH");
        town.value(town.atHospital, TODAY, "クレアチニン", "0.95", "H");
        town.value(town.atHospital, TODAY, "カリウム", "9.10", "HH");
        var values = items(page()).stream()
                .flatMap(item -> item.values().stream().map(value -> item.on() + " " + value.text()))
                .toList();
        assertEquals(List.of(TODAY + " 9.10", TODAY.minusDays(1) + " 0.92"), values);
    }

    @Test
    void aSensitiveValueIsToldInNoList() {
        town.consentToAll(DataCategory.LAB, DataCategory.INFECTION);
        town.value(town.atHospital, TODAY, "HBs抗原", "0.90", "H");
        assertEquals(List.of(), kinds());
    }

    @Test
    void historyHandedOverLateIsNoNews() {
        town.consentToAll(DataCategory.LAB);
        town.value(town.atHospital, TODAY.minusDays(200), "クレアチニン", "1.20", "H");
        assertEquals(List.of(), kinds());
    }

    @Test
    void aMarkHidesTheItemAndCanBeTakenBack() {
        town.consentToAll(DataCategory.DIAGNOSIS);
        encounter(town.atHospital, "DISCHARGE");
        var item = items(page()).get(0);
        service().mark(town.resident, item.key());
        service().mark(town.resident, item.key());
        assertEquals(0, service().waiting() - consents());
        assertTrue(items(service().page(1, true)).stream().anyMatch(NewsItem::marked));
        service().unmark(town.resident, item.key());
        assertEquals(1, service().waiting() - consents());
    }

    @Test
    void nobodyMarksWhatConcernsAStranger() {
        assertThrows(NotFoundException.class, () -> service().mark(new ResidentId(4711), "ADMISSION:1"));
    }

    @Test
    void whatCameBeforeTheLastLookIsNotFresh() {
        town.consentToAll(DataCategory.DIAGNOSIS);
        encounter(town.atHospital, "ADMISSION");
        assertTrue(items(page()).get(0).fresh());
        service().looked(NOW);
        assertFalse(items(page()).get(0).fresh());
    }

    @Test
    void costsTheSameStatementsForTwoHundredResidents() {
        for (int i = 0; i < MANY; i++) {
            anotherPerson(i);
        }
        em.flush();
        em.clear();
        var statements = db.statementsOf(() -> assertEquals(MANY, page().people()));
        assertTrue(statements.size() <= 9, () -> statements.size() + "\n" + String.join("\n", statements));
        assertEquals(10, page().pages());
        assertEquals(TodayPage.SIZE, page().rows().size());
    }

    @Test
    void findsWhatArrivedByAnIndexHoweverMuchIsKnown() {
        for (int i = 0; i < MANY; i++) {
            anotherPerson(i);
        }
        em.getTransaction().commit();
        em.getTransaction().begin();
        var arrived = db.statementsOf(this::page).stream()
                .filter(statement -> statement.contains("received_at >"))
                .findFirst()
                .orElseThrow();
        var entries = Pattern.compile("clinical_entry (t\\d+)").matcher(arrived);
        assertTrue(entries.find(), arrived);
        var plan = db.planOfSent(arrived);
        assertTrue(plan.contains(entries.group(1) + " by clinical_entry_"), plan);
    }

    private void anotherPerson(int number) {
        var person = town.persisted(new Resident(
                new PersonName("加入 " + number, "カニュウ", "加入" + number, "カニュウ"),
                LocalDate.of(1940, 1, 1),
                Sex.MALE,
                NOW));
        town.persisted(new CareTeamMember(person.id(), town.careManager, TODAY, town.careManager, NOW));
        var scope = new ConsentScope(
                ConsentMethod.BLANKET,
                Set.of(),
                Set.of(DataCategory.DIAGNOSIS, DataCategory.LAB, DataCategory.MEDICATION));
        town.persisted(new Consent(
                person.id(),
                scope,
                TODAY,
                TODAY.plusYears(1),
                new Signature(SignerKind.SELF, "加入", null, TODAY, TODAY, null, "2026-04"),
                town.careManager,
                NOW.minusYears(1)));
        var registration = town.registered(town.hospital);
        registration.linkTo(person.id());
        encounter(registration, "ADMISSION");
        drug(registration, EntryCategory.PRESCRIPTION, TODAY, "2149001F1020", 28);
        town.value(registration, TODAY, "クレアチニン", "1.20", "H");
    }

    private long consents() {
        return items(service().page(1, true)).stream()
                .filter(item -> item.kind() == NewsKind.CONSENT)
                .count();
    }

    private TodayService service() {
        return NewsForTests.today(em, CLOCK, town.caller());
    }

    private TodayPage page() {
        return service().page(1, false);
    }

    /** Without the consents, which each test gives today. */
    private List<NewsKind> kinds() {
        return kinds(page());
    }

    private static List<NewsKind> kinds(TodayPage page) {
        return items(page).stream()
                .map(NewsItem::kind)
                .filter(kind -> kind != NewsKind.CONSENT)
                .toList();
    }

    private static List<NewsItem> items(TodayPage page) {
        return page.rows().stream().flatMap(news -> news.items().stream()).toList();
    }

    private void encounter(Registration where, String kind) {
        entry(where, EntryCategory.ENCOUNTER, TODAY, new EntryCode(CodeSystem.ENCOUNTER, kind), EntryDose.NONE);
    }

    private void drug(Registration where, EntryCategory category, LocalDate day, String yj, int days) {
        var dose = new EntryDose(null, BigDecimal.ONE, "錠", null, "1日1回朝食後", days, null, null, null, null, null);
        entry(where, category, day, new EntryCode(CodeSystem.YJ, yj), dose);
    }

    private void entry(Registration where, EntryCategory category, LocalDate day, EntryCode code, EntryDose dose) {
        town.persisted(new ClinicalEntry(
                where.id(),
                where.getFacility(),
                new EntryContent(
                        category,
                        EntryState.ACTIVE,
                        UUID.randomUUID().toString(),
                        EntryTime.on(day),
                        EntryOrder.NONE,
                        code,
                        null,
                        code.code(),
                        EntryValue.NONE,
                        dose,
                        EntryAuthor.NONE,
                        null,
                        null,
                        1,
                        List.of()),
                null,
                NOW.minusHours(1)));
    }
}

package jp.lg.nayoro.polaris.consent.service.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.audit.TestLedger;
import jp.lg.nayoro.polaris.audit.entity.AuditEvent;
import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.AlertKind;
import jp.lg.nayoro.polaris.consent.entity.AlertState;
import jp.lg.nayoro.polaris.consent.entity.FindingKind;
import jp.lg.nayoro.polaris.consent.entity.FindingRow;
import jp.lg.nayoro.polaris.consent.entity.PrivacyAlertRow;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.shared.InstanceStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static org.junit.jupiter.api.Assertions.assertEquals;

@ExtendWith(TestDatabase.class)
class LedgerWatchDbTest {

    static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDateTime NOON = TODAY.atTime(12, 0);
    static final LocalDateTime NOW = TODAY.atTime(20, 0);

    EntityManager em;
    FacilityId office;
    FacilityId ward;
    StaffId viewer;
    StaffId nurse;
    ResidentId stranger;

    @BeforeEach
    void anOfficeAndAWard(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        office = persisted(new Facility("0150000001", FacilityKind.CARE_MANAGEMENT, "居宅", "キョタク", TODAY))
                .id();
        ward = persisted(new Facility("0110000001", FacilityKind.HOSPITAL, "病院", "ビョウイン", TODAY))
                .id();
        viewer = persisted(new Staff(office, "小野寺 智子", "オノデラ トモコ", Profession.CARE_MANAGER))
                .id();
        nurse = persisted(new Staff(ward, "三上 香織", "ミカミ カオリ", Profession.NURSE)).id();
        stranger = resident("阿部 一", "アベ ハジメ", "名寄市西1条南1丁目1番地1");
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void findsNothingInAnOrdinaryDay() {
        seen(viewer, office, stranger, NOON);
        assertEquals(List.of(), found());
    }

    @Test
    void findsOnesOwnRecord() {
        seen(viewer, office, resident("小野寺 智子", "オノデラ トモコ", null), NOON);
        assertEquals(List.of(AlertKind.OWN_RECORD), found());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # a resident who may be the viewer, enrolled in another spelling, and who is somebody else
            小野寺 とも子, オノデラ トモコ, OWN_RECORD
            小埜寺 智子,   オノデラ トモコ, OWN_RECORD
            斧寺 朋子,     オノデラ トモコ,
            阿部 智子,     アベ トモコ,
            """)
    void takesOneReadAlikeAndHalfWrittenAlikeForTheViewer(String name, String kana, AlertKind kind) {
        seen(viewer, office, resident(name, kana, null), NOON);
        assertEquals(kind == null ? List.of() : List.of(kind), found());
    }

    @Test
    void findsTheRecordOfAColleague() {
        seen(viewer, office, resident("三上 香織", "みかみ かおり", null), NOON);
        assertEquals(List.of(AlertKind.COLLEAGUE), found());
    }

    @Test
    void findsTheHousehold() {
        resident("小野寺 智子", "オノデラ トモコ", "北海道名寄市西5条南3丁目12番地4");
        seen(viewer, office, resident("石川 太郎", "イシカワ タロウ", "名寄市西5条南3丁目12-4"), NOON);
        assertEquals(List.of(AlertKind.SAME_ADDRESS), found());
    }

    @Test
    void findsNeighbours() {
        resident("小野寺 智子", "オノデラ トモコ", "名寄市西5条南3丁目12番地4");
        seen(viewer, office, resident("石川 太郎", "イシカワ タロウ", "名寄市西5条南3丁目12番地7"), NOON);
        seen(viewer, office, resident("上田 次郎", "ウエダ ジロウ", "名寄市西5条南4丁目12番地4"), NOON);
        assertEquals(List.of(AlertKind.NEIGHBOUR), found());
    }

    @Test
    void findsARareFamilyNameAndLetsACommonOnePass() {
        seen(viewer, office, resident("小野寺 花", "オノデラ ハナ", null), NOON);
        for (var person = 0; person < 5; person++) {
            seen(nurse, ward, resident("三上 " + person, "ミカミ", null), NOON);
        }
        assertEquals(List.of(AlertKind.SAME_FAMILY_NAME), found());
    }

    @Test
    void findsWhoLooksAtManyMoreThanOnTheirOwnDays() {
        for (var day = 1; day <= 6; day++) {
            many(viewer, office, 5, NOON.minusDays(day));
            many(nurse, ward, 20, NOON.minusDays(day));
        }
        many(viewer, office, 16, NOON);
        many(nurse, ward, 20, NOON);
        assertEquals(List.of(AlertKind.VOLUME), found());
        assertEquals("16 (5)", alerts(AlertState.OPEN).get(0).figures());
    }

    @Test
    void findsNightWorkWhereNobodyWorksAtNight() {
        seen(viewer, office, stranger, TODAY.atTime(2, 10));
        seen(viewer, office, stranger, TODAY.atTime(5, 59));
        seen(nurse, ward, stranger, TODAY.atTime(2, 10));
        assertEquals(List.of(AlertKind.OUT_OF_HOURS), found());
        assertEquals("2:10 (2)", alerts(AlertState.OPEN).get(0).figures());
    }

    @Test
    void findsTheEveningAfterTheHoursThatTheInstitutionGave() {
        em.createQuery("UPDATE Facility f SET f.officeHours = '月～金 8:30～17:30' WHERE f.number = '0150000001'")
                .executeUpdate();
        em.clear();
        seen(viewer, office, stranger, TODAY.minusDays(1).atTime(18, 30));
        seen(viewer, office, stranger, TODAY.minusDays(1).atTime(19, 10));
        assertEquals(List.of(AlertKind.OUT_OF_HOURS), found());
        assertEquals("19:10 (1)", alerts(AlertState.OPEN).get(0).figures());
    }

    @Test
    void findsWhoTriesDoorAfterDoor() {
        for (var door = 0; door < RefusalRule.A_DAY; door++) {
            TestLedger.write(
                    em,
                    new AuditEvent(NOON.plusSeconds(door), "record.matrix", AuditOutcome.DENIED)
                            .by("login", viewer, office));
        }
        assertEquals(List.of(AlertKind.REFUSALS), found());
    }

    @Test
    void doesNotTakeTheJudgingOfTheLedgerForViews() {
        var own = resident("小野寺 智子", "オノデラ トモコ", null);
        TestLedger.write(em, event("audit.search", viewer, office, own, NOON));
        TestLedger.write(em, event("consent.alert", viewer, office, own, NOON));
        assertEquals(List.of(), found());
    }

    @Test
    void tellsTheSamePairOnceAMonth() {
        var own = resident("小野寺 智子", "オノデラ トモコ", null);
        seen(viewer, office, own, NOON);
        found();
        seen(viewer, office, own, NOON.plusMinutes(5));
        assertEquals(List.of(AlertKind.OWN_RECORD), found());
        seen(viewer, office, own, NOON.plusMonths(1));
        look(NOW.plusMonths(2));
        assertEquals(2, alerts(AlertState.OPEN).size());
    }

    @Test
    void addsNothingWhenItLooksAgainFromTheBeginning() {
        seen(viewer, office, resident("小野寺 智子", "オノデラ トモコ", null), TODAY.atTime(3, 0));
        var once = found();
        em.flush();
        em.createQuery("DELETE FROM WatchMark m").executeUpdate();
        em.clear();
        assertEquals(once, found());
    }

    @Test
    void waitsUntilALineHasSettled() {
        seen(viewer, office, resident("小野寺 智子", "オノデラ トモコ", null), NOW.minusMinutes(1));
        assertEquals(List.of(), found());
        look(NOW.plusMinutes(3));
        assertEquals(1, alerts(AlertState.OPEN).size());
    }

    @Test
    void putsASelfClaimedRelationThereAtOnce() {
        var watch = new ClaimWatch();
        watch.em = em;
        watch.clock = clockAt(NOW);
        watch.onClaimed(new RelationClaimed(viewer, stranger));
        assertEquals(AlertKind.SELF_CLAIM, alerts(AlertState.OPEN).get(0).kind());
    }

    @Test
    void isClosedWithAFindingAndOpenedAgainWithAnother() {
        var id = anAlert();
        assertEquals(FindingResult.KEPT, desk(nurse).find(id, FindingKind.MISTAKE, "本人に確かめた"));
        em.flush();
        assertEquals(FindingResult.STANDS_ALREADY, desk(nurse).find(id, FindingKind.VIOLATION, "別の方が先に"));
        assertEquals(FindingResult.KEPT, desk(nurse).find(id, FindingKind.REOPENED, "新しい申し出"));
        em.flush();
        var detail = desk(nurse).alert(id);
        assertEquals(AlertState.OPEN, detail.row().state());
        assertEquals(
                List.of(FindingKind.REOPENED, FindingKind.MISTAKE),
                detail.findings().stream().map(FindingRow::kind).toList());
    }

    @Test
    void isNotJudgedByTheOneWhoseActItWas() {
        assertEquals(FindingResult.OWN_ACT, desk(viewer).find(anAlert(), FindingKind.JUSTIFIED, "自分で"));
    }

    private long anAlert() {
        seen(viewer, office, resident("小野寺 智子", "オノデラ トモコ", null), NOON);
        found();
        return alerts(AlertState.OPEN).get(0).id();
    }

    private List<AlertKind> found() {
        look(NOW);
        return alerts(AlertState.OPEN).stream().map(PrivacyAlertRow::kind).toList();
    }

    private void look(LocalDateTime at) {
        var volume = new VolumeRule();
        volume.em = em;
        var hours = new HoursRule();
        hours.em = em;
        var refusals = new RefusalRule();
        refusals.em = em;
        var kin = new KinRule();
        kin.em = em;
        var watch = new LedgerWatch();
        watch.em = em;
        watch.clock = clockAt(at);
        watch.rules = new InstanceStub<>(List.of(volume, hours, refusals, kin));
        em.flush();
        watch.step();
        em.flush();
    }

    private List<PrivacyAlertRow> alerts(AlertState state) {
        return desk(nurse).alerts(state, null, 0).rows();
    }

    private PrivacyDeskService desk(StaffId officer) {
        var service = new PrivacyDeskService();
        service.em = em;
        service.clock = clockAt(NOW);
        service.trail = new AuditTrail();
        service.caller = CallerStub.of(new Caller(
                "kojin01",
                officer,
                "林 雄一",
                Profession.CITY_OFFICIAL,
                office,
                "市",
                FacilityKind.CITY,
                Set.of(Role.PRIVACY_OFFICER)));
        return service;
    }

    private void many(StaffId who, FacilityId where, int people, LocalDateTime at) {
        for (var person = 0; person < people; person++) {
            TestLedger.write(
                    em, event("record.matrix", who, where, new ResidentId(100_000 + person), at.plusSeconds(person)));
        }
    }

    private void seen(StaffId who, FacilityId where, ResidentId whom, LocalDateTime at) {
        TestLedger.write(em, event("record.matrix", who, where, whom, at));
    }

    private static AuditEvent event(String action, StaffId who, FacilityId where, ResidentId whom, LocalDateTime at) {
        return new AuditEvent(at, action, AuditOutcome.ALLOWED)
                .by("login", who, where)
                .about(whom, null);
    }

    private ResidentId resident(String name, String kana, String address) {
        var person = new Resident(NameFolding.fold(name, kana), LocalDate.of(1950, 1, 1), Sex.FEMALE, NOON);
        person.livesAt("096-0010", address, null);
        return persisted(person).id();
    }

    private static Clock clockAt(LocalDateTime moment) {
        return Clock.fixed(moment.atZone(JST).toInstant(), JST);
    }

    private <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}

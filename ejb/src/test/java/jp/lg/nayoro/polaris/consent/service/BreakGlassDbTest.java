package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import jp.lg.nayoro.polaris.consent.entity.AlertState;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.GlassOccasion;
import jp.lg.nayoro.polaris.consent.entity.GlassReason;
import jp.lg.nayoro.polaris.consent.entity.GlassRow;
import jp.lg.nayoro.polaris.consent.entity.GlassRule;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Allowed;
import jp.lg.nayoro.polaris.consent.service.glass.BreakGlassService;
import jp.lg.nayoro.polaris.consent.service.glass.EmergencyCardService;
import jp.lg.nayoro.polaris.consent.service.glass.GlassDeskService;
import jp.lg.nayoro.polaris.consent.service.glass.GlassForTests;
import jp.lg.nayoro.polaris.consent.service.glass.GlassResult;
import jp.lg.nayoro.polaris.consent.service.glass.SoughtPerson;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class BreakGlassDbTest {

    static final LocalDate TODAY = SecretariatAtWork.TODAY;
    static final LocalDateTime NOW = SecretariatAtWork.NOW;
    static final SoughtPerson HANA = new SoughtPerson("さとう はな", LocalDate.of(1938, 4, 1), null);
    static final GlassReason EMERGENCY = reason(GlassOccasion.EMERGENCY);
    static final GlassReason DISASTER = reason(GlassOccasion.DISASTER);

    EntityManager em;
    SecretariatAtWork town;
    ResidentId hana;
    StaffId physician;
    StaffId helper;

    @BeforeEach
    void aPhysicianWhoDoesNotCareForHana(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        hana = town.enrolled();
        physician = town.persisted(new Staff(town.hospital, "救急 一郎", "キュウキュウ イチロウ", Profession.PHYSICIAN))
                .id();
        helper = town.persisted(new Staff(town.hospital, "介護 花", "カイゴ ハナ", Profession.HELPER))
                .id();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void opensWhatWasChosenUntilFourHoursLater() {
        assertEquals(new GlassResult.Opened(hana, NOW.plusHours(4)), door().open(HANA, EMERGENCY));
        var allowed = assertInstanceOf(Allowed.class, gate(NOW).decide(hana, DataCategory.MEDICATION));
        assertEquals(DisclosureReason.BREAK_GLASS, allowed.reason());
        assertEquals(NOW.plusHours(4), allowed.until());
        assertTrue(allowed.scope().covers(DataCategory.MEDICATION));
    }

    @Test
    void opensNothingElse() {
        door().open(HANA, EMERGENCY);
        for (var category : List.of(DataCategory.LAB, DataCategory.CARE, DataCategory.BOARD)) {
            assertFalse(gate(NOW).decide(hana, category) instanceof Allowed, category.name());
            assertFalse(gate(NOW).requireCareTeam(hana).scope().covers(category), category.name());
        }
    }

    @Test
    void closesByItself() {
        door().open(HANA, EMERGENCY);
        assertInstanceOf(Allowed.class, gate(NOW.plusHours(4).minusSeconds(1)).decide(hana, DataCategory.IDENTITY));
        assertFalse(gate(NOW.plusHours(4)).decide(hana, DataCategory.IDENTITY) instanceof Allowed);
    }

    @Test
    void closesWhenThePersonWithdrawsMeanwhile() {
        door().open(HANA, EMERGENCY);
        withdraw();
        assertThrows(NotFoundException.class, () -> gate(NOW).require(hana, DataCategory.MEDICATION));
        assertEquals(List.of(), door().mine());
    }

    @Test
    void closesBeforeItsTimeByTheOneWhoOpenedIt() {
        door().open(HANA, EMERGENCY);
        door().end(door().mine().get(0).id());
        assertFalse(gate(NOW).decide(hana, DataCategory.IDENTITY) instanceof Allowed);
    }

    @Test
    void isClosedByNobodyElse() {
        door().open(HANA, EMERGENCY);
        var id = door().mine().get(0).id();
        assertThrows(
                NotFoundException.class, () -> doorOf(helper, Profession.HELPER).end(id));
    }

    @Test
    void opensForTheOneWhoAskedOnly() {
        door().open(HANA, EMERGENCY);
        var other = town.persisted(new Staff(town.hospital, "別の 医師", "ベツノ イシ", Profession.PHYSICIAN))
                .id();
        assertFalse(
                gateOf(signedIn(other, Profession.PHYSICIAN), NOW).decide(hana, DataCategory.IDENTITY)
                        instanceof Allowed);
    }

    @Test
    void isToldAtOnce() {
        door().open(HANA, EMERGENCY);
        var told = openings().get(0);
        assertEquals(AlertState.OPEN, told.alertState());
        assertEquals(hana, told.resident());
        assertEquals(EMERGENCY.words(), told.reason());
        assertEquals(DisclosureReason.NOT_IN_CARE_TEAM.name(), told.insteadOf());
    }

    @Test
    void isToldAgainWhenItIsRepeated() {
        door().open(HANA, EMERGENCY);
        door().end(door().mine().get(0).id());
        door().open(HANA, EMERGENCY);
        assertEquals(List.of(1, 0), openings().stream().map(GlassRow::repeated).toList());
        assertEquals(2, openings().stream().map(GlassRow::alert).distinct().count());
    }

    @Test
    void isNotNeededWhereItIsOpen() {
        door().open(HANA, EMERGENCY);
        assertEquals(new GlassResult.OpenAlready(hana), door().open(HANA, EMERGENCY));
        assertEquals(1, openings().size());
    }

    @Test
    void isRefusedToAProfessionWithoutBusiness() {
        assertInstanceOf(
                GlassResult.NoBusiness.class, doorOf(helper, Profession.HELPER).open(HANA, EMERGENCY));
        assertEquals(List.of(), openings());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            佐藤 ハナ,  1938-04-01, ,           1
            サトウハナ, 1938-04-01, ,           1
            ,           ,           0000012345, 1
            佐藤,       1938-04-01, ,           0
            佐藤 ハナ,  1938-04-02, ,           0
            佐藤 ハナ,  ,           ,           0
            ,           1938-04-01, ,           0
            佐藤 %,     1938-04-01, ,           0
            ,           ,           000001234,  0
            """)
    void findsByExactlyANameAndABirthdayOrANumber(String name, LocalDate birthDate, String number, int found) {
        door().open(new SoughtPerson(name, birthDate, number), EMERGENCY);
        assertEquals(found, openings().size());
    }

    @Test
    void saysTheSameOfSomebodyWhoWithdrewAndOfNobody() {
        withdraw();
        var nobody = door().open(new SoughtPerson("無名 人", TODAY, null), EMERGENCY);
        assertEquals(new GlassResult.NobodyToOpen(), nobody);
        assertEquals(nobody, door().open(HANA, EMERGENCY));
    }

    @Test
    void opensInADisasterOnlyOnceOneIsDeclared() {
        assertInstanceOf(GlassResult.NoDisaster.class, door().open(HANA, DISASTER));
        declareADisaster();
        assertInstanceOf(GlassResult.Opened.class, door().open(HANA, DISASTER));
    }

    @Test
    void opensInADeclaredDisasterEvenWhoWithdrew() {
        withdraw();
        declareADisaster();
        assertInstanceOf(GlassResult.Opened.class, door().open(HANA, DISASTER));
        assertInstanceOf(Allowed.class, gate(NOW).decide(hana, DataCategory.MEDICATION));
    }

    @Test
    void staysOpenAsLongAsTheMunicipalitySays() {
        desk().set(new GlassRule(60, null), "協議会の決定");
        assertEquals(new GlassResult.Opened(hana, NOW.plusMinutes(60)), door().open(HANA, EMERGENCY));
    }

    @Test
    void isNotTriedWithoutEnd() {
        for (var attempt = 0; attempt < 10; attempt++) {
            assertInstanceOf(
                    GlassResult.NobodyToOpen.class, door().open(new SoughtPerson("無名 人", TODAY, null), EMERGENCY));
            TestLedger.write(
                    em,
                    new AuditEvent(NOW.minusMinutes(attempt), "consent.break_glass", AuditOutcome.ALLOWED)
                            .by("login", physician, town.hospital)
                            .telling("refused NobodyToOpen EMERGENCY"));
        }
        em.flush();
        assertInstanceOf(GlassResult.TooOften.class, door().open(HANA, EMERGENCY));
    }

    @Test
    void demandsAReasonThatCanBeJudged() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new GlassReason(GlassOccasion.EMERGENCY, "　救急　", Set.of(DataCategory.MEDICATION)));
    }

    private void withdraw() {
        var id = em.createQuery("SELECT c.id FROM Consent c WHERE c.resident = :hana", Long.class)
                .setParameter("hana", hana)
                .getSingleResult();
        town.consents().withdraw(new ConsentId(id), "本人の申出");
    }

    @Test
    void aCardNamesItsHolderAndStandsNowhereInPlain() {
        var code = cards().issue(hana).code();
        assertEquals(
                List.of(),
                em.createNativeQuery("SELECT id FROM emergency_token WHERE code_hash = ?1")
                        .setParameter(1, code)
                        .getResultList());
        assertEquals(new GlassResult.Opened(hana, NOW.plusHours(4)), door().open(SoughtPerson.byCard(code), EMERGENCY));
    }

    @Test
    void aCardTakenBackOrReplacedIsAnsweredLikeAnUnknownOne() {
        var first = cards().issue(hana).code();
        var second = cards().issue(hana).code();
        cards().revoke(hana, "紛失");
        for (var code : List.of(first, second, "nobodys")) {
            assertEquals(new GlassResult.NobodyToOpen(), door().open(SoughtPerson.byCard(code), EMERGENCY));
        }
        assertEquals(2, cards().cardsOf(hana).rows().size());
        assertFalse(cards().cardsOf(hana).issued());
    }

    @Test
    void aCardOpensNothingForWhoWithdrew() {
        var code = cards().issue(hana).code();
        withdraw();
        assertEquals(new GlassResult.NobodyToOpen(), door().open(SoughtPerson.byCard(code), EMERGENCY));
    }

    @Test
    void noOtherStaffKeepCards() {
        var caller = signedIn(physician, Profession.PHYSICIAN);
        var service = GlassForTests.cards(em, clockAt(NOW), caller, gateOf(caller, NOW));
        assertThrows(NotFoundException.class, () -> service.issue(hana));
    }

    private EmergencyCardService cards() {
        var clerk = town.clerkSignedIn();
        return GlassForTests.cards(em, clockAt(NOW), clerk, gateOf(clerk, NOW));
    }

    private void declareADisaster() {
        desk().set(new GlassRule(240, NOW.plusDays(3)), "地震のため");
    }

    private List<GlassRow> openings() {
        return desk().openings();
    }

    private GlassDeskService desk() {
        return GlassForTests.desk(em, clockAt(NOW), town.clerkSignedIn());
    }

    private BreakGlassService door() {
        return doorOf(physician, Profession.PHYSICIAN);
    }

    private BreakGlassService doorOf(StaffId staff, Profession profession) {
        var caller = signedIn(staff, profession);
        return GlassForTests.door(em, clockAt(NOW), caller, gateOf(caller, NOW));
    }

    private DisclosurePolicy gate(LocalDateTime at) {
        return gateOf(signedIn(physician, Profession.PHYSICIAN), at);
    }

    private DisclosurePolicy gateOf(CurrentCaller caller, LocalDateTime at) {
        return Gate.before(em, clockAt(at), caller);
    }

    private CurrentCaller signedIn(StaffId staff, Profession profession) {
        return CallerStub.of(new Caller(
                "login", staff, "氏名", profession, town.hospital, "病院", FacilityKind.HOSPITAL, Set.of(Role.STAFF)));
    }

    private static Clock clockAt(LocalDateTime moment) {
        return Clock.fixed(moment.atZone(SecretariatAtWork.JST).toInstant(), SecretariatAtWork.JST);
    }

    private static GlassReason reason(GlassOccasion occasion) {
        return new GlassReason(occasion, "意識がなく救急搬送、服薬を確認する", Set.of(DataCategory.MEDICATION, DataCategory.BOARD));
    }
}

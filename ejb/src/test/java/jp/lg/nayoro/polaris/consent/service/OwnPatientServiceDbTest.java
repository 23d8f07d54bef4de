package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
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
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.DisputedLink;
import jp.lg.nayoro.polaris.identity.entity.DisputedLinkRow;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.LinkingForTests;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What an institution learns of its own patients, and what it can say, on a real database. */
@ExtendWith(TestDatabase.class)
class OwnPatientServiceDbTest {

    static final LocalDate BORN = LocalDate.of(1938, 4, 1);

    final List<Object> fired = new ArrayList<>();
    TestDatabase.Connection db;
    EntityManager em;
    SecretariatAtWork town;
    ResidentId hana;
    RegistrationId mine;

    @BeforeEach
    void aPatientWhoEnrolled(TestDatabase.Connection connection) {
        db = connection;
        em = db.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        hana = town.persisted(
                        new Resident(NameFolding.fold("佐藤 ハナ", "サトウ ハナ"), BORN, Sex.FEMALE, SecretariatAtWork.NOW))
                .id();
        mine = registration(town.nursing, "0000123", "佐藤 花", "サトウ ハナ");
        em.find(Registration.class, mine.value()).linkTo(hana);
        em.flush();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void knowsAPatientAsEnrolledWhereTheConsentIncludesIt() {
        consent(ConsentMethod.FACILITY_LIST, town.nursing);
        assertTrue(only(patients("", false)).enrolled());
    }

    @Test
    void learnsNothingWhereTheConsentLeavesItOut() {
        consent(ConsentMethod.BLANKET, town.nursing);
        assertFalse(only(patients("", false)).enrolled());
        assertTrue(patients("", true).isEmpty());
        assertInstanceOf(DisputeResult.NotShown.class, service().dispute(mine, "違う"));
    }

    @Test
    void learnsNothingWithoutAConsentInForce() {
        assertFalse(only(patients("", false)).enrolled());
    }

    @Test
    void seesItsOwnPatientsOnly() {
        registration(town.hospital, "H1", "佐藤 太郎", "サトウ タロウ");
        assertEquals(1, patients("", false).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000123", "佐藤", "さとう", "昭和13年4月1日"})
    void findsByNumberNameAndBirthday(String typed) {
        registration(town.nursing, "0000999", "別人 一", "ベツジン ハジメ");
        assertEquals("0000123", only(patients(typed, false)).localId());
    }

    @Test
    void showsEnrolledOnlyWhereAsked() {
        consent(ConsentMethod.FACILITY_LIST, town.nursing);
        registration(town.nursing, "0000999", "別人 一", "ベツジン ハジメ");
        assertEquals(2, patients("", false).size());
        assertEquals("0000123", only(patients("", true)).localId());
    }

    @Test
    void pagesAndTakesThreeStatementsHoweverManyPatients() {
        consent(ConsentMethod.FACILITY_LIST, town.nursing);
        for (int i = 0; i < 60; i++) {
            registration(town.nursing, "N" + i, "別人 " + i, "ベツジン " + i);
        }
        var first = service().patients("", false, 0);
        assertEquals(OwnPatientService.PAGE, first.patients().size());
        assertTrue(first.more());
        assertEquals(11, service().patients("", false, 1).patients().size());
        assertEquals(
                3, db.statementsOf(() -> service().patients("さとう", false, 0)).size());
    }

    @Test
    void sayingItIsNotOurPatientStopsTheShowingAndLeavesATask() {
        consent(ConsentMethod.FACILITY_LIST, town.nursing);
        assertInstanceOf(DisputeResult.Suspended.class, service().dispute(mine, "受診歴がない"));
        em.flush();
        em.clear();
        var registration = em.find(Registration.class, mine.value());
        assertTrue(registration.resident().isEmpty());
        assertEquals(hana, registration.suspendedFrom().orElseThrow());
        var task = em.createNamedQuery(DisputedLink.OPEN_ROWS, DisputedLinkRow.class)
                .getSingleResult();
        assertEquals("受診歴がない", task.reason());
        assertEquals("高橋 花子", task.saidBy());
        var shown = only(patients("", false));
        assertTrue(shown.disputed());
        assertFalse(shown.enrolled());
    }

    @Test
    void theSecretariatAnswersTheDispute() {
        consent(ConsentMethod.FACILITY_LIST, town.nursing);
        service().dispute(mine, "受診歴がない");
        LinkingForTests.on(em, clock(), town.clerkSignedIn(), fired).resume(mine, "保険証で確認");
        em.flush();
        assertTrue(em.createNamedQuery(DisputedLink.OPEN_ROWS, DisputedLinkRow.class)
                .getResultList()
                .isEmpty());
        assertTrue(only(patients("", false)).enrolled());
    }

    @Test
    void cannotSpeakOfAnothersPatient() {
        var theirs = registration(town.hospital, "H1", "佐藤 花", "サトウ ハナ");
        assertThrows(NotFoundException.class, () -> service().dispute(theirs, "違う"));
    }

    private List<OwnPatient> patients(String typed, boolean enrolledOnly) {
        return service().patients(typed, enrolledOnly, 0).patients();
    }

    private static OwnPatient only(List<OwnPatient> patients) {
        assertEquals(1, patients.size());
        return patients.get(0);
    }

    private RegistrationId registration(FacilityId facility, String localId, String name, String kana) {
        var registration = new Registration(facility, localId, SecretariatAtWork.NOW);
        registration.describedAs(
                new Demographics(
                        NameFolding.fold(name, kana), born(localId), Sex.FEMALE, null, null, null, null, null, null),
                SecretariatAtWork.NOW);
        return town.persisted(registration).id();
    }

    private static LocalDate born(String localId) {
        return localId.equals("0000123") ? BORN : BORN.plusYears(9);
    }

    private void consent(ConsentMethod method, FacilityId named) {
        var scope = new ConsentScope(method, Set.of(named), Set.of(DataCategory.BOARD));
        town.persisted(new Consent(
                hana,
                scope,
                SecretariatAtWork.TODAY,
                SecretariatAtWork.TODAY.plusYears(1),
                SecretariatAtWork.signature(),
                town.clerk,
                SecretariatAtWork.NOW));
    }

    private OwnPatientService service() {
        CurrentCaller nurse = town.nurseSignedIn();
        var service = new OwnPatientService();
        service.em = em;
        service.clock = clock();
        service.caller = nurse;
        service.trail = new AuditTrail();
        service.suspension = LinkingForTests.suspension(em, clock(), nurse, fired);
        return service;
    }

    private static Clock clock() {
        var jst = ZoneId.of("Asia/Tokyo");
        return Clock.fixed(SecretariatAtWork.NOW.atZone(jst).toInstant(), jst);
    }
}

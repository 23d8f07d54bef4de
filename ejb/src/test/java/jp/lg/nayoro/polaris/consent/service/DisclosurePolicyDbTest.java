package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.consent.entity.Signature;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.identity.entity.PersonName;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class DisclosurePolicyDbTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    static final LocalDateTime NOW = TODAY.atTime(9, 0);

    EntityManager em;
    FacilityId nursing;
    FacilityId hospital;
    StaffId nurse;
    ResidentId resident;
    Consent consent;

    @BeforeEach
    void aNurseInTheTeamOfAResidentWhoConsented(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        nursing = persisted(new Facility("0160000001", FacilityKind.HOME_NURSING, "訪問看護", "ホウモン", TODAY))
                .id();
        hospital = persisted(new Facility("0110000001", FacilityKind.HOSPITAL, "病院", "ビョウイン", TODAY))
                .id();
        nurse = persisted(new Staff(nursing, "高橋 花子", "タカハシ ハナコ", Profession.HOME_NURSE))
                .id();
        resident = persisted(new Resident(
                        new PersonName("佐藤 ハナ", "サトウ ハナ", "佐藤ハナ", "サトウハナ"), LocalDate.of(1938, 4, 1), Sex.FEMALE, NOW))
                .id();
        persisted(new CareTeamMember(resident, nurse, TODAY, nurse, NOW));
        consent = persisted(consent(new ConsentScope(
                ConsentMethod.FACILITY_LIST, Set.of(nursing), Set.of(DataCategory.MEDICATION, DataCategory.BOARD))));
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void showsWhatTheConsentCoversToAMemberOfTheTeam() {
        var allowed = policyFor(nurse, nursing, Role.STAFF).require(resident, DataCategory.MEDICATION);
        assertEquals(consent.id(), allowed.consent());
    }

    @Test
    void hidesKindsOfDataTheConsentDoesNotName() {
        assertDenied(DisclosureReason.CATEGORY_OUT_OF_SCOPE, nurse, nursing, Role.STAFF, DataCategory.LAB);
    }

    @Test
    void hidesThePersonFromAnInstitutionOutsideTheConsent() {
        assertDenied(DisclosureReason.FACILITY_OUT_OF_SCOPE, nurse, hospital, Role.STAFF, DataCategory.IDENTITY);
    }

    @Test
    void hidesThePersonFromStaffOutsideTheTeam() {
        assertDenied(DisclosureReason.NOT_IN_CARE_TEAM, new StaffId(-1), nursing, Role.STAFF, DataCategory.IDENTITY);
    }

    @Test
    void hidesThePersonOnceTheConsentIsWithdrawn() {
        consent.withdraw(nurse, NOW, "本人の申出");
        assertDenied(DisclosureReason.NO_CONSENT_IN_FORCE, nurse, nursing, Role.STAFF, DataCategory.IDENTITY);
        assertTrue(residentsOf(nurse, nursing).isEmpty());
    }

    @Test
    void hidesThePersonTheDayAfterTheConsentEnds() {
        var dayAfter = TODAY.plusYears(1).plusDays(1);
        var policy = policyOn(dayAfter, nurse, nursing, Role.STAFF);
        assertEquals(
                DisclosureReason.NO_CONSENT_IN_FORCE,
                policy.decide(resident, DataCategory.IDENTITY).reason());
    }

    @Test
    void showsTheSecretariatWhoSomebodyIsButNotTheirMedicines() {
        var secretariat = new StaffId(-2);
        assertInstanceOf(
                Disclosure.Allowed.class,
                policyFor(secretariat, hospital, Role.SECRETARIAT).decide(resident, DataCategory.IDENTITY));
        assertDenied(
                DisclosureReason.ROLE_HAS_NO_BUSINESS,
                secretariat,
                hospital,
                Role.SECRETARIAT,
                DataCategory.MEDICATION);
    }

    @Test
    void absentAndHiddenLookTheSame() {
        var policy = policyFor(nurse, hospital, Role.STAFF);
        var hidden = assertThrows(NotFoundException.class, () -> policy.require(resident, DataCategory.IDENTITY));
        var absent = new ResidentId(999_999);
        var missing = assertThrows(NotFoundException.class, () -> policy.require(absent, DataCategory.IDENTITY));
        assertEquals(
                hidden.getMessage().replace(resident.toString(), "?"),
                missing.getMessage().replace(absent.toString(), "?"));
    }

    @Test
    void listsExactlyTheResidentsTheGateWouldShow() {
        assertEquals(1, residentsOf(nurse, nursing).size());
        assertTrue(residentsOf(nurse, hospital).isEmpty());
    }

    @Test
    void looksNoFurtherThanItMust(TestDatabase.Connection db) {
        em.flush();
        var consentAndItsScope = statements(db, hospital, Role.SECRETARIAT) - 1;
        assertEquals(
                2 + consentAndItsScope, statements(db, nursing, Role.STAFF), "resident, facts, consent and its scope");
        assertEquals(1, statements(db, nursing, Role.AUDITOR), "a role without business costs one look");
    }

    private int statements(TestDatabase.Connection db, FacilityId facility, String role) {
        em.clear();
        return db.statementsOf(() -> policyFor(nurse, facility, role).decide(resident, DataCategory.IDENTITY))
                .size();
    }

    private java.util.List<MyResidentRow> residentsOf(StaffId staff, FacilityId facility) {
        return em.createNamedQuery(CareTeamMember.RESIDENTS_OF_STAFF, MyResidentRow.class)
                .setParameter("staff", staff)
                .setParameter("facility", facility)
                .setParameter("today", TODAY)
                .getResultList();
    }

    private void assertDenied(
            DisclosureReason reason, StaffId staff, FacilityId facility, String role, DataCategory category) {
        var answer = policyFor(staff, facility, role).decide(resident, category);
        assertFalse(answer instanceof Disclosure.Allowed);
        assertEquals(reason, answer.reason());
    }

    private DisclosurePolicy policyFor(StaffId staff, FacilityId facility, String role) {
        return policyOn(TODAY, staff, facility, role);
    }

    private DisclosurePolicy policyOn(LocalDate day, StaffId staff, FacilityId facility, String role) {
        var policy = new DisclosurePolicy();
        policy.em = em;
        policy.clock = Clock.fixed(day.atTime(9, 0).atZone(JST).toInstant(), JST);
        policy.trail = new AuditTrail();
        policy.caller = CallerStub.of(new Caller(
                "kango01",
                staff,
                "高橋 花子",
                Profession.HOME_NURSE,
                facility,
                "訪問看護",
                FacilityKind.HOME_NURSING,
                Set.of(role)));
        return policy;
    }

    private Consent consent(ConsentScope scope) {
        var signature = new Signature(SignerKind.SELF, "佐藤 ハナ", null, TODAY, TODAY, null, "2026-04");
        return new Consent(resident, scope, TODAY, TODAY.plusYears(1), signature, nurse, NOW);
    }

    private <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}

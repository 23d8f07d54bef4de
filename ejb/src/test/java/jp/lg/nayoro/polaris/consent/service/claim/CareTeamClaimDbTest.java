package jp.lg.nayoro.polaris.consent.service.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.CareTeamClaim;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.ClaimDecider;
import jp.lg.nayoro.polaris.consent.entity.ClaimRow;
import jp.lg.nayoro.polaris.consent.entity.ClaimState;
import jp.lg.nayoro.polaris.consent.entity.ClaimedPerson;
import jp.lg.nayoro.polaris.consent.entity.CopiesRule;
import jp.lg.nayoro.polaris.consent.entity.CounterPolicy;
import jp.lg.nayoro.polaris.consent.entity.CounterRule;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.ScopeTelling;
import jp.lg.nayoro.polaris.consent.entity.TeamSource;
import jp.lg.nayoro.polaris.consent.service.CounterRulesForTests;
import jp.lg.nayoro.polaris.consent.service.Disclosure;
import jp.lg.nayoro.polaris.consent.service.SecretariatAtWork;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class CareTeamClaimDbTest {

    static final LocalDate BIRTHDAY = LocalDate.of(1938, 4, 1);

    EntityManager em;
    SecretariatAtWork town;
    ResidentId hana;
    StaffId physician;
    StaffId manager;

    @BeforeEach
    void aResidentAndAPhysicianWhoIsNotInTheTeam(TestDatabase.Connection database) {
        em = database.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        hana = town.enrolled();
        physician = town.persisted(new Staff(town.hospital, "医師 太郎", "イシ タロウ", Profession.PHYSICIAN))
                .id();
        manager = town.persisted(new Staff(town.nursing, "介護 主任", "カイゴ シュニン", Profession.CARE_MANAGER))
                .id();
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
            # name, birthday, number, whether the one resident is meant
            佐藤 ハナ,  1938-04-01, ,           true
            サトウハナ, 1938-04-01, ,           true
            佐藤 ハナ,  1938-04-02, ,           false
            佐藤,       1938-04-01, ,           false
            ,           1938-04-01, 0000012345, true
            ,           1938-04-02, 0000012345, false
            高橋 太郎,  1950-01-01, ,           false
            """)
    void isReceivedAlikeAndMeansAPersonOnlyByTheWholeNameOrNumberWithTheBirthday(
            String name, LocalDate birthDate, String number, boolean meant) {
        var received = claim(new ClaimedPerson(name, birthDate, number));
        assertInstanceOf(ClaimResult.Received.class, received);
        assertEquals(meant, waiting().get(0).resident() != null);
    }

    @Test
    void showsNothingBeforeItIsConfirmed() {
        claimed();
        assertFalse(town.gate(physicianSignedIn()).decide(hana, DataCategory.IDENTITY) instanceof Disclosure.Allowed);
    }

    @Test
    void opensThePersonOnceTheSecretariatConfirmed() {
        var decision = deciding(town.clerkSignedIn()).confirm(claimed());
        assertEquals(new ClaimDecision.Confirmed(true), decision);
        assertInstanceOf(
                Disclosure.Allowed.class, town.gate(physicianSignedIn()).decide(hana, DataCategory.IDENTITY));
    }

    @Test
    void tellsFromWhatSourceSomebodyIsInTheTeam() {
        deciding(town.clerkSignedIn()).confirm(claimed());
        var row = town.careTeams(town.clerkSignedIn())
                .assignmentsAt(town.hospital)
                .get(0);
        assertEquals(TeamSource.CLAIM, row.source());
        assertEquals(SecretariatAtWork.TODAY, row.since());
        var before =
                town.careTeams(town.clerkSignedIn()).assignmentsAt(town.nursing).get(0);
        assertEquals(TeamSource.CONSENT, before.source());
    }

    @Test
    void cannotBeConfirmedWhereItMeansNobody() {
        claim(new ClaimedPerson("高橋 太郎", BIRTHDAY, null));
        var claim = waiting().get(0).id();
        assertInstanceOf(
                ClaimDecision.NobodyMeant.class, deciding(town.clerkSignedIn()).confirm(claim));
        assertInstanceOf(
                ClaimDecision.Confirmed.class, deciding(town.clerkSignedIn()).assign(claim, hana));
    }

    @Test
    void isDecidedOnce() {
        var claim = claimed();
        deciding(town.clerkSignedIn()).refuse(claim, "担当の事実を確認できません");
        assertInstanceOf(
                ClaimDecision.DecidedAlready.class,
                deciding(town.clerkSignedIn()).confirm(claim));
        var own = claims(physicianSignedIn()).claims().get(0);
        assertEquals(ClaimState.REFUSED, own.state());
        assertEquals("担当の事実を確認できません", own.decisionNote());
    }

    @Test
    void isNotForTheClaimantToConfirm() {
        var claim = claimed();
        assertThrows(NotFoundException.class, () -> deciding(SecretariatAtWork.signedIn(
                        physician, town.hospital, FacilityKind.CITY, Profession.PHYSICIAN, Role.SECRETARIAT))
                .confirm(claim));
    }

    @Test
    void isForACareManagerOnlyWhereTheTownSetItSo() {
        var claim = claimed();
        town.careTeams(town.clerkSignedIn()).add(hana, manager);
        assertEquals(List.of(), deciding(managerSignedIn()).waiting());
        assertThrows(NotFoundException.class, () -> deciding(managerSignedIn()).confirm(claim));
        em.persist(new CounterPolicy(
                new CounterRule(CopiesRule.KEEP, ClaimDecider.CARE_MANAGER, ScopeTelling.LETTER),
                "協議会で決定",
                town.clerk,
                NOW));
        assertEquals(1, deciding(managerSignedIn()).waiting().size());
        assertInstanceOf(
                ClaimDecision.Confirmed.class, deciding(managerSignedIn()).confirm(claim));
    }

    @Test
    void isNotForACareManagerOfSomebodyElse() {
        em.persist(new CounterPolicy(
                new CounterRule(CopiesRule.KEEP, ClaimDecider.CARE_MANAGER, ScopeTelling.LETTER),
                "協議会で決定",
                town.clerk,
                NOW));
        var claim = claimed();
        assertEquals(List.of(), deciding(managerSignedIn()).waiting());
        assertThrows(NotFoundException.class, () -> deciding(managerSignedIn()).confirm(claim));
    }

    @Test
    void isForTheOwnInstitutionOnly() {
        var request = new ClaimRequest(new ClaimedPerson("佐藤 ハナ", BIRTHDAY, null), town.nurse, "訪問を始める");
        assertInstanceOf(
                ClaimResult.NotOwnCareStaff.class, claims(physicianSignedIn()).claim(request));
    }

    @Test
    void isTakenBackByThoseWhoMadeIt() {
        var claim = claimed();
        assertThrows(NotFoundException.class, () -> claims(town.nurseSignedIn()).takeBack(claim));
        claims(physicianSignedIn()).takeBack(claim);
        assertEquals(List.of(), waiting());
    }

    @Test
    void endsTheMembershipsOfThoseWhoLeft() {
        var team = town.careTeams(town.clerkSignedIn());
        em.createQuery("UPDATE CareTeamMember m SET m.since = :day")
                .setParameter("day", SecretariatAtWork.TODAY.minusDays(3))
                .executeUpdate();
        em.find(Staff.class, town.nurse.value()).leave();
        em.flush();
        assertEquals(
                1,
                em.createNamedQuery(CareTeamMember.END_OF_THOSE_GONE)
                        .setParameter("yesterday", SecretariatAtWork.TODAY.minusDays(1))
                        .setParameter("now", NOW)
                        .executeUpdate());
        em.clear();
        assertTrue(team.membersOf(hana).stream().noneMatch(member -> member.current()));
    }

    private ClaimResult claim(ClaimedPerson person) {
        return claims(physicianSignedIn()).claim(new ClaimRequest(person, null, "外来で診ている"));
    }

    private long claimed() {
        return ((ClaimResult.Received) claim(new ClaimedPerson("佐藤 ハナ", BIRTHDAY, null))).claim();
    }

    private List<ClaimRow> waiting() {
        return em.createNamedQuery(CareTeamClaim.WAITING_ROWS, ClaimRow.class).getResultList();
    }

    private CurrentCaller physicianSignedIn() {
        return SecretariatAtWork.signedIn(
                physician, town.hospital, FacilityKind.HOSPITAL, Profession.PHYSICIAN, Role.STAFF);
    }

    private CurrentCaller managerSignedIn() {
        return SecretariatAtWork.signedIn(
                manager, town.nursing, FacilityKind.HOME_NURSING, Profession.CARE_MANAGER, Role.STAFF);
    }

    private CareTeamClaimService claims(CurrentCaller caller) {
        var service = new CareTeamClaimService();
        service.em = em;
        service.clock = town.clock();
        service.caller = caller;
        service.trail = new AuditTrail();
        service.people = new ClaimedPeople();
        service.people.em = em;
        service.claimed = new EventStub<>(new ArrayList<>());
        return service;
    }

    private ClaimDecisionService deciding(CurrentCaller caller) {
        var service = new ClaimDecisionService();
        service.em = em;
        service.clock = town.clock();
        service.caller = caller;
        service.gate = town.gate(caller);
        service.trail = new AuditTrail();
        service.rules = CounterRulesForTests.reading(em);
        return service;
    }
}

package jp.lg.nayoro.polaris.consent.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.TeamSource;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class CareTeamServiceDbTest {

    TestDatabase.Connection db;
    EntityManager em;
    SecretariatAtWork town;
    ResidentId resident;
    StaffId physician;

    @BeforeEach
    void aResidentWithANurse(TestDatabase.Connection database) {
        db = database;
        em = database.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        resident = town.enrolled();
        physician = town.persisted(new Staff(town.hospital, "医師 太郎", "イシ タロウ", Profession.PHYSICIAN))
                .id();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void listsMembersInstitutionByInstitution() {
        add(physician);
        assertEquals(List.of("名寄病院", "訪問看護"), facilities());
    }

    @Test
    void showsTheTeamToItsMembers() {
        assertEquals(1, town.careTeams(town.nurseSignedIn()).membersOf(resident).size());
    }

    @Test
    void proposesTheOfficesOfTheCarePlanUntilSomebodyOfThemIsInTheTeam() {
        town.proposals.add((whom, today) -> List.of(new ProposedOffice(town.hospital, "名寄病院", today)));
        assertEquals(
                1, town.careTeams(town.clerkSignedIn()).proposalsFor(resident).size());
        add(physician);
        assertEquals(List.of(), town.careTeams(town.clerkSignedIn()).proposalsFor(resident));
        assertEquals(
                TeamSource.IMPORT,
                town.careTeams(town.clerkSignedIn())
                        .assignmentsAt(town.hospital)
                        .get(0)
                        .source());
    }

    @Test
    void endsOnADayThatLiesAhead() {
        add(physician);
        var member = town.careTeams(town.clerkSignedIn())
                .assignmentsAt(town.hospital)
                .get(0);
        town.careTeams(town.clerkSignedIn()).endOn(member.id(), TODAY.plusDays(7));
        em.flush();
        assertEquals(
                TODAY.plusDays(7),
                town.careTeams(town.clerkSignedIn())
                        .assignmentsAt(town.hospital)
                        .get(0)
                        .until());
    }

    @Test
    void refusesSomebodyWhoIsAMemberAlready() {
        assertInstanceOf(AdditionResult.AlreadyMember.class, add(town.nurse));
    }

    @Test
    void refusesSomebodyWhoLeft() {
        em.find(Staff.class, physician.value()).leave();
        em.flush();
        assertInstanceOf(AdditionResult.NotCareStaff.class, add(physician));
    }

    @Test
    void refusesWhoHasNoProfessionOfCare() {
        assertInstanceOf(AdditionResult.NotCareStaff.class, add(town.clerk));
    }

    @Test
    void hidesThePersonFromAFormerMemberAtOnceEvenOnTheirFirstDay() {
        end();
        assertEquals(
                DisclosureReason.NOT_IN_CARE_TEAM,
                town.gate(town.nurseSignedIn())
                        .decide(resident, DataCategory.IDENTITY)
                        .reason());
        assertEquals(List.of(), town.careTeams(town.nurseSignedIn()).residentsOfCaller());
    }

    @Test
    void keepsFormerMembersInTheHistory() {
        end();
        assertEquals(List.of(false), members().stream().map(TeamMember::current).toList());
    }

    @Test
    void takesBackAFormerMember() {
        end();
        assertInstanceOf(AdditionResult.Added.class, add(town.nurse));
        assertEquals(1, town.careTeams(town.nurseSignedIn()).residentsOfCaller().size());
    }

    @Test
    void marksAMemberWhoseInstitutionTheConsentDoesNotName() {
        add(physician);
        var scope =
                new ConsentScope(ConsentMethod.FACILITY_LIST, Set.of(town.nursing), Set.of(DataCategory.MEDICATION));
        town.consents()
                .renew(
                        resident,
                        new SignedForm(UUID.randomUUID(), scope, TODAY, TODAY.plusYears(1), signature(), null));
        assertEquals(
                List.of(false, true),
                members().stream().map(TeamMember::withinConsent).toList());
    }

    @Test
    void readsATeamOfAnySizeInTheSameStatements() {
        var small = statementsOfTeam();
        for (var i = 0; i < 10; i++) {
            add(town.persisted(new Staff(town.hospital, "看護 " + i, "カンゴ", Profession.NURSE))
                    .id());
        }
        assertEquals(small, statementsOfTeam());
    }

    @Test
    void listsTheResidentsOfSomebodyInOneStatement() {
        em.clear();
        var nurse = town.careTeams(town.nurseSignedIn());
        assertEquals(1, db.statementsOf(nurse::residentsOfCaller).size());
    }

    @Test
    void findsTheResidentsOfSomebodyByAnIndex() {
        var plan = db.planOf("SELECT * FROM care_team_member WHERE staff_id = 1 AND since <= '2026-11-24'");
        assertTrue(plan.contains("care_team_of_staff"), plan);
    }

    @Test
    void knowsNoMemberOfThatNumber() {
        assertThrows(NotFoundException.class, () -> clerk().end(999_999));
    }

    private int statementsOfTeam() {
        em.flush();
        em.clear();
        return db.statementsOf(this::members).size();
    }

    private CareTeamService clerk() {
        return town.careTeams(town.clerkSignedIn());
    }

    private AdditionResult add(StaffId staff) {
        return clerk().add(resident, staff);
    }

    private void end() {
        clerk().end(members().get(0).row().id());
    }

    private List<TeamMember> members() {
        return clerk().membersOf(resident);
    }

    private List<String> facilities() {
        return members().stream().map(member -> member.row().facilityName()).toList();
    }
}

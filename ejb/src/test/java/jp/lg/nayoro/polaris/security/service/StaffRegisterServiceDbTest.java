package jp.lg.nayoro.polaris.security.service;

import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.OrganizationRule;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.entity.StaffProfile;
import jp.lg.nayoro.polaris.organization.entity.StaffState;
import jp.lg.nayoro.polaris.organization.service.OrganizationDesk;
import jp.lg.nayoro.polaris.organization.service.StaffLeft;
import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class StaffRegisterServiceDbTest {

    EntityManager em;
    StaffTown town;

    @BeforeEach
    void aTown(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new StaffTown(em);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void whomAManagerRegistersWaitsForTheSecretariatUntilTheTownWantsItOtherwise() {
        var first = done(town.staff(town.manager).register(town.desk.hospital, StaffTown.kaori()));
        assertEquals(StaffState.REQUESTED, first.state());
        assertEquals(
                List.of("三上 香織"),
                town.staff(town.clerk).awaiting().stream()
                        .map(member -> member.row().name())
                        .toList());
        var admitted = town.staff(town.clerk).admit(first.staff(), town.versionOf(first.staff()));
        assertEquals(StaffState.ACTIVE, done(admitted).state());

        town.desk.policy(town.desk.asClerk()).set(new OrganizationRule(false, 14, 30), "施設に任せる");
        var other = new StaffProfile("山田 太郎", "ヤマダ タロウ", Profession.PHYSICIAN, null, null);
        assertEquals(
                StaffState.ACTIVE,
                done(town.staff(town.manager).register(town.desk.hospital, other))
                        .state());
    }

    @Test
    void theSamePersonIsNotRegisteredTwiceUnlessTheyLeft() {
        var nurse = town.nurse();
        assertEquals(
                refused(StaffProblem.DUPLICATE),
                town.staff(town.clerk).register(town.desk.hospital, StaffTown.kaori()));
        town.staff(town.clerk).leave(nurse, town.versionOf(nurse));
        done(town.staff(town.clerk).register(town.desk.hospital, StaffTown.kaori()));
    }

    @Test
    void whoeverIsStoppedOrLeavesIsNobodyAtTheNextRequest() {
        var nurse = withLogin("kango01", Role.STAFF);
        assertTrue(town.real("kango01").find().isPresent());
        town.staff(town.manager).stop(nurse, town.versionOf(nurse), "鍵を紛失");
        assertTrue(town.real("kango01").find().isEmpty());
        town.staff(town.clerk).reinstate(nurse, town.versionOf(nurse));
        assertTrue(town.real("kango01").find().isPresent());
        town.staff(town.manager).leave(nurse, town.versionOf(nurse));
        assertTrue(town.real("kango01").find().isEmpty());
        assertTrue(town.desk.fired.contains(new StaffLeft(nurse, OrganizationDesk.TODAY)));
    }

    @Test
    void whoComesBackAtAManagersWordWaitsAgain() {
        var nurse = town.nurse();
        town.staff(town.manager).leave(nurse, town.versionOf(nurse));
        var back = town.staff(town.manager).reinstate(nurse, town.versionOf(nurse));
        assertEquals(StaffState.REQUESTED, done(back).state());
    }

    @Test
    void theLastManagerStaysUntilAnotherIsNamed() {
        var manager = town.desk.manager;
        var clerk = town.staff(town.clerk);
        assertEquals(refused(StaffProblem.LAST_MANAGER), clerk.leave(manager, town.versionOf(manager)));
        assertEquals(refused(StaffProblem.OWN), town.staff(town.manager).leave(manager, town.versionOf(manager)));
        assertEquals(refused(StaffProblem.LAST_MANAGER), town.roles(town.clerk).revoke(manager, Role.FACILITY_MANAGER));

        var second = withLogin("kango01", Role.STAFF);
        assertEquals(refused(StaffProblem.LAST_MANAGER), clerk.leave(manager, town.versionOf(manager)));
        done(town.roles(town.manager).grant(second, Role.FACILITY_MANAGER));
        done(clerk.leave(manager, town.versionOf(manager)));
    }

    @Test
    void theSecretariatMayStopEvenTheLastManagerAtOnce() {
        var manager = town.desk.manager;
        done(town.staff(town.clerk).stop(manager, town.versionOf(manager), "不審な利用"));
        assertTrue(town.real("kanri01").find().isEmpty());
        assertEquals(
                List.of(0L),
                town.reviews(town.clerk).standings().stream()
                        .filter(row -> row.facility() == town.desk.hospital.value())
                        .map(row -> row.managers())
                        .toList());
    }

    @Test
    void aStoppedLoginIsStoppedAtEveryWorkplace() {
        var nurse = withLogin("kango01", Role.STAFF);
        done(town.roles(town.clerk).lock(nurse, "漏えいの疑い"));
        assertTrue(town.real("kango01").find().isEmpty());
        assertEquals(
                refused(StaffProblem.CHANGED_MEANWHILE), town.roles(town.clerk).lock(nurse, "もう一度"));
        done(town.roles(town.clerk).unlock(nurse, "疑いが晴れた"));
        assertTrue(town.real("kango01").find().isPresent());
        assertEquals(refused(StaffProblem.OWN), town.roles(town.clerk).lock(town.desk.clerk, "自分"));
    }

    @Test
    void rolesCountFromTheNextRequestAndNobodyGivesMoreThanTheyMay() {
        var nurse = withLogin("kango01", Role.STAFF);
        done(town.roles(town.manager).grant(nurse, Role.FACILITY_MANAGER));
        assertEquals(
                Set.of(Role.STAFF, Role.FACILITY_MANAGER),
                town.real("kango01").get().roles());
        done(town.roles(town.manager).revoke(nurse, Role.FACILITY_MANAGER));
        assertEquals(Set.of(Role.STAFF), town.real("kango01").get().roles());
        assertEquals(
                refused(StaffProblem.ROLE_NOT_YOURS), town.roles(town.manager).grant(nurse, Role.SECRETARIAT));
        assertEquals(
                refused(StaffProblem.ROLE_NOT_YOURS), town.roles(town.clerk).grant(nurse, Role.AUDITOR));
        assertEquals(refused(StaffProblem.OWN), town.roles(town.manager).grant(town.desk.manager, Role.SECRETARIAT));
    }

    @Test
    void aManagerMeetsOnlyTheOwnStaff() {
        assertThrows(NotFoundException.class, () -> town.staff(town.manager).member(town.desk.clerk));
        assertThrows(NotFoundException.class, () -> town.staff(town.manager).membersOf(town.desk.city));
        assertThrows(NotFoundException.class, () -> town.staff(town.manager).stop(town.desk.clerk, 0, "よその職員"));
        assertThrows(NotFoundException.class, () -> town.invitations(town.manager)
                .issue(town.desk.clerk, Set.of(Role.STAFF)));
    }

    @Test
    void whoeverIsLateIsToldInsteadOfOverwriting() {
        var nurse = town.nurse();
        var seen = town.versionOf(nurse);
        var other = new StaffProfile("三上 香織", "ミカミ カオリ", Profession.HOME_NURSE, null, null);
        done(town.staff(town.manager).amend(nurse, seen, other));
        em.flush();
        assertEquals(
                refused(StaffProblem.CHANGED_MEANWHILE), town.staff(town.clerk).amend(nurse, seen, StaffTown.kaori()));
        assertEquals(
                List.of("NURSE > HOME_NURSE", "第123号 > null"),
                town.staff(town.manager).historyOf(nurse).stream()
                        .filter(row -> row.reason() == null && row.before() != null)
                        .map(row -> row.before() + " > " + row.after())
                        .sorted()
                        .toList());
    }

    @Test
    void theListOfStaffIsTwoStatementsHoweverManyThereAre(TestDatabase.Connection db) {
        for (var i = 0; i < 25; i++) {
            var staff = town.desk.persisted(new Staff(town.desk.hospital, "看護 " + i, "カンゴ", Profession.NURSE));
            em.persist(new Account("ns" + i, "$2a$10$x", staff.id(), Set.of(Role.STAFF)));
        }
        em.flush();
        em.clear();
        var statements = db.statementsOf(() -> assertEquals(
                26, town.staff(town.manager).membersOf(town.desk.hospital).size()));
        assertEquals(2, statements.size(), statements.toString());
    }

    @Test
    void aReviewIsDoneOnceAQuarterAndSeenByTheSecretariat(TestDatabase.Connection db) {
        assertEquals(false, standing(town.desk.hospital.value()));
        town.reviews(town.manager).confirm(town.desk.hospital, null);
        town.reviews(town.manager).confirm(town.desk.hospital, "二度押し");
        em.flush();
        assertEquals(true, standing(town.desk.hospital.value()));
        assertEquals(false, standing(town.desk.city.value()));
        town.desk.today = OrganizationDesk.TODAY.plusMonths(3);
        assertEquals(false, standing(town.desk.hospital.value()));
        var statements = db.statementsOf(() -> town.reviews(town.clerk).standings());
        assertEquals(1, statements.size(), statements.toString());
    }

    @Test
    void nobodyIsRegisteredAtAnInstitutionThatEnded() {
        var facility = town.desk.persisted(new Facility(
                "0160000077", FacilityKind.HOME_NURSING, "終わる", "オワル", OrganizationDesk.TODAY.minusDays(9)));
        facility.close(OrganizationDesk.TODAY);
        assertEquals(
                refused(StaffProblem.FACILITY_CLOSED),
                town.staff(town.clerk).register(facility.id(), StaffTown.kaori()));
    }

    private boolean standing(long facility) {
        return town.reviews(town.clerk).standings().stream()
                .filter(row -> row.facility() == facility)
                .findFirst()
                .orElseThrow()
                .done();
    }

    private StaffId withLogin(String login, String role) {
        var nurse = town.nurse();
        town.desk.persisted(new Account(login, "$2a$10$x", nurse, Set.of(role)));
        return nurse;
    }

    private static StaffResult refused(StaffProblem why) {
        return new StaffResult.Refused(why);
    }

    private static StaffResult.Done done(StaffResult result) {
        return (StaffResult.Done) result;
    }
}

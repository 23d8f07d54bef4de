package jp.lg.nayoro.polaris.security.service;

import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.service.OrganizationDesk;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A slip, from the manager's printer to the login of the nurse, and on to a second workplace. */
@ExtendWith(TestDatabase.class)
class FirstSignInServiceDbTest {

    static final String PASSWORD = "tetsubin-to-yukimi";

    EntityManager em;
    StaffTown town;
    StaffId nurse;

    @BeforeEach
    void aNurseWithoutALogin(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new StaffTown(em);
        nurse = town.nurse();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void aSlipMakesALoginOnce() {
        var code = slip(nurse);
        assertEquals("三上 香織", town.firsts().look(code).orElseThrow().name());
        assertInstanceOf(AcceptResult.Accepted.class, town.firsts().accept(code, "kango01", PASSWORD));
        var caller = town.real("kango01").get();
        assertEquals(nurse, caller.staff());
        assertEquals(Set.of(Role.STAFF), caller.roles());
        assertEquals(refused(AcceptProblem.CODE), town.firsts().accept(code, "kango02", PASSWORD));
        assertTrue(town.firsts().look(code).isEmpty());
    }

    @Test
    void theDatabaseKnowsTheCodeByItsHashAlone() {
        var code = slip(nurse).replace("-", "");
        em.flush();
        var kept = em.createNativeQuery("SELECT CONCAT_WS('|', code_hash, roles) FROM invitation")
                .getResultList()
                .toString();
        assertFalse(kept.contains(code), kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            # fifteen days later, another slip, a lost one, a nurse who left, an institution that closed
            UPDATE invitation SET expires_on = '2026-11-23'                                           -> no
            UPDATE invitation SET expires_on = '2026-11-24'                                           -> yes
            UPDATE invitation SET cancelled_at = '2026-11-24 08:00'                                   -> no
            UPDATE invitation SET used_at = '2026-11-24 08:00'                                        -> no
            UPDATE staff SET state = 'LEFT' WHERE name = '三上 香織'                                  -> no
            UPDATE staff SET state = 'SUSPENDED' WHERE name = '三上 香織'                             -> no
            UPDATE facility SET closed_from = '2026-11-24' WHERE name = '名寄病院'                    -> no
            UPDATE facility SET closed_from = '2026-11-25' WHERE name = '名寄病院'                    -> yes
            """)
    void aSlipStopsWorking(String happened, String works) {
        var code = slip(nurse);
        em.flush();
        em.createNativeQuery(happened).executeUpdate();
        em.clear();
        assertEquals(works.equals("yes"), town.firsts().look(code).isPresent());
        assertEquals(
                works.equals("yes"), town.firsts().accept(code, "kango01", PASSWORD) instanceof AcceptResult.Accepted);
    }

    @Test
    void anOpenSlipStandsInTheListOfStaffUntilItsLastDay() {
        slip(nurse);
        slip(nurse);
        em.flush();
        assertEquals(
                List.of(OrganizationDesk.TODAY.plusDays(14)),
                town.staff(town.manager).membersOf(town.desk.hospital).stream()
                        .filter(member -> member.row().staff() == nurse.value())
                        .map(member -> member.row().invitedUntil())
                        .toList());
        town.desk.today = OrganizationDesk.TODAY.plusDays(15);
        assertEquals(null, town.staff(town.manager).member(nurse).row().invitedUntil());
    }

    @Test
    void aNewSlipEndsTheOneBefore() {
        var lost = slip(nurse);
        var found = slip(nurse);
        assertTrue(town.firsts().look(lost).isEmpty());
        assertTrue(town.firsts().look(found).isPresent());
        town.invitations(town.manager).cancel(nurse);
        assertTrue(town.firsts().look(found).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # login, password, problem
            Kango01,   tetsubin-to-yukimi, LOGIN_FORM
            01kango,   tetsubin-to-yukimi, LOGIN_FORM
            abc,       tetsubin-to-yukimi, LOGIN_FORM
            kanri01,   tetsubin-to-yukimi, LOGIN_TAKEN
            kango01,   tetsubin,           PASSWORD
            kango01,   kaori-to-tetsubin,  PASSWORD
            """)
    void whatIsChosenMustFollowTheRules(String login, String password, AcceptProblem problem) {
        var code = slip(nurse);
        var result = assertInstanceOf(AcceptResult.Refused.class, town.firsts().accept(code, login, password));
        assertEquals(problem, result.because());
        assertTrue(town.firsts().look(code).isPresent(), "the slip still works");
    }

    @Test
    void aSlipIsRefusedWhereItMakesNoSense() {
        var invitations = town.invitations(town.manager);
        assertEquals(
                new InvitationResult.Refused(StaffProblem.ROLE_NOT_YOURS),
                invitations.issue(nurse, Set.of(Role.SECRETARIAT)));
        assertEquals(new InvitationResult.Refused(StaffProblem.NO_ROLE), invitations.issue(nurse, Set.of()));
        assertEquals(
                new InvitationResult.Refused(StaffProblem.HAS_LOGIN),
                town.invitations(town.clerk).issue(town.desk.manager, Set.of(Role.STAFF)));
        town.staff(town.manager).leave(nurse, town.versionOf(nurse));
        assertEquals(
                new InvitationResult.Refused(StaffProblem.NOT_ACTIVE), invitations.issue(nurse, Set.of(Role.STAFF)));
    }

    @Test
    void whoHasALoginAddsAWorkplaceAndIsAtOneOfThem() {
        town.firsts().accept(slip(nurse), "kango01", PASSWORD);
        var second = atStation("三上 香織", "ミカミ　カオリ");
        assertInstanceOf(
                AcceptResult.Accepted.class, town.firsts(town.real("kango01")).join(stationSlip(second)));
        assertEquals(nurse, town.real("kango01").get().staff());

        var same = town.workplaces(town.real("kango01")).switchTo(second);
        assertTrue(same, "the same roles there");
        assertEquals(second, town.real("kango01").get().staff());
        assertEquals(
                List.of(nurse),
                town.real("kango01").elsewhere().stream().map(Caller::staff).toList());
        assertThrows(NotFoundException.class, () -> town.workplaces(town.real("kango01"))
                .switchTo(town.desk.manager));
    }

    @Test
    void aSlipOfSomebodyElseAddsNothing() {
        town.firsts().accept(slip(nurse), "kango01", PASSWORD);
        var other = atStation("別人 花子", "ベツジン ハナコ");
        assertEquals(
                refused(AcceptProblem.OTHER_PERSON),
                town.firsts(town.real("kango01")).join(stationSlip(other)));
    }

    @Test
    void signingInIsRememberedAtTheWorkplaceAndTheLogin() {
        town.firsts().accept(slip(nurse), "kango01", PASSWORD);
        town.lastUse(town.real("kango01")).onSignIn(new SignInSucceeded("kango01"));
        em.flush();
        assertEquals(
                OrganizationDesk.TODAY.atTime(9, 0),
                town.staff(town.manager).member(nurse).row().lastUsedAt());
        assertEquals(
                1L,
                em.createNativeQuery(
                                "SELECT COUNT(*) FROM account WHERE login = 'kango01' AND last_login_at IS NOT NULL")
                        .getSingleResult());
    }

    @Test
    void aPasswordIsChangedByWhoKnowsTheOldOne() {
        town.firsts().accept(slip(nurse), "kango01", PASSWORD);
        var own = town.password(town.real("kango01"));
        assertEquals(
                PasswordChange.Outcome.WRONG,
                own.change("guessed", "yukimi-to-tetsubin").outcome());
        assertEquals(PasswordChange.Outcome.SAME, own.change(PASSWORD, PASSWORD).outcome());
        assertEquals(
                Set.of(PasswordFault.TOO_SHORT),
                own.change(PASSWORD, "tetsubin").faults());
        assertEquals(
                PasswordChange.Outcome.DONE,
                own.change(PASSWORD, "yukimi-to-tetsubin").outcome());
        assertEquals(
                PasswordChange.Outcome.WRONG,
                own.change(PASSWORD, "irori-to-mikan-2tsu").outcome());
    }

    private String slip(StaffId staff) {
        var result = town.invitations(town.manager).issue(staff, Set.of(Role.STAFF));
        return assertInstanceOf(InvitationResult.Issued.class, result).slip().code();
    }

    private String stationSlip(StaffId staff) {
        var result = town.invitations(town.clerk).issue(staff, Set.of(Role.STAFF));
        return assertInstanceOf(InvitationResult.Issued.class, result).slip().code();
    }

    private StaffId atStation(String name, String kana) {
        var station = em.createNamedQuery(Facility.BY_NUMBER, Facility.class)
                .setParameter("number", "0160000088")
                .getResultStream()
                .findFirst()
                .orElseGet(() -> town.desk.persisted(new Facility(
                        "0160000088", FacilityKind.HOME_NURSING, "訪問看護", "ホウモンカンゴ", OrganizationDesk.TODAY)));
        return town.desk
                .persisted(new Staff(station.id(), name, kana, Profession.HOME_NURSE))
                .id();
    }

    private static AcceptResult refused(AcceptProblem why) {
        return new AcceptResult.Refused(why, Set.of());
    }
}

package jp.lg.nayoro.polaris.consent.service.departure;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.CareTeamClaim;
import jp.lg.nayoro.polaris.consent.entity.ClaimState;
import jp.lg.nayoro.polaris.consent.entity.ClaimedPerson;
import jp.lg.nayoro.polaris.consent.service.SecretariatAtWork;
import jp.lg.nayoro.polaris.consent.service.TeamMember;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.service.StaffLeft;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.NOW;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A nurse leaves: what she cared for ends with it, and her manager is told. */
@ExtendWith(TestDatabase.class)
class DeparturesDbTest {

    EntityManager em;
    SecretariatAtWork town;
    ResidentId hana;

    @BeforeEach
    void aResidentWhomANurseCaresFor(TestDatabase.Connection database) {
        em = database.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        hana = town.enrolled();
        em.flush();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void herMembershipsEndAtOnce() {
        leaves();
        assertTrue(town.careTeams(town.clerkSignedIn()).membersOf(hana).stream().noneMatch(TeamMember::current));
    }

    @Test
    void herWaitingClaimsAreTakenBack() {
        var claim = town.persisted(
                new CareTeamClaim(new ClaimedPerson("佐藤 ハナ", TODAY, null), town.nurse, town.nursing, "訪問している")
                        .madeBy(town.nurse, NOW));
        leaves();
        assertEquals(ClaimState.TAKEN_BACK, claim.getState());
    }

    @Test
    void herManagerIsToldHowManyUntilItIsConfirmed() {
        leaves();
        var told = desk(town.nursing).waiting();
        assertEquals(1, told.get(0).memberships());
        assertEquals("高橋 花子", told.get(0).name());
        desk(town.nursing).confirm(told.get(0).id());
        em.flush();
        assertEquals(List.of(), desk(town.nursing).waiting());
    }

    @Test
    void anotherInstitutionLearnsNothing() {
        leaves();
        var departure = desk(town.nursing).waiting().get(0).id();
        assertEquals(List.of(), desk(town.hospital).waiting());
        assertThrows(NotFoundException.class, () -> desk(town.hospital).confirm(departure));
    }

    private void leaves() {
        var departures = new Departures();
        departures.em = em;
        departures.clock = town.clock();
        departures.caller = town.clerkSignedIn();
        departures.onLeft(new StaffLeft(town.nurse, TODAY));
        em.flush();
    }

    private DepartureService desk(FacilityId facility) {
        var service = new DepartureService();
        service.em = em;
        service.clock = town.clock();
        service.caller = SecretariatAtWork.signedIn(
                town.nurse, facility, FacilityKind.HOME_NURSING, Profession.HOME_NURSE, Role.FACILITY_MANAGER);
        service.trail = new AuditTrail();
        return service;
    }
}

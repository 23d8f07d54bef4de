package jp.lg.nayoro.polaris.consent.service.certificate;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.TestLedger;
import jp.lg.nayoro.polaris.audit.entity.AuditEvent;
import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.service.SecretariatAtWork;
import jp.lg.nayoro.polaris.consent.service.withdrawal.ViewedKind;
import jp.lg.nayoro.polaris.identity.service.MovesForTests;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.NOW;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class ViewCertificateServiceDbTest {

    static final String TEAM = "CARE_TEAM_WITHIN_CONSENT";

    EntityManager em;
    SecretariatAtWork town;
    ResidentId hana;

    @BeforeEach
    void aResident(TestDatabase.Connection database) {
        em = database.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        hana = town.enrolled();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void tellsInstitutionProfessionKindAndGroundOnceADay() {
        looked("board.list", "BOARD", TEAM, NOW.minusDays(2));
        looked("board.list", "BOARD", TEAM, NOW.minusDays(2).plusHours(1));
        looked("record.matrix", "IDENTITY", "BREAK_GLASS", NOW.minusDays(1));
        assertEquals(
                List.of(
                        new CertifiedDay(
                                TODAY.minusDays(2),
                                List.of(new CertifiedView(
                                        NOW.minusDays(2), 2, "訪問看護", Profession.HOME_NURSE, ViewedKind.BOARD, TEAM))),
                        new CertifiedDay(
                                TODAY.minusDays(1),
                                List.of(new CertifiedView(
                                        NOW.minusDays(1),
                                        1,
                                        "訪問看護",
                                        Profession.HOME_NURSE,
                                        ViewedKind.RECORD,
                                        "BREAK_GLASS")))),
                days());
    }

    @Test
    void holdsToThePeriodBothDaysIncluded() {
        looked("board.list", "BOARD", TEAM, TODAY.minusDays(8).atTime(23, 59));
        looked("board.list", "BOARD", TEAM, TODAY.minusDays(7).atStartOfDay());
        looked("board.list", "BOARD", TEAM, TODAY.atTime(23, 59, 59));
        looked("board.list", "BOARD", TEAM, TODAY.plusDays(1).atStartOfDay());
        assertEquals(
                List.of(TODAY.minusDays(7), TODAY),
                days().stream().map(CertifiedDay::day).toList());
    }

    @Test
    void tellsOfTheSecretariatToo() {
        TestLedger.write(
                em, event("identity.card", "IDENTITY", "SECRETARIAT_DUTY", NOW).by("jimu", town.clerk, town.city));
        TestLedger.write(em, event("identity.card", null, null, NOW).by("jimu", town.clerk, town.city));
        var look = days().get(0).views().get(0);
        assertEquals("SECRETARIAT_DUTY", look.reason());
        assertEquals(2, look.times());
    }

    @Test
    void leavesOutWhatWasRefusedOrCameToNothing() {
        var undone = event("board.post", "BOARD", TEAM, NOW).by("kango", town.nurse, town.nursing);
        TestLedger.write(em, undone);
        TestLedger.write(em, undone.undone(NOW));
        TestLedger.write(
                em,
                new AuditEvent(NOW, "record.matrix", AuditOutcome.DENIED)
                        .by("kango", town.nurse, town.nursing)
                        .about(hana, null)
                        .because("IDENTITY", "NOT_IN_CARE_TEAM", null));
        assertEquals(List.of(), days());
    }

    @Test
    void isGivenToThePrivacyOfficerByNumber() {
        looked("board.list", "BOARD", TEAM, NOW);
        var service = desk(officerSignedIn());
        assertEquals(1, service.print(hana, TODAY, TODAY).days().size());
        assertThrows(NotFoundException.class, () -> service.show(new ResidentId(-1), TODAY, TODAY));
    }

    private void looked(String action, String category, String reason, LocalDateTime at) {
        TestLedger.write(em, event(action, category, reason, at).by("kango", town.nurse, town.nursing));
    }

    private AuditEvent event(String action, String category, String reason, LocalDateTime at) {
        return new AuditEvent(at, action, AuditOutcome.ALLOWED)
                .about(hana, null)
                .because(category, reason, null);
    }

    private List<CertifiedDay> days() {
        em.flush();
        return desk(town.clerkSignedIn()).show(hana, TODAY.minusDays(7), TODAY).days();
    }

    private CurrentCaller officerSignedIn() {
        return SecretariatAtWork.signedIn(
                town.clerk, town.city, FacilityKind.CITY, Profession.CITY_OFFICIAL, Role.PRIVACY_OFFICER);
    }

    private ViewCertificateService desk(CurrentCaller caller) {
        var service = new ViewCertificateService();
        service.em = em;
        service.caller = caller;
        service.trail = new AuditTrail();
        service.gate = town.gate(caller);
        service.aliases = MovesForTests.enrolments(em);
        return service;
    }
}

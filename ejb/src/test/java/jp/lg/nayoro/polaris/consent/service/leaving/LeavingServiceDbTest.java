package jp.lg.nayoro.polaris.consent.service.leaving;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.LeavingKind;
import jp.lg.nayoro.polaris.consent.entity.LeavingSource;
import jp.lg.nayoro.polaris.consent.service.DisclosureReason;
import jp.lg.nayoro.polaris.consent.service.SecretariatAtWork;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

@ExtendWith(TestDatabase.class)
class LeavingServiceDbTest {

    EntityManager em;
    SecretariatAtWork town;
    ResidentId hana;
    RegistrationId registration;

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
    void hidesThePersonFromTheMomentItIsRecorded() {
        assertInstanceOf(LeavingResult.Recorded.class, recorded(LeavingKind.DIED, TODAY.minusDays(1)));
        assertEquals(DisclosureReason.RESIDENT_HAS_LEFT, answerToTheNurse());
    }

    @Test
    void showsThePersonAgainOnceTheMistakeIsTakenBack() {
        recorded(LeavingKind.MOVED_OUT, TODAY);
        var leaving = desk().account(hana).history().get(0).id();
        assertInstanceOf(LeavingResult.Undone.class, desk().undo(leaving, "別の方だった"));
        assertEquals(DisclosureReason.CARE_TEAM_WITHIN_CONSENT, answerToTheNurse());
        var history = desk().account(hana).history();
        assertEquals("別の方だった", history.get(0).undoReason());
        assertInstanceOf(LeavingResult.UndoneBefore.class, desk().undo(leaving, "もう一度"));
    }

    @Test
    void knowsNoDeathThatHasNotHappenedYet() {
        assertInstanceOf(LeavingResult.NotYet.class, recorded(LeavingKind.DIED, TODAY.plusDays(1)));
        assertEquals(DisclosureReason.CARE_TEAM_WITHIN_CONSENT, answerToTheNurse());
    }

    @Test
    void recordsTheSameOnce() {
        recorded(LeavingKind.DIED, TODAY.minusDays(2));
        assertEquals(
                new LeavingResult.RecordedBefore(TODAY.minusDays(2)), recorded(LeavingKind.DIED, TODAY.minusDays(1)));
    }

    @Test
    void aSignalChangesNothingByItselfAndIsToldOnce() {
        told();
        told();
        assertEquals(1, desk().account(hana).signals().size());
        assertEquals(DisclosureReason.CARE_TEAM_WITHIN_CONSENT, answerToTheNurse());
    }

    @Test
    void recordingSettlesItsSignal() {
        told();
        recorded(LeavingKind.DIED, TODAY);
        em.flush();
        assertEquals(List.of(), desk().account(hana).signals());
    }

    @Test
    void aDismissedSignalDoesNotComeBack() {
        told();
        desk().dismiss(desk().account(hana).signals().get(0).id(), "病院の入力誤り");
        told();
        assertEquals(List.of(), desk().account(hana).signals());
    }

    private void told() {
        var signals = new LeavingSignals();
        signals.em = em;
        signals.clock = town.clock();
        signals.told(registration(), town.hospital, LeavingKind.DIED, TODAY.minusDays(1));
        em.flush();
    }

    private RegistrationId registration() {
        if (registration == null) {
            var atHospital = new Registration(town.hospital, "P1", SecretariatAtWork.NOW);
            atHospital.describedAs(
                    new Demographics(
                            NameFolding.fold("佐藤 ハナ", "サトウ ハナ"),
                            LocalDate.of(1938, 4, 1),
                            Sex.FEMALE,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null),
                    SecretariatAtWork.NOW);
            atHospital.linkTo(hana);
            registration = town.persisted(atHospital).id();
        }
        return registration;
    }

    private LeavingResult recorded(LeavingKind kind, LocalDate on) {
        return desk().record(hana, new Leaving(kind, on, LeavingSource.FAMILY, null));
    }

    private DisclosureReason answerToTheNurse() {
        em.flush();
        return town.gate(town.nurseSignedIn())
                .decide(hana, DataCategory.IDENTITY)
                .reason();
    }

    private LeavingService desk() {
        var service = new LeavingService();
        service.em = em;
        service.clock = town.clock();
        service.caller = town.clerkSignedIn();
        service.gate = town.gate(town.clerkSignedIn());
        service.trail = new AuditTrail();
        service.left = new EventStub<>(town.fired);
        service.returned = new EventStub<>(town.fired);
        return service;
    }
}

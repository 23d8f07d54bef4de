package jp.lg.nayoro.polaris.consent.service;

import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.ApplicationRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentApplication;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.FORM;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.NOW;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.form;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.hana;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** A paper from the institution that explained it to the consent it becomes. */
@ExtendWith(TestDatabase.class)
class ConsentApplicationServiceDbTest {

    EntityManager em;
    SecretariatAtWork town;
    RegistrationId patient;

    @BeforeEach
    void aPatientOfTheNurses(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        var registration = new Registration(town.nursing, "P1", NOW);
        registration.describedAs(
                new Demographics(
                        NameFolding.fold("佐藤 ハナ", "サトウ ハナ"),
                        hana().birthDate(),
                        Sex.FEMALE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                NOW);
        patient = town.persisted(registration).id();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void goesFromTheInstitutionToTheSecretariatAndBecomesAConsent() {
        var paper = atNurses().apply(patient, FORM, TODAY, TODAY);
        assertEquals(new StepResult.Done(ConsentState.RECEIVED), atSecretariat().receive(paper));
        town.enrolments().enrol(new Enrolment(hana(), form(TODAY, TODAY.plusYears(1)), Set.of(), patient, true, paper));
        var done = em.find(ConsentApplication.class, paper);
        assertEquals(ConsentState.REGISTERED, done.getState());
        assertEquals(
                1,
                town.fired.stream().filter(ConsentRegistered.class::isInstance).count());
    }

    @Test
    void comesBackWithWhatIsMissingAndIsSignedAnew() {
        var paper = atNurses().apply(patient, FORM, TODAY, TODAY);
        atSecretariat().receive(paper);
        atSecretariat().sendBack(paper, "続柄が空欄です");
        em.flush();
        assertEquals(
                List.of("続柄が空欄です"),
                atNurses().ofCallersInstitution().stream()
                        .map(ApplicationRow::missing)
                        .toList());
        assertEquals(new StepResult.Done(ConsentState.SIGNED), atNurses().sign(paper, TODAY));
    }

    @Test
    void cannotBeSentBackBeforeItWasReceived() {
        var paper = atNurses().apply(patient, FORM, TODAY, TODAY);
        assertEquals(
                new StepResult.NotFrom(ConsentState.SIGNED), atSecretariat().sendBack(paper, "続柄"));
    }

    @Test
    void isNotTakenBackByTheInstitutionOnceTheSecretariatHasIt() {
        var paper = atNurses().apply(patient, FORM, TODAY, TODAY);
        atSecretariat().receive(paper);
        assertEquals(new StepResult.NotFrom(ConsentState.RECEIVED), atNurses().giveUp(paper, "間違い"));
    }

    @Test
    void isNothingToAnotherInstitution() {
        var paper = atNurses().apply(patient, FORM, TODAY, null);
        var elsewhere = town.applications(town.doctorSignedIn());
        assertEquals(List.of(), elsewhere.ofCallersInstitution());
        assertThrows(NotFoundException.class, () -> elsewhere.sign(paper, TODAY));
        assertThrows(NotFoundException.class, () -> elsewhere.apply(patient, FORM, TODAY, null));
    }

    @Test
    void countsWhatWaitsWhere() {
        atNurses().apply(patient, FORM, TODAY, null);
        atNurses().apply(patient, FORM, TODAY, TODAY);
        em.flush();
        assertEquals(1L, atSecretariat().counts().get(ConsentState.EXPLAINED));
        assertEquals(2, atSecretariat().underWay(null).size());
        assertEquals(1, atSecretariat().underWay(ConsentState.SIGNED).size());
    }

    private ConsentApplicationService atNurses() {
        return town.applications(town.nurseSignedIn());
    }

    private ConsentApplicationService atSecretariat() {
        return town.applications(town.clerkSignedIn());
    }
}

package jp.lg.nayoro.polaris.consent.service;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.ConsentScan;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.entity.SimilarResidentRow;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.form;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.hana;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class EnrolmentServiceDbTest {

    EntityManager em;
    SecretariatAtWork town;

    @BeforeEach
    void aSecretariat(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void showsThePersonToTheFirstCareTeamAtOnce() {
        var resident = town.enrolled();
        assertInstanceOf(
                Disclosure.Allowed.class, town.gate(town.nurseSignedIn()).decide(resident, DataCategory.MEDICATION));
    }

    @Test
    void enrolsOnceFromOneFormHoweverOftenItIsSent() {
        var form = form(TODAY, TODAY.plusYears(1));
        assertEquals(town.enrolled(form), town.enrolled(form));
        assertEquals(1, count("SELECT COUNT(r) FROM Resident r"));
    }

    @Test
    void asksBeforeItEnrolsSomebodyWhoLooksAlike() {
        var first = town.enrolled();
        var result = assertInstanceOf(EnrolmentResult.PerhapsAlreadyEnrolled.class, enrol(false));
        assertEquals(
                List.of(first.value()),
                result.alike().stream().map(SimilarResidentRow::id).toList());
        assertEquals(1, count("SELECT COUNT(c) FROM Consent c"));
    }

    @Test
    void enrolsSomebodyWhoLooksAlikeOnceTheClerkSaysItIsAnother() {
        town.enrolled();
        assertInstanceOf(EnrolmentResult.Enrolled.class, enrol(true));
        assertEquals(2, count("SELECT COUNT(r) FROM Resident r"));
    }

    @Test
    void keepsAScanOfTenMegabytesByteForByte() {
        var content = new byte[ConsentScan.MAX_BYTES];
        new Random(1).nextBytes(content);
        System.arraycopy("%PDF-1.7".getBytes(US_ASCII), 0, content, 0, 8);
        var resident = town.enrolled(form(TODAY, TODAY.plusYears(1), new ScannedPaper("同意書.pdf", content)));
        em.clear();
        var scan = town.sheets().scan(onlySheet(resident));
        assertEquals("application/pdf", scan.mediaType());
        assertArrayEquals(content, scan.content());
    }

    @Test
    void leavesOutOfTheTeamWhoMeanwhileLeft() {
        em.find(Staff.class, town.nurse.value()).leave();
        em.flush();
        town.enrolled();
        assertEquals(0, count("SELECT COUNT(m) FROM CareTeamMember m"));
    }

    @Test
    void linksTheRegistrationThePersonWasFoundIn() {
        var registration = registered();
        var resident = enrolledFrom(registration);
        assertEquals(Optional.of(resident), registration.resident());
        assertEquals(1, count("SELECT COUNT(d) FROM RegistrationDecision d"));
    }

    @Test
    void leavesARegistrationWhereAnotherClerkTiedIt() {
        var registration = registered();
        var first = enrolledFrom(registration);
        enrolledFrom(registration);
        assertEquals(Optional.of(first), registration.resident());
    }

    @Test
    void fillsTheFormFromARegistrationUntilItIsTied() {
        var registration = registered();
        assertEquals(
                "佐藤 ハナ", town.enrolments().prefillFrom(registration.id()).name().name());
        enrolledFrom(registration);
        assertThrows(NotFoundException.class, () -> town.enrolments().prefillFrom(registration.id()));
    }

    private Registration registered() {
        var registration = town.persisted(new Registration(town.hospital, "00123", SecretariatAtWork.NOW));
        registration.describedAs(
                new Demographics(
                        hana().name(), hana().birthDate(), Sex.FEMALE, null, hana().address(), null, null, null, null),
                SecretariatAtWork.NOW);
        return registration;
    }

    private ResidentId enrolledFrom(Registration registration) {
        var result = town.enrolments()
                .enrol(new Enrolment(hana(), form(TODAY, TODAY.plusYears(1)), Set.of(), registration.id(), true));
        return ((EnrolmentResult.Enrolled) result).resident();
    }

    private long onlySheet(ResidentId resident) {
        return town.consents().consentsOf(resident).get(0).sheets().get(0).id();
    }

    private EnrolmentResult enrol(boolean knownToBeAnother) {
        return town.enrolments()
                .enrol(new Enrolment(
                        hana(), form(TODAY, TODAY.plusYears(1)), Set.of(town.nurse), null, knownToBeAnother));
    }

    private long count(String jpql) {
        return em.createQuery(jpql, Long.class).getSingleResult();
    }
}

package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.consent.entity.ApplicationKind;
import jp.lg.nayoro.polaris.consent.entity.ConsentApplication;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.ConsentStanding;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.PaperScan;
import jp.lg.nayoro.polaris.consent.entity.PaperScanRow;
import jp.lg.nayoro.polaris.consent.entity.SentScanRow;
import jp.lg.nayoro.polaris.consent.entity.SheetRow;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** 更新・範囲変更: a new paper of somebody who is enrolled, from the institution that cares for them to the consent it becomes. */
@ExtendWith(TestDatabase.class)
class FollowUpDbTest {

    static final ScannedPaper SCAN = new ScannedPaper("写し.pdf", "%PDF-1.7".getBytes(US_ASCII));
    static final LocalDate IN_A_YEAR = TODAY.plusYears(1);

    EntityManager em;
    SecretariatAtWork town;
    ResidentId hana;

    @BeforeEach
    void aResidentWithTheNurseInTheTeam(TestDatabase.Connection db) {
        em = db.entityManager();
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

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # what is sent, what becomes of the consent it follows
            CHANGE,  CHANGED
            RENEWAL, SUPERSEDED
            """)
    void becomesTheConsentInForce(ApplicationKind kind, ConsentStanding before) {
        var paper = sent(kind, DataCategory.LAB);
        receive(paper);
        var done = assertInstanceOf(
                RegistrationResult.Registered.class, town.followUpDesk().register(paper));
        em.flush();
        var consents = town.consents().consentsOf(hana);
        assertEquals(done.consent().value(), consents.get(0).row().id());
        assertEquals(List.of(DataCategory.LAB), consents.get(0).categories());
        assertEquals(before, consents.get(1).standing());
        assertEquals(
                ConsentState.REGISTERED,
                em.find(ConsentApplication.class, paper).getState());
    }

    @Test
    void bringsItsScanAlong() {
        var paper = sent(ApplicationKind.CHANGE, DataCategory.LAB);
        assertEquals(List.of(), waitingForSomebodyToChoose());
        receive(paper);
        town.followUpDesk().register(paper);
        em.flush();
        assertEquals(
                List.of("写し.pdf"),
                town.consents().consentsOf(hana).get(0).sheets().stream()
                        .map(SheetRow::fileName)
                        .toList());
        assertEquals(List.of(), town.followUpDesk().compare(paper).scans());
    }

    @Test
    void changesNothingBeforeItIsRegistered() {
        var paper = sent(ApplicationKind.CHANGE, DataCategory.LAB);
        assertEquals(
                new RegistrationResult.NotFrom(ConsentState.SIGNED),
                town.followUpDesk().register(paper));
        receive(paper);
        em.flush();
        assertEquals(1, town.consents().consentsOf(hana).size());
    }

    @Test
    void isShownBesideWhatIsInForce() {
        var shown = town.followUpDesk().compare(sent(ApplicationKind.CHANGE, DataCategory.LAB));
        assertEquals(List.of(DataCategory.LAB), shown.after().categories());
        assertEquals(2, shown.before().categories().size());
    }

    @Test
    void somebodyWhoIsNotInTheTeamAndSomebodyWhoIsNotEnrolledLookAlike() {
        var elsewhere = town.followUps(town.doctorSignedIn());
        var form = form(DataCategory.LAB);
        assertThrows(NotFoundException.class, () -> elsewhere.inForce(hana));
        assertThrows(NotFoundException.class, () -> elsewhere.send(hana, ApplicationKind.RENEWAL, form));
        var nobody = new ResidentId(-1);
        assertThrows(NotFoundException.class, () -> atNurses().inForce(nobody));
        assertThrows(NotFoundException.class, () -> atNurses().send(nobody, ApplicationKind.RENEWAL, form));
    }

    @Test
    void isSentOnceForAConsent() {
        sent(ApplicationKind.CHANGE, DataCategory.LAB);
        assertEquals(
                new SendingResult.WaitsAlready(),
                atNurses().send(hana, ApplicationKind.RENEWAL, form(DataCategory.CARE)));
    }

    @Test
    void doesNotStandInTheWayOfAnotherAfterItCameBack() {
        var first = sent(ApplicationKind.CHANGE, DataCategory.LAB);
        receive(first);
        town.applications(town.clerkSignedIn()).sendBack(first, "続柄が空欄です");
        sent(ApplicationKind.RENEWAL, DataCategory.CARE);
        assertEquals(new SendingResult.WaitsAlready(), atNurses().sendAgain(first, form(DataCategory.LAB)));
    }

    @Test
    void isNoChangeWhereTheScopeStaysTheSame() {
        var same = form(DataCategory.MEDICATION, DataCategory.BOARD);
        assertEquals(new SendingResult.SameScope(), atNurses().send(hana, ApplicationKind.CHANGE, same));
        assertInstanceOf(SendingResult.Sent.class, atNurses().send(hana, ApplicationKind.RENEWAL, same));
    }

    @Test
    void isNotSentWithoutAScan() {
        var unscanned = SecretariatAtWork.form(TODAY, IN_A_YEAR);
        assertEquals(new SendingResult.NoScan(), atNurses().send(hana, ApplicationKind.RENEWAL, unscanned));
    }

    @Test
    void comesBackAndIsSentAgainWithWhatItSaysNow() {
        var paper = sent(ApplicationKind.CHANGE, DataCategory.LAB);
        receive(paper);
        town.applications(town.clerkSignedIn()).sendBack(paper, "続柄が空欄です");
        assertEquals("続柄が空欄です", atNurses().sentBack(paper).missing());
        assertEquals(new SendingResult.Sent(paper), atNurses().sendAgain(paper, form(DataCategory.CARE)));
        em.flush();
        var shown = town.followUpDesk().compare(paper);
        assertEquals(ConsentState.SIGNED, shown.state());
        assertEquals(List.of(DataCategory.CARE), shown.after().categories());
        assertEquals(1, shown.scans().stream().map(SentScanRow::id).distinct().count());
        assertEquals(
                new SendingResult.NotFrom(ConsentState.SIGNED), atNurses().sendAgain(paper, form(DataCategory.LAB)));
    }

    @Test
    void isNotSentAgainAfterAnotherConsentTookThePlaceOfTheOneItFollows() {
        var paper = sent(ApplicationKind.CHANGE, DataCategory.LAB);
        receive(paper);
        town.applications(town.clerkSignedIn()).sendBack(paper, "続柄が空欄です");
        town.consents().renew(hana, SecretariatAtWork.form(TODAY, IN_A_YEAR));
        em.flush();
        assertEquals(new SendingResult.Overtaken(), atNurses().sendAgain(paper, form(DataCategory.LAB)));
    }

    @Test
    void isNotSentAgainByAnotherInstitution() {
        var paper = sent(ApplicationKind.CHANGE, DataCategory.LAB);
        var elsewhere = town.followUps(town.doctorSignedIn());
        assertThrows(NotFoundException.class, () -> elsewhere.sentBack(paper));
        assertThrows(NotFoundException.class, () -> elsewhere.sendAgain(paper, form(DataCategory.LAB)));
    }

    @Test
    void doesNotBringBackWhatWasWithdrawnMeanwhile() {
        var paper = sent(ApplicationKind.RENEWAL, DataCategory.LAB);
        receive(paper);
        town.consents().withdraw(inForce(), "本人の希望");
        em.flush();
        assertEquals(
                new RegistrationResult.Overtaken(ConsentStanding.WITHDRAWN),
                town.followUpDesk().register(paper));
    }

    @Test
    void isRefusedAsAtTheCounter() {
        var later = new SignedForm(
                UUID.randomUUID(),
                scope(DataCategory.LAB),
                TODAY.plusDays(30),
                IN_A_YEAR.plusYears(1),
                SecretariatAtWork.signature(),
                List.of(SCAN));
        var sent = (SendingResult.Sent) atNurses().send(hana, ApplicationKind.RENEWAL, later);
        receive(sent.paper());
        assertEquals(
                new RegistrationResult.Refused(new RenewalResult.Overlaps(IN_A_YEAR)),
                town.followUpDesk().register(sent.paper()));
    }

    private ConsentId inForce() {
        return new ConsentId(town.consents().consentsOf(hana).get(0).row().id());
    }

    private List<PaperScanRow> waitingForSomebodyToChoose() {
        return em.createNamedQuery(PaperScan.WAITING_ROWS, PaperScanRow.class).getResultList();
    }

    private long sent(ApplicationKind kind, DataCategory category) {
        var sent = assertInstanceOf(SendingResult.Sent.class, atNurses().send(hana, kind, form(category)));
        em.flush();
        return sent.paper();
    }

    private void receive(long paper) {
        town.applications(town.clerkSignedIn()).receive(paper);
    }

    private FollowUpService atNurses() {
        return town.followUps(town.nurseSignedIn());
    }

    private static SignedForm form(DataCategory... categories) {
        return new SignedForm(
                UUID.randomUUID(), scope(categories), TODAY, IN_A_YEAR, SecretariatAtWork.signature(), List.of(SCAN));
    }

    private static ConsentScope scope(DataCategory... categories) {
        return new ConsentScope(ConsentMethod.BLANKET, Set.of(), Set.of(categories));
    }
}

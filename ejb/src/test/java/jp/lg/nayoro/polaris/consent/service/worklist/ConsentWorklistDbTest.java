package jp.lg.nayoro.polaris.consent.service.worklist;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.consent.entity.ConsentReminder;
import jp.lg.nayoro.polaris.consent.entity.ReminderStage;
import jp.lg.nayoro.polaris.consent.service.SecretariatAtWork;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.NOW;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

@ExtendWith(TestDatabase.class)
class ConsentWorklistDbTest {

    EntityManager em;
    SecretariatAtWork town;

    @BeforeEach
    void aTown(TestDatabase.Connection database) {
        em = database.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # days until the last day, what is listed
            61, -
            60, EXPIRING
            30, EXPIRING
            0,  EXPIRING
            -1, EXPIRED
            """)
    void listsAConsentFromSixtyDaysBeforeItsEnd(int days, ConsentTaskKind kind) {
        enrolledUntil(TODAY.plusDays(days));
        assertEquals(
                kind == null ? List.of() : List.of(kind),
                tasks().stream().map(ConsentTask::kind).toList());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # a week from 60 days before on for the letter, again from 30, and a new form when it is over
            SIXTY,  false, 2026-11-09
            SIXTY,  true,  2026-12-02
            THIRTY, false, 2026-12-09
            THIRTY, true,  2027-01-02
            OVER,   false, 2027-01-02
            OVER,   true,  2027-01-02
            """)
    void isDueAtEachStageOnce(ReminderStage stage, boolean printed, LocalDate due) {
        assertEquals(due, EndingConsents.dueOn(LocalDate.of(2027, 1, 1), stage, printed));
    }

    @Test
    void asksOnceAtEachStage() {
        enrolledUntil(TODAY.plusDays(45));
        var due = ending().dueForLetter(TODAY, 10);
        assertEquals(1, due.size());
        em.persist(new ConsentReminder(due.get(0).consent(), ReminderStage.SIXTY, town.clerk, NOW));
        em.flush();
        assertEquals(List.of(), ending().dueForLetter(TODAY, 10));
        assertEquals(TODAY, tasks().get(0).done());
        assertEquals(1, ending().dueForLetter(TODAY.plusDays(16), 10).size(), "thirty days before, anew");
    }

    @Test
    void listsNobodyWhoRenewedOrLeft() {
        var renewed = enrolledUntil(TODAY.plusDays(10));
        assertEquals(1, tasks().size());
        em.find(Resident.class, renewed.value()).died(TODAY);
        em.flush();
        assertEquals(List.of(), tasks());
        em.find(Resident.class, renewed.value()).lives();
        var later = SecretariatAtWork.form(TODAY.plusDays(11), TODAY.plusYears(1));
        town.consents().renew(renewed, later);
        em.flush();
        assertEquals(List.of(), tasks());
    }

    private ResidentId enrolledUntil(LocalDate lastDay) {
        var resident = town.enrolled(SecretariatAtWork.form(lastDay.minusYears(1), lastDay));
        em.flush();
        return resident;
    }

    private List<ConsentTask> tasks() {
        return ending().tasks(TODAY, 10);
    }

    private EndingConsents ending() {
        var ending = new EndingConsents();
        ending.em = em;
        return ending;
    }
}

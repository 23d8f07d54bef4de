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

import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.ConsentStanding;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.NamedFacility;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.form;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class ConsentServiceDbTest {

    static final LocalDate NEXT_YEAR = TODAY.plusYears(1);

    TestDatabase.Connection db;
    EntityManager em;
    SecretariatAtWork town;
    ResidentId resident;

    @BeforeEach
    void aResidentWhoConsentedUntilNextYear(TestDatabase.Connection database) {
        db = database;
        em = database.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        resident = town.enrolled();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void hidesThePersonFromTheGateOnceWithdrawReturned() {
        withdraw();
        assertEquals(
                DisclosureReason.NO_CONSENT_IN_FORCE,
                town.gate(town.nurseSignedIn())
                        .decide(resident, DataCategory.IDENTITY)
                        .reason());
    }

    @Test
    void takesThePersonOffTheListsOnceWithdrawReturned() {
        assertEquals(1, residentsOfNurse());
        withdraw();
        assertEquals(0, residentsOfNurse());
    }

    @Test
    void withdrawsARenewalThatWaitsForItsFirstDayAsWell() {
        renew(NEXT_YEAR.plusDays(1), NEXT_YEAR.plusYears(1));
        withdraw();
        assertEquals(List.of(ConsentStanding.WITHDRAWN, ConsentStanding.WITHDRAWN), standings());
        assertEquals(2, withdrawals().size());
    }

    private List<?> withdrawals() {
        return town.fired.stream().filter(ConsentWithdrawn.class::isInstance).toList();
    }

    @Test
    void saysSoWhenThereIsNothingLeftToWithdraw() {
        var consent = newest();
        withdraw();
        assertEquals(
                new WithdrawalResult.EndedAlready(ConsentStanding.WITHDRAWN),
                town.consents().withdraw(consent, "もう一度"));
    }

    @Test
    void tellsWhoWithdrewForWhom() {
        var consent = newest();
        withdraw();
        assertEquals(List.of(new ConsentWithdrawn(consent, resident)), withdrawals());
    }

    @Test
    void putsARenewalInThePlaceOfThePresentConsent() {
        assertInstanceOf(RenewalResult.Renewed.class, renew(TODAY, NEXT_YEAR.plusYears(1)));
        assertEquals(List.of(ConsentStanding.IN_FORCE, ConsentStanding.SUPERSEDED), standings());
        assertEquals(1, residentsOfNurse());
    }

    @Test
    void letsThePresentConsentRunOutWhereTheRenewalBeginsAfterIt() {
        renew(NEXT_YEAR.plusDays(1), NEXT_YEAR.plusYears(1));
        assertEquals(List.of(ConsentStanding.NOT_YET, ConsentStanding.IN_FORCE), standings());
        assertEquals(1, residentsOfNurse());
    }

    @Test
    void refusesARenewalThatWouldHideThePersonUntilItBegins() {
        assertEquals(new RenewalResult.Overlaps(NEXT_YEAR), renew(TODAY.plusDays(1), NEXT_YEAR.plusYears(1)));
        assertEquals(List.of(ConsentStanding.IN_FORCE), standings());
    }

    @Test
    void tellsTheScopeByTheNamesOfInstitutionsAndTheKindsOfData() {
        var scope = new ConsentScope(
                ConsentMethod.FACILITY_LIST,
                Set.of(town.hospital, town.nursing),
                Set.of(DataCategory.BOARD, DataCategory.LAB));
        town.consents().renew(resident, new SignedForm(UUID.randomUUID(), scope, TODAY, NEXT_YEAR, signature(), null));
        var renewed = town.consents().consentsOf(resident).get(0);
        assertEquals(
                List.of("名寄病院", "訪問看護"),
                renewed.facilities().stream().map(NamedFacility::name).toList());
        assertEquals(List.of(DataCategory.LAB, DataCategory.BOARD), renewed.categories());
    }

    @Test
    void readsAHistoryOfAnyLengthInTheSameStatements() {
        var once = statementsOfHistory();
        for (var i = 0; i < 5; i++) {
            renew(TODAY, NEXT_YEAR.plusDays(i));
        }
        assertEquals(once, statementsOfHistory());
        assertEquals(6, town.consents().consentsOf(resident).size());
    }

    @Test
    void hasNoScanWherePaperWasNotScanned() {
        assertThrows(NotFoundException.class, () -> town.consents().scan(newest()));
    }

    private int statementsOfHistory() {
        em.flush();
        em.clear();
        return db.statementsOf(() -> town.consents().consentsOf(resident)).size();
    }

    private void withdraw() {
        assertInstanceOf(WithdrawalResult.Withdrawn.class, town.consents().withdraw(newest(), "本人の申出"));
    }

    private RenewalResult renew(LocalDate from, LocalDate until) {
        return town.consents().renew(resident, form(from, until));
    }

    private ConsentId newest() {
        return new ConsentId(town.consents().consentsOf(resident).get(0).row().id());
    }

    private List<ConsentStanding> standings() {
        return town.consents().consentsOf(resident).stream()
                .map(ConsentDetail::standing)
                .toList();
    }

    private int residentsOfNurse() {
        return town.careTeams(town.nurseSignedIn()).residentsOfCaller().size();
    }
}

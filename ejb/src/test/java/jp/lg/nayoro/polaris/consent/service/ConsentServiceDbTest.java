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
import jp.lg.nayoro.polaris.consent.entity.Correction;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.NamedFacility;
import jp.lg.nayoro.polaris.consent.entity.SheetRow;
import jp.lg.nayoro.polaris.consent.entity.Signature;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.nio.charset.StandardCharsets.US_ASCII;
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
        town.consents()
                .renew(resident, new SignedForm(UUID.randomUUID(), scope, TODAY, NEXT_YEAR, signature(), List.of()));
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
    void changesTheScopeAtOnceOnAFormOfItsOwn() {
        assertInstanceOf(RenewalResult.Renewed.class, town.consents().change(resident, withoutTheNurses()));
        assertEquals(List.of(ConsentStanding.IN_FORCE, ConsentStanding.CHANGED), standings());
        assertEquals(0, residentsOfNurse());
    }

    @Test
    void tellsWhatWasSharedBeforeAChangeAndWhatIsAfter() {
        var before = newest();
        town.consents().change(resident, withoutTheNurses());
        var changes = town.fired.stream()
                .filter(ConsentChanged.class::isInstance)
                .map(ConsentChanged.class::cast)
                .toList();
        assertEquals(1, changes.size());
        assertEquals(before, changes.get(0).before());
        assertEquals(Set.of(town.nursing), changes.get(0).scopeAfter().facilities());
    }

    @Test
    void changesNothingWhereNothingIsInForce() {
        withdraw();
        assertEquals(new RenewalResult.NothingToChange(), town.consents().change(resident, withoutTheNurses()));
    }

    @Test
    void correctsWhatWasEnteredWronglyAndKeepsTheReason() {
        var scope = new ConsentScope(ConsentMethod.BLANKET, Set.of(), Set.of(DataCategory.LAB));
        var result =
                town.consents().correct(newest(), new Correction(scope, TODAY, NEXT_YEAR, signature()), "検査に丸がついていた");
        assertInstanceOf(CorrectionResult.Corrected.class, result);
        em.flush();
        em.clear();
        var detail = town.consents().consentsOf(resident).get(0);
        assertEquals(List.of(DataCategory.LAB), detail.categories());
        assertEquals("検査に丸がついていた", detail.records().get(1).note());
    }

    @Test
    void refusesACorrectionThatWouldLetTwoConsentsHoldOnOneDay() {
        renew(NEXT_YEAR.plusDays(1), NEXT_YEAR.plusYears(1));
        var present =
                new ConsentId(town.consents().consentsOf(resident).get(1).row().id());
        var longer = new Correction(
                new ConsentScope(ConsentMethod.BLANKET, Set.of(), Set.of(DataCategory.LAB)),
                TODAY,
                NEXT_YEAR.plusDays(1),
                signature());
        assertEquals(
                new CorrectionResult.Overlaps(NEXT_YEAR.plusDays(1), NEXT_YEAR.plusYears(1)),
                town.consents().correct(present, longer, "長かった"));
    }

    @Test
    void letsOnlyTheNamedLookWhereAFormNamesPersons() {
        var scope = new ConsentScope(
                ConsentMethod.PER_PERSON, Set.of(town.nursing), Set.of(town.clerk), Set.of(DataCategory.BOARD));
        town.consents()
                .renew(resident, new SignedForm(UUID.randomUUID(), scope, TODAY, NEXT_YEAR, signature(), List.of()));
        em.flush();
        assertEquals(0, residentsOfNurse());
        assertEquals(
                DisclosureReason.FACILITY_OUT_OF_SCOPE,
                town.gate(town.nurseSignedIn())
                        .decide(resident, DataCategory.IDENTITY)
                        .reason());
        assertEquals(
                "事務 一子",
                town.consents().consentsOf(resident).get(0).people().get(0).name());
    }

    @Test
    void takesNoFormOfAVersionThatWasNeverPublished() {
        var signature = new Signature(SignerKind.SELF, "佐藤 ハナ", null, TODAY, TODAY, null, "1999-01");
        var form = form(TODAY, NEXT_YEAR);
        var unknown = new SignedForm(
                UUID.randomUUID(), form.scope(), form.validFrom(), form.validUntil(), signature, List.of());
        assertThrows(IllegalArgumentException.class, () -> town.consents().renew(resident, unknown));
    }

    @Test
    void takesMoreSheetsLaterAndNumbersThemOn() {
        var page = "%PDF-1.7 /Type /Page /Type /Page".getBytes(US_ASCII);
        town.sheets().attach(newest(), List.of(new ScannedPaper("表.pdf", page, 2), new ScannedPaper("裏.pdf", page)));
        town.sheets().attach(newest(), List.of(new ScannedPaper("委任状.pdf", page)));
        em.flush();
        var sheets = town.consents().consentsOf(resident).get(0).sheets();
        assertEquals(List.of(1, 2, 3), sheets.stream().map(SheetRow::sheet).toList());
        assertEquals(2, sheets.get(0).scopePage());
        assertEquals(List.of(1, 2), sheets.get(0).pageNumbers());
        assertEquals("表.pdf", town.sheets().scan(sheets.get(0).id()).fileName());
    }

    private SignedForm withoutTheNurses() {
        var scope = new ConsentScope(ConsentMethod.BLANKET, Set.of(town.nursing), Set.of(DataCategory.BOARD));
        return new SignedForm(UUID.randomUUID(), scope, TODAY, NEXT_YEAR, signature(), List.of());
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

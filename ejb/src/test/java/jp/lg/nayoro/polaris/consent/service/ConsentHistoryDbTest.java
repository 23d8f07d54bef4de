package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.Correction;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.HeldRow;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.NOW;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.form;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two times: what held, and what was known. */
@ExtendWith(TestDatabase.class)
class ConsentHistoryDbTest {

    static final LocalDate NEXT_YEAR = TODAY.plusYears(1);
    static final ConsentScope ONLY_LAB = new ConsentScope(ConsentMethod.BLANKET, Set.of(), Set.of(DataCategory.LAB));

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
    void knowsNothingBeforeItWasRegistered() {
        assertEquals(List.of(), asOf(TODAY, NOW.minusSeconds(1)));
        assertEquals(1, asOf(TODAY, NOW).size());
    }

    @Test
    void tellsOfTheDayOfAWithdrawalThatItHeldUntilThatMoment() {
        town.now = TODAY.plusDays(10).atTime(16, 10);
        town.consents().withdraw(only(), "本人の申出");
        assertEquals(town.now, asOf(TODAY.plusDays(10), town.now).get(0).until());
        assertEquals(List.of(), asOf(TODAY.plusDays(11), town.now));
    }

    @Test
    void answersForTheDayBeforeAWithdrawalAsItWasKnownThen() {
        town.now = TODAY.plusDays(10).atTime(16, 10);
        town.consents().withdraw(only(), "本人の申出");
        assertEquals(
                1, asOf(TODAY.plusDays(20), TODAY.plusDays(9).atTime(12, 0)).size());
    }

    @Test
    void keepsTheWrongEntryForWhoAsksWhatWasKnownThen() {
        town.now = TODAY.plusDays(3).atTime(9, 0);
        town.consents().correct(only(), new Correction(ONLY_LAB, TODAY, NEXT_YEAR, signature()), "検査だけだった");
        var day = TODAY.plusDays(1);
        assertTrue(asOf(day, TODAY.plusDays(2).atStartOfDay()).get(0).scope().covers(DataCategory.MEDICATION));
        assertFalse(asOf(day, town.now).get(0).scope().covers(DataCategory.MEDICATION));
    }

    @Test
    void leavesAWithdrawalWhereItIsWhenTheTermIsCorrected() {
        town.now = TODAY.plusDays(10).atTime(16, 10);
        town.consents().withdraw(only(), "本人の申出");
        var withdrawn = town.now;
        town.now = TODAY.plusDays(12).atTime(9, 0);
        town.consents().correct(only(), new Correction(ONLY_LAB, TODAY.minusDays(5), NEXT_YEAR, signature()), "初日の誤り");
        var held = asOf(TODAY.minusDays(5), town.now).get(0);
        assertEquals(TODAY.minusDays(5).atStartOfDay(), held.from());
        assertEquals(withdrawn, held.until());
    }

    @Test
    void tellsBothOfADayOnWhichOneTookTheOthersPlaceOneAfterTheOther() {
        town.now = TODAY.plusDays(10).atTime(14, 0);
        town.consents().renew(resident, form(TODAY.plusDays(10), NEXT_YEAR.plusYears(1)));
        var held = asOf(TODAY.plusDays(10), town.now);
        assertEquals(2, held.size());
        assertEquals(held.get(0).until(), held.get(1).from());
    }

    @Test
    void readsByIndexInOneStatement() {
        var statements = db.statementsOf(() -> asOf(TODAY, NOW));
        assertEquals(1, statements.size());
    }

    /** Whatever happens later, what was answered about a past moment of knowledge is answered again. */
    @ParameterizedTest
    @ValueSource(
            longs = {
                1, 2, 3, 5, 8, 13,
            })
    void neverAnswersOtherwiseAboutWhatWasKnown(long seed) {
        var random = new Random(seed);
        Map<String, List<String>> told = new HashMap<>();
        var moments = new ArrayList<LocalDateTime>();
        for (var step = 0; step < 14; step++) {
            moments.add(town.now);
            for (var day = -20; day <= 420; day += 20) {
                told.put(day + " " + town.now, words(TODAY.plusDays(day), town.now));
            }
            town.now = town.now.plusHours(1 + random.nextInt(24 * 12));
            somethingHappens(random);
            em.flush();
            em.clear();
            neverTwoFromNowOn();
        }
        for (var known : moments) {
            for (var day = -20; day <= 420; day += 20) {
                assertEquals(
                        told.get(day + " " + known), words(TODAY.plusDays(day), known), day + " as known " + known);
            }
        }
    }

    /** Papers of the past may turn out to have overlapped; from now on the gate finds one at most. */
    private void neverTwoFromNowOn() {
        for (var day = 1; day <= 300; day += 7) {
            var held = asOf(town.now.toLocalDate().plusDays(day), town.now);
            assertTrue(held.size() <= 1, held.size() + " hold at once");
        }
    }

    private void somethingHappens(Random random) {
        var from = town.now.toLocalDate().minusDays(random.nextInt(10));
        var until = from.plusDays(30 + random.nextInt(300));
        switch (random.nextInt(4)) {
            case 0 -> town.consents().renew(resident, signed(from, until, random));
            case 1 -> town.consents().change(resident, signed(from, until, random));
            case 2 ->
                town.consents().correct(any(random), new Correction(scope(random), from, until, signature()), "訂正");
            default -> town.consents().withdraw(any(random), "撤回");
        }
    }

    private SignedForm signed(LocalDate from, LocalDate until, Random random) {
        return new SignedForm(UUID.randomUUID(), scope(random), from, until, signature(), List.of());
    }

    private ConsentScope scope(Random random) {
        var categories = EnumSet.noneOf(DataCategory.class);
        DataCategory.ordinary().stream().filter(one -> random.nextBoolean()).forEach(categories::add);
        categories.add(DataCategory.BOARD);
        Set<FacilityId> places = random.nextBoolean() ? Set.of(town.hospital) : Set.of(town.nursing, town.hospital);
        return new ConsentScope(
                random.nextBoolean() ? ConsentMethod.BLANKET : ConsentMethod.FACILITY_LIST, places, categories);
    }

    private ConsentId any(Random random) {
        var all = em.createNamedQuery(Consent.OF_RESIDENT, Consent.class)
                .setParameter("resident", resident)
                .getResultList();
        return all.get(random.nextInt(all.size())).id();
    }

    private ConsentId only() {
        return new ConsentId(town.consents().consentsOf(resident).get(0).row().id());
    }

    private List<String> words(LocalDate day, LocalDateTime known) {
        return asOf(day, known).stream()
                .map(held -> held.consentId() + " " + held.from() + " " + held.until() + " "
                        + held.scope().method()
                        + held.scope().facilities().stream()
                                .sorted(java.util.Comparator.comparing(FacilityId::value))
                                .toList()
                        + held.scope().categories().stream().sorted().toList())
                .toList();
    }

    private List<HeldRow> asOf(LocalDate day, LocalDateTime known) {
        em.flush();
        var history = new ConsentHistory();
        history.em = em;
        return history.asOf(resident, day, known);
    }
}

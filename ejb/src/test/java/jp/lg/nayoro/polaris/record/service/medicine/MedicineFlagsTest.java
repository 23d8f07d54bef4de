package jp.lg.nayoro.polaris.record.service.medicine;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** What the page of medicines points out, and what comes near it and is nothing. Today is 24 November 2026. */
class MedicineFlagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            # never fetched; fetched the day after; the patience of four days runs; it ends
            P 11-10 clinic amlo5 28d;                                                        NOT_FETCHED
            P 11-10 clinic amlo5 28d / D 11-11 south amlo5 28d;
            P 11-20 clinic amlo5 28d;
            P 11-19 clinic amlo5 28d;                                                        NOT_FETCHED
            # another maker, 一般名 against product, brand against generic, a drug without a code
            P 11-10 clinic general 28d / D 11-10 south amlo5 28d;
            P 11-10 clinic brand 28d / D 11-10 south amlo5 28d;
            P 11-10 clinic amlo5 28d / D 11-10 south bare 28d;
            # another route is another drug
            P 11-10 clinic loxo 10t / D 11-10 south tape -;                                  NOT_FETCHED
            # handed out where it was prescribed; injected there; taken on the ward; given along on discharge
            P 11-10 clinic amlo5 28d 院内処方;
            I 11-10 clinic insulin -;
            P 11-10 hospital amlo5 28d ward;
            P 11-10 hospital amlo5 28d ward 退院時処方;                                      NOT_FETCHED
            # the pharmacy names another prescriber of this record; one that nobody knows
            P 11-10 clinic amlo5 28d / P 11-09 hospital amlo5 3d / D 11-11 south amlo5 3d of=hospital; NOT_FETCHED
            P 11-10 clinic amlo5 28d / D 11-11 south amlo5 28d of=中央CL;
            # a five-day course of two months ago is past
            P 09-24 clinic loxo 5d;
            # the earlier of two was not fetched, and its days still run
            P 11-05 clinic amlo5 28d #1 / P 11-12 clinic amlo5 28d #2 / D 11-12 south amlo5 28d #2;     NOT_FETCHED
            """)
    void prescribedAndNotFetched(String lines, String flags) {
        assertEquals(flags == null ? "" : flags, flags(Notebook.of(lines)));
    }

    @Test
    void nobodySaysNotFetchedWhereNoPharmacyTellsAnything() {
        var list = Notebook.of("P 11-10 clinic amlo5 28d").withoutPharmacies().list();
        assertEquals("", kinds(list));
        assertEquals(Supply.Handing.NOBODY_TELLS, list.running().get(0).newest().handing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            # two prescribers at once: of one pharmacy, of two
            D 11-10 south amlo5 28d of=clinic / D 11-12 south amlo5 28d of=hospital;         SAME_INGREDIENT
            D 11-10 south amlo5 28d of=clinic / D 11-12 north amlo5 28d of=hospital;         SAME_INGREDIENT TWO_PHARMACIES
            D 11-10 south brand 28d of=clinic / D 11-12 south amlo25 28d of=hospital;        SAME_INGREDIENT
            # one after the other; another route; the ward
            D 10-10 south amlo5 28d of=clinic / D 11-12 south amlo5 28d of=hospital;
            D 11-10 south loxo 28d of=clinic / D 11-12 south tape - of=hospital;
            D 11-10 south amlo5 28d of=clinic / P 11-12 hospital amlo5 28d ward;
            # without a code: by the name; the route of a name is told by its form
            D 11-10 south amlo5 28d of=clinic / D 11-12 south bare 28d of=hospital;          SAME_INGREDIENT
            D 11-10 south barelox 28d of=clinic 内服 / D 11-12 south baretape - of=hospital 外用;
            # two strengths written on one day make one dose; on two days they are two; a change of the dose may overlap a week
            D 11-10 south amlo5 28d of=clinic #1 / D 11-10 south amlo25 28d of=clinic #1;
            D 11-01 south amlo5 28d of=clinic / D 11-12 south amlo25 28d of=clinic;          SAME_INGREDIENT
            D 11-01 south amlo5 28d of=clinic / D 11-24 south amlo25 28d of=clinic;
            # 頓服 beside what another prescribes daily; of the same prescriber
            D 11-10 south loxo 10t of=clinic / D 11-12 south loxo 14d of=hospital;           SAME_INGREDIENT
            D 11-10 south loxo 10t of=clinic / D 11-12 south loxo 14d of=clinic;
            # 頓服 of half a year ago is not in the house
            D 05-10 south loxo 10t of=clinic / D 11-12 south loxo 14d of=hospital;
            """)
    void theSameIngredientTwice(String lines, String flags) {
        assertEquals(flags == null ? "" : flags, flags(Notebook.of(lines)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            # one prescription filled by two pharmacies; one after the other
            P 11-10 clinic amlo5 28d #1 / D 11-10 south amlo5 28d #1 / D 11-10 north amlo5 28d #1;  TWO_PHARMACIES OVERLAPPING_DAYS
            D 10-12 south amlo5 28d of=clinic / D 11-09 north amlo5 28d of=clinic;
            # the notebook of one pharmacy tells of the other: one act, told twice
            D 11-10 south amlo5 28d / D 11-10 north amlo5 28d at=south;
            """)
    void twoPharmacies(String lines, String flags) {
        assertEquals(flags == null ? "" : flags, flags(Notebook.of(lines)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            # a week together is borne, eight days are not
            D 11-01 south amlo5 28d of=clinic / D 11-22 south amlo5 28d of=clinic;
            D 11-01 south amlo5 28d of=clinic / D 11-21 south amlo5 28d of=clinic;           OVERLAPPING_DAYS
            D 11-01 south amlo5 28d of=clinic / D 11-12 south brand 28d of=clinic;           OVERLAPPING_DAYS
            # 頓服 has no days; one order in two RP is one supply
            D 11-10 south loxo 10t of=clinic / D 11-12 south loxo 10t of=clinic;
            D 11-10 south amlo5 28d of=clinic #1 / D 11-10 south amlo5 28d of=clinic #1;
            # 4日分 of a tablet a week last four weeks
            D 10-20 south weekly 4d usage=週1回起床時 / D 11-12 south weekly 4d usage=週1回起床時;
            D 11-01 south weekly 4d usage=週1回起床時 / D 11-12 south weekly 4d usage=週1回起床時;  OVERLAPPING_DAYS
            # both are over
            D 09-01 south amlo5 28d of=clinic / D 09-10 south amlo5 28d of=clinic;
            """)
    void overlappingDays(String lines, String flags) {
        assertEquals(flags == null ? "" : flags, flags(Notebook.of(lines)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            # by the name, in whatever form; in a sentence; a tape too
            A 01-10 clinic ロキソプロフェン / D 11-20 south loxo 10t;                        ALLERGY
            A 01-10 clinic ﾛｷｿﾌﾟﾛﾌｪﾝ錠 / D 11-20 south loxo 10t;                           ALLERGY
            A 01-10 clinic ロキソプロフェンで喘鳴 / D 11-20 south loxo 10t;                  ALLERGY
            A 01-10 clinic ロキソプロフェン / D 11-20 south tape -;                          ALLERGY
            # prescribed and not fetched yet
            A 01-10 clinic ロキソプロフェン / P 11-22 clinic loxo 10t;                       ALLERGY
            # another drug; a family of drugs; a food; a word too short to mean it; over
            A 01-10 clinic アセトアミノフェン / D 11-20 south loxo 10t;
            A 01-10 clinic NSAIDs / D 11-20 south loxo 10t;
            A 01-10 clinic 卵 / D 11-20 south loxo 10t;
            A 01-10 clinic ロキ / D 11-20 south loxo 10t;
            A 01-10 clinic ロキソプロフェン / D 09-20 south loxo 5d;
            """)
    void anAllergyToWhatIsTaken(String lines, String flags) {
        assertEquals(flags == null ? "" : flags, flags(Notebook.of(lines)));
    }

    @Test
    void theKeyOfAFlagStaysAndItsHashGoesWithTheEvidence() {
        var one = Notebook.of("P 11-10 clinic amlo5 28d").list().flags().get(0);
        var same = Notebook.of("P 11-10 clinic amlo5 28d").list().flags().get(0);
        var more = Notebook.of("P 11-10 clinic amlo5 14d").list().flags().get(0);
        assertEquals(one.evidenceHash(), same.evidenceHash());
        assertEquals(one.key(), more.key());
        assertNotEquals(one.evidenceHash(), more.evidenceHash());
    }

    private static String flags(Notebook notebook) {
        return kinds(notebook.list());
    }

    private static String kinds(MedicineList list) {
        return list.flags().stream().map(flag -> flag.kind().name()).collect(Collectors.joining(" "));
    }
}

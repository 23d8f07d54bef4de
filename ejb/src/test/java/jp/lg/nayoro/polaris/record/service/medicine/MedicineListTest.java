package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.record.entity.HighRiskRow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What stands on the page of medicines, a line for each ingredient. Today is 24 November 2026. */
class MedicineListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            # generic and brand, 一般名, price list, another strength: one ingredient
            D 11-10 south amlo5 28d / D 11-11 south brand 28d;    1
            P 11-10 clinic general 28d / D 11-10 south amlo5 28d; 1
            D 11-10 south list 28d / D 11-11 south amlo25 28d;    1
            # by the name, where no code leads further: none at all, a HOT that nobody has seen, the institution's own
            D 11-10 south amlo5 28d / D 11-11 south bare 28d;     1
            D 11-10 south amlo5 28d / D 11-11 south hot 28d;      1
            D 11-10 south amlo5 28d / D 11-11 south local 28d;    1
            D 11-10 south bare 28d / D 11-11 south hot 28d;       1
            # another route; daily and when needed
            D 11-10 south loxo 28d / D 11-11 south tape -;        2
            D 11-10 south loxo 28d / D 11-11 south loxo 10t;      2
            """)
    void thereIsOneLineForAnIngredientInOneMannerOfUse(String lines, int count) {
        assertEquals(count, Notebook.of(lines).list().running().size());
    }

    @Test
    void itSaysWhatStandsThereByItsNameAlone() {
        assertTrue(Notebook.of("D 11-11 south bare 28d").list().running().get(0).byName());
        assertTrue(Notebook.of("D 11-11 south hot 28d").list().running().get(0).byName());
        assertFalse(
                Notebook.of("D 11-11 south amlo5 28d").list().running().get(0).byName());
    }

    @Test
    void aHotCodeLeadsToTheIngredientOnceTheCrosswalkHasSeenIt() {
        var line = Notebook.of("D 11-11 south hot 28d")
                .list(Notebook.hotIsKnown())
                .running()
                .get(0);
        assertEquals(new Ingredient("2171022"), line.ingredient());
        assertFalse(line.byName());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            loxo 28d,            DAILY
            loxo 10t,            AS_NEEDED
            loxo - usage=疼痛時, AS_NEEDED
            loxo - usage=毎食後, DAILY
            tape 28d,            EXTERNAL
            insulin -,           INJECTION
            baretape - 外用,     EXTERNAL
            barelox 5d,          DAILY
            """)
    void theMannerOfUseIsToldByTheCodeThenByTheWords(String drug, MedicineManner manner) {
        assertEquals(
                manner,
                Notebook.of("D 11-20 south " + drug).list().running().get(0).manner());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # handed out on the 10th: the last day, one day left, unknown
            D 11-10 south amlo5 15d, 0
            D 11-10 south amlo5 16d, 1
            D 11-10 south loxo 10t,
            D 11-10 south tape -,
            # of two the longer
            D 11-10 south amlo5 16d / D 11-20 south amlo5 28d, 23
            # a prescription that nobody fetched leaves nothing
            P 11-10 clinic amlo5 28d,
            """)
    void theDaysLeftAreCountedFromTomorrow(String lines, Integer left) {
        assertEquals(left, Notebook.of(lines).list().running().get(0).daysLeft(Notebook.TODAY));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # until today, until yesterday, 90 days ago, 91 days ago
            D 11-10 south amlo5 15d, 1, 0
            D 11-10 south amlo5 14d, 0, 1
            D 08-20 south amlo5 7d,  0, 1
            D 08-19 south amlo5 7d,  0, 0
            # what was never fetched did not end
            P 10-10 clinic amlo5 7d, 0, 0
            """)
    void whatEndedStaysForNinetyDays(String lines, int running, int ended) {
        var list = Notebook.of(lines).list();
        assertEquals(running, list.running().size());
        assertEquals(ended, list.ended().size());
    }

    @Test
    void aSupplyTellsWhoPrescribedAndWhoDispensed() {
        var supply = Notebook.of("P 11-10 clinic general 28d / D 11-11 south amlo5 28d")
                .list()
                .running()
                .get(0)
                .newest();
        assertEquals("中央クリニック", supply.prescriber());
        assertEquals("みなみ薬局", supply.pharmacy());
        assertEquals(LocalDate.of(2026, 12, 8), supply.until());
    }

    @Test
    void aPrescriptionUnderOneNumberIsFilledByTheDispensingUnderIt() {
        var line = Notebook.of("P 11-10 clinic amlo5 28d #1 / P 11-11 clinic amlo5 28d #2 / D 11-12 south amlo5 28d #1")
                .list()
                .running()
                .get(0);
        var dispensed = line.supplies().stream()
                .filter(supply -> supply.dispensed() != null)
                .findFirst()
                .orElseThrow();
        assertEquals("1", dispensed.prescribed().row().order().number());
    }

    @Test
    void twoStrengthsOfOneOrderAreEachFilledByTheirOwn() {
        var line = Notebook.of("P 11-10 clinic amlo5 28d / P 11-10 clinic amlo25 28d"
                        + " / D 11-10 south amlo25 28d / D 11-10 south amlo5 28d")
                .list()
                .running()
                .get(0);
        assertEquals(2, line.supplies().size());
        line.supplies()
                .forEach(supply -> assertEquals(
                        supply.prescribed().display(), supply.dispensed().display()));
    }

    @Test
    void whatWasLeftOverStandsBesideTheDrugItSpeaksOf() {
        var list = Notebook.of("D 11-10 south amlo5 28d / D 11-10 south loxo 28d / N 11-20 south アムロジピンが12錠残っている")
                .list();
        assertEquals(1, list.leftOvers().size());
        assertEquals(
                List.of("アムロジピン錠5mg「北斗」"),
                list.running().stream()
                        .filter(line -> !line.leftOvers().isEmpty())
                        .map(MedicineLine::name)
                        .toList());
    }

    @Test
    void theMedicinesOfTheWardAreCountedAndLeftOut() {
        var list = Notebook.of("P 11-10 hospital amlo5 28d ward / P 11-10 hospital loxo 10t ward")
                .list();
        assertEquals(2, list.ofTheWard());
        assertEquals(List.of(), list.running());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # the beginning of the code; a part of the name in any width; neither
            warfarin 28d, 3332,    ,           抗凝固薬
            warfarin 28d, 3333,    ,
            insulin -,    ,        ｲﾝｽﾘﾝ,      抗凝固薬
            bare 28d,     2171022, ,
            bare 28d,     ,        アムロジピン, 抗凝固薬
            """)
    void aMarkIsGivenByTheTableOfTheMunicipality(String drug, String prefix, String name, String mark) {
        var row = new HighRiskRow(
                1L, prefix, name, "抗凝固薬", Notebook.TODAY, null, "理由", "佐藤", Notebook.TODAY.atStartOfDay(), null, null);
        var line = Notebook.of("D 11-20 south " + drug).list(row).running().get(0);
        assertEquals(mark == null ? List.of() : List.of(mark), line.marks());
    }

    @Test
    void whereNothingTellsItsDaysNothingIsSaidOfThem() {
        var supply = Notebook.of("D 11-20 south tape -").list().running().get(0).newest();
        assertNull(supply.until());
        assertFalse(supply.dated());
    }
}

package jp.lg.nayoro.polaris.intake.service.careplan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.care.entity.CareLevel;
import jp.lg.nayoro.polaris.care.entity.CarePlanRowContent;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.PatientPart;
import jp.lg.nayoro.polaris.record.entity.EntryState;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CarePlanParserTest {

    static final String ROW = "202410,012211,0000012345,20261001";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            UP1KYO_0170000001_43_0170000011_15_20261001093000.CSV          , TABLE_1            , 2, 2
            UP2KYO_0170000001_43_0170000011_15_20261001093000.CSV          , TABLE_2            , 1, 5
            UP3KYO_0170000001_43_0170000011_15_20261001093000.CSV          , TABLE_3            , 1, 6
            UPHOSOKU_000000_0170000001_43_0170000011_15_20261001093000.CSV , SUPPLEMENT         , 2, 2
            UPPLAN_202610_0170000001_43_0170000011_15_20260925100000.CSV   , TABLE_6_PLAN       , 1, 3
            UPPLAN_202209_0170000001_0170000011_20220825100000.CSV         , TABLE_6_PLAN       , 1, 1
            UPJSK_202610_0170000011_15_0170000001_43_20261102090000.CSV    , TABLE_6_RESULT     , 1, 2
            UPSIKYU_202610_0170000001_43_0170000011_15_20260925100000.CSV  , TABLE_7            , 1, 4
            UPKIHON_0170000051_46_0170000011_A6_20261002110000.CSV         , PREVENTION_BASICS  , 1, 1
            UPKIHON_SUB1_0170000051_46_0170000011_A6_20261002110000.CSV    , PREVENTION_DAY     , 1, 2
            UPKIHON_SUB2_0170000051_46_0170000011_A6_20261002110000.CSV    , PREVENTION_ILLNESS , 1, 1
            UPYOBO_0170000051_46_0170000011_A6_20261002110000.CSV          , PREVENTION_PLAN    , 1, 1
            UPYOBO_SUB_0170000051_46_0170000011_A6_20261002110000.CSV      , PREVENTION_SUPPORT , 1, 3
            """)
    void eachFileGivesTheRowsOfItsForm(String name, String form, int persons, int rows) {
        var parsed = CareFixtures.read("careplan/" + name);
        assertEquals(persons, parsed.parts().size());
        var contents = rowsOf(parsed);
        assertEquals(rows, contents.size());
        assertTrue(contents.stream().allMatch(row -> row.key().form().name().equals(form)), contents::toString);
        assertEquals(List.of(), parsed.warnings());
    }

    @Test
    void aTextKeepsItsQuotesCommasAndLines() {
        var row =
                rowsOf(CareFixtures.read("careplan/UP1KYO" + CareFixtures.PLAN)).get(0);
        assertEquals(
                "転倒を防ぎ、住み慣れた家での暮らしを続けられるよう支援する。\r\n緊急連絡先：長女, 電話は\"別紙\"のとおり",
                row.cells().get("24"));
    }

    @Test
    void aRowBehindATextOfSeveralLinesKnowsTheLineItBeginsOn() {
        var rows = rowsOf(CareFixtures.read("careplan/UP1KYO" + CareFixtures.PLAN));
        assertEquals(
                List.of(1, 4), rows.stream().map(CarePlanRowContent::sourceLine).toList());
    }

    @Test
    void theSameInUtf8ReadsTheSame() {
        var name = "UP1KYO" + CareFixtures.PLAN;
        var text = new String(CareFixtures.bytes("careplan/" + name), CareFixtures.MS932);
        var utf8 = CarePlanParser.parse(name, text.getBytes(StandardCharsets.UTF_8), CareFixtures.RECEIVED_AT);
        assertEquals(rowsOf(CareFixtures.read("careplan/" + name)), rowsOf((ParseResult.Parsed) utf8));
    }

    @Test
    void certificationAndProviderStandBesideTheColumns() {
        var facts = rowsOf(CareFixtures.read("careplan/UP1KYO" + CareFixtures.PLAN))
                .get(0)
                .facts();
        assertEquals(CareLevel.CARE_2, facts.careLevel());
        assertEquals(LocalDate.of(2026, 10, 1), facts.validFrom());
        assertEquals(LocalDate.of(2028, 9, 30), facts.validUntil());
        assertEquals("0170000001", facts.providerNumber());
    }

    @Test
    void thePreventionPlanHasCodesOfItsOwnForTheLevel() {
        var facts = rowsOf(CareFixtures.read("careplan/UPYOBO" + CareFixtures.PREVENTION))
                .get(0)
                .facts();
        assertEquals(CareLevel.SUPPORT_1, facts.careLevel());
    }

    @Test
    void aBlankInTable2RepeatsTheCellAboveAsLongAsItsNumberStays() {
        var rows = rowsOf(CareFixtures.read("careplan/UP2KYO" + CareFixtures.PLAN));
        assertEquals(
                List.of(
                        "転ばずに家の中を歩きたい|家の中を一人で歩ける|手すりで便所まで行ける|令和8年10月～令和9年3月",
                        "転ばずに家の中を歩きたい|家の中を一人で歩ける|手すりで便所まで行ける|令和8年10月～令和9年3月",
                        "転ばずに家の中を歩きたい|家の中を一人で歩ける|浴槽をまたげる|令和8年10月～令和8年12月",
                        "転ばずに家の中を歩きたい|買い物に行ける|近所を散歩できる|null",
                        "薬を飲み忘れない|服薬が続く|お薬カレンダーを使える|null"),
                rows.stream()
                        .map(row -> String.join(
                                "|",
                                row.cells().get("7"),
                                row.cells().get("9"),
                                row.cells().get("10"),
                                row.cells().get("12") + ""))
                        .toList());
        assertNull(rows.get(1).cells().get("17"), "a provider is never carried over");
    }

    @Test
    void theSupportPlanOfPreventionRepeatsLikewise() {
        var rows = rowsOf(CareFixtures.read("careplan/UPYOBO_SUB" + CareFixtures.PREVENTION));
        assertEquals(
                List.of("階段を上れる|自宅で体操", "階段を上れる|自宅で体操", "階段を上れる|null"),
                rows.stream()
                        .map(row -> row.cells().get("9") + "|" + row.cells().get("12"))
                        .toList());
    }

    @Test
    void totalsOfTable7AreToldFromServices() {
        var rows = rowsOf(CareFixtures.read("careplan/UPSIKYU" + CareFixtures.MONTH));
        assertEquals(
                List.of(false, true, false, true),
                rows.stream().map(row -> row.facts().subtotal()).toList());
    }

    @Test
    void version3HasNoColumnsOfEquipment() {
        var row = rowsOf(CareFixtures.read("careplan/UPPLAN_202209_0170000001_0170000011_20220825100000.CSV"))
                .get(0);
        assertEquals("151241", row.facts().serviceCode());
        assertEquals("デイサービスほしみ", row.facts().providerName());
        assertNull(row.cells().get("18"));
    }

    @Test
    void resultsOfEachProviderAreASetOfTheirOwn() {
        var row = rowsOf(CareFixtures.read("careplan/UPJSK_202610_0170000011_15_0170000001_43_20261102090000.CSV"))
                .get(0);
        assertEquals("TABLE_6_RESULT|202610|0170000011|15", row.key().text());
    }

    @Test
    void theSupplementTellsWhoThePersonIs() {
        var patient = CareFixtures.read("careplan/UPHOSOKU_000000" + CareFixtures.PLAN)
                .parts()
                .get(0)
                .patient();
        assertEquals("012211-0000012345", patient.localId());
        assertEquals("佐藤　ハナ", patient.name());
        assertEquals("サトウ　ハナ", patient.nameKana());
        assertEquals("FEMALE", patient.sex());
        assertEquals(LocalDate.of(1938, 4, 12), patient.birthDate());
        assertEquals("星見町西1条1丁目 すずらん荘101", patient.address());
        assertEquals("01654-0-0001", patient.phone());
        assertEquals(LocalDateTime.of(2026, 10, 1, 9, 30), patient.issuedAt());
    }

    @Test
    void theNumbersOfCareInsuranceAreNeverThoseOfHealthInsurance() {
        var patient = CareFixtures.read("careplan/UPHOSOKU_000000" + CareFixtures.PLAN)
                .parts()
                .get(0)
                .patient();
        assertNull(patient.insurerNumber());
        assertNull(patient.insuredNumber());
    }

    @Test
    void aPlanIsANoteOfTheRecord() {
        var part =
                CareFixtures.read("careplan/UP1KYO" + CareFixtures.PLAN).parts().get(0);
        var entry = part.entries().get(0);
        assertEquals("居宅サービス計画書(1) 計画作成日 令和8年10月1日", entry.display());
        assertEquals("星見町居宅介護支援事業所", entry.author().facility());
        assertEquals("高橋 和子", entry.author().practitioner());
        assertEquals(LocalDate.of(2026, 10, 1), entry.time().on());
    }

    @Test
    void theNoteSaysNothingOfWhatThePlanSays() {
        var entry = CareFixtures.read("careplan/UP1KYO" + CareFixtures.PLAN)
                .parts()
                .get(0)
                .entries()
                .get(0);
        assertNull(entry.value().text());
        assertNull(entry.note());
    }

    @Test
    void aWithdrawalDeletesTheNoteThatThePlanMade() {
        var made =
                CareFixtures.read("careplan/UP1KYO" + CareFixtures.PLAN).parts().get(0);
        var deleted = CareFixtures.read("careplan-later/DLT1KYO_0170000001_43_0170000011_15_20261010090000.CSV");
        assertEquals(made.entries().get(0).key(), deleted.entries().get(0).key());
        assertEquals(EntryState.DELETED, deleted.entries().get(0).state());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            DLT1KYO_0170000001_43_0170000011_15_20261010090000.CSV        ; TABLE_1|2026-10-01, TABLE_2|2026-10-01, TABLE_3|2026-10-01
            DLTPLAN_202610_0170000001_43_0170000011_15_20261010091000.CSV ; TABLE_6_PLAN|202610, TABLE_7|202610
            DLTJSK_202610_0170000021_11_0170000001_43_20261103090000.CSV  ; TABLE_6_RESULT|202610|0170000021|11
            """)
    void aWithdrawalTakesBackWhatGoesWithIt(String name, String sets) {
        var rows = rowsOf(CareFixtures.read("careplan-later/" + name));
        assertTrue(rows.stream().allMatch(CarePlanRowContent::deletes));
        assertEquals(
                sets,
                String.join(", ", rows.stream().map(row -> row.key().text()).toList()));
    }

    @Test
    void aHeadingIsPassedOverWithAWarning() {
        var parsed = (ParseResult.Parsed)
                CareFixtures.of("DLT1KYO" + CareFixtures.PLAN, "CSVバージョン,保険者番号,被保険者番号,作成日\r\n" + ROW + "\r\n\r\n");
        assertEquals(3, rowsOf(parsed).size());
        assertEquals(1, parsed.warnings().size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
            # a column is missing, one is too many
            'DLT1KYO', '202410,012211,0000012345'                        , NOT_A_MESSAGE, 1, '列数が3です（DLT1KYOは4列）'
            'DLT1KYO', '202410,012211,0000012345,20261001,'              , NOT_A_MESSAGE, 1, '列数が5です'
            # a spreadsheet ate the zeros
            'DLT1KYO', '202410,12211,0000012345,20261001'                , NO_PATIENT   , 1, '先頭の0が消えます'
            'DLT1KYO', '202410,012211,12345,20261001'                    , NO_PATIENT   , 1, '先頭の0が消えます'
            'DLT1KYO', '202410,012211,,20261001'                         , NO_PATIENT   , 1, '被保険者番号がありません'
            'DLT1KYO', '202410,012211,0000012345,20261399'               , NO_DATE      , 1, '日付として読めません'
            'DLT1KYO', '202410,012211,0000012345,00000000'               , NO_DATE      , 1, '日付として読めません'
            'DLTPLAN', '202410,012211,0000012345,202613'                 , NO_DATE      , 1, '対象年月'
            'DLT1KYO', '202410,012211,"0000012345,20261001'              , NOT_A_MESSAGE, 1, '引用符'
            'DLT1KYO', '見出し,だけ'                                      , NOT_A_MESSAGE, 0, '1行もありません'
            """)
    void aFileThatCannotBeReadIsHeldWithTheLineAndTheReason(
            String kind, String text, QuarantineCause cause, int line, String reason) {
        var held = assertInstanceOf(
                ParseResult.Quarantined.class, CareFixtures.of(kind + CareFixtures.PLAN, text + "\r\n"));
        assertEquals(cause, held.cause());
        assertEquals(line, held.line());
        assertTrue(held.note().contains(reason), held.note());
    }

    @Test
    void oneBadRowHoldsTheWholeFile() {
        var held = assertInstanceOf(
                ParseResult.Quarantined.class,
                CareFixtures.of("DLT1KYO" + CareFixtures.PLAN, ROW + "\r\n" + ROW + ",\r\n"));
        assertEquals(2, held.line());
    }

    private static List<CarePlanRowContent> rowsOf(ParseResult.Parsed parsed) {
        return parsed.parts().stream()
                .map(PatientPart::carePlanRows)
                .flatMap(List::stream)
                .toList();
    }
}

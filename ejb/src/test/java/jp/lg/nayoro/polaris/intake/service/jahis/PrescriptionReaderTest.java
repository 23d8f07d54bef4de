package jp.lg.nayoro.polaris.intake.service.jahis;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.qr.QrPrint;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PrescriptionReaderTest {

    static final String PHARMACY = "0140000002";
    static final String HOSPITAL = "0110000001";

    static final List<String> HEAD = List.of(
            "JAHIS10",
            "1,1,0000001,01,星見町立病院",
            "2,098-9001,北海道星見郡星見町",
            "4,2,01,内科",
            "5,D01,ｷﾀﾉ ｹﾝｲﾁ,北野 健一",
            "11,0012345,佐藤　ハナ,ｻﾄｳ ﾊﾅ",
            "12,2",
            "13,3130520",
            "22,39019999",
            "23,２?８?１６,１２３４,1,05",
            "51,R080914",
            "82,1,1234567890123456");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # form, count, amount: per day, per time, the whole; days, times, the last day
            1, 28, 3, 3,  ,  , 28,   , 2026-10-11
            2, 10, 1,  , 1,  ,   , 10,
            3,  1, 14, ,  , 14,  ,   ,
            4,  1, 5,  ,  , 5,   ,   ,
            5,  1, 2,  ,  , 2,   ,   ,
            6,  1, 70, ,  , 70,  ,   ,
            9,  1, 1,  ,  , 1,   ,   ,
            """)
    void theFormSaysWhatTheAmountIsOf(
            String form,
            int count,
            int amount,
            BigDecimal perDay,
            BigDecimal perTime,
            BigDecimal total,
            Integer days,
            Integer times,
            LocalDate until) {
        var drug = only("101,1," + form + ",," + count, "111,1,1,,用法", "201,1,1,1,4,2171022F4030,薬," + amount + ",1,錠");
        assertEquals(perDay, drug.dose().perDay());
        assertEquals(perTime, drug.dose().perTime());
        assertEquals(total, drug.dose().totalQuantity());
        assertEquals(days, drug.dose().days());
        assertEquals(times, drug.dose().times());
        assertEquals(until, drug.time().until());
        assertEquals("錠", drug.dose().unit());
    }

    @Test
    void itIsWhatAHospitalOrdered() {
        var drug = only("101,1,1,,28", "111,1,2,1011000400000000,１日１回朝食後,1", "201,1,1,1,4,2171022F4030,薬,1,1,錠");
        assertEquals(EntryCategory.PRESCRIPTION, drug.category());
        assertEquals(LocalDate.of(2026, 9, 14), drug.time().on());
        assertEquals("1234567890123456", drug.order().number());
        assertEquals("1011000400000000", drug.dose().usageCode());
        assertEquals("内服", drug.dose().route());
        assertEquals(
                List.of("O", "内科", "北野 健一", "星見町立病院"),
                List.of(
                        drug.author().inOut(),
                        drug.author().department(),
                        drug.author().practitioner(),
                        drug.author().facility()));
    }

    @Test
    void whatIsSaidOfADrugStandsBesideIt() {
        var drugs = read(
                PHARMACY,
                "64,3",
                "101,1,1,,14",
                "111,1,1,,１日３回",
                "181,1,1,8,１日おき,I1100000,",
                "201,1,1,1,7,1149019F1ZZZ,【般】薬一,4,2,錠",
                "211,1,1,0.66667",
                "221,1,1,1,1,2,,,V11NNNNN,V21NNNNN,V32NNNNN,,",
                "241,1,1,1.5,3",
                "281,1,1,1,3,後発品変更不可,",
                "201,01,002,1,1,,薬二,1,1,包");
        assertEquals(
                "用量は力価（原薬量）\n１日おき\n単位換算: 0.66667\n不均等: 1回目1・2回目1・3回目2\n1回量: 1.5 1日3回\n後発品変更不可\nリフィル処方 総使用回数: 3",
                drugs.get(1).note());
        assertEquals(new BigDecimal("1.5"), drugs.get(1).dose().perTime());
        assertEquals("薬二", drugs.get(2).display());
        assertEquals("１日おき\nリフィル処方 総使用回数: 3", drugs.get(2).note());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            61,麻-123,北海道星見町,0165-00-0012; 処方箋: 麻薬処方;         麻薬施用者の処方です
            62,2;                                処方箋: 残薬確認;         医療機関へ情報提供
            63,3,2;                              処方箋: 分割調剤;         3回中の2回目
            64,3;                                処方箋: リフィル;         総使用回数: 3
            81,1,1,【一包化】;                   処方箋: 備考;             【一包化】
            301,1,薬,腎機能低下;                 処方箋: 処方元からの情報; 薬: 腎機能低下
            """)
    void whatIsSaidOfThePrescriptionIsANote(String record, String title, String text) {
        var note = read(PHARMACY, record).get(0);
        assertEquals(EntryCategory.NOTE, note.category());
        assertEquals(title, note.display());
        assertEquals(text, note.value().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            201,1,1,1,4,2171022F4030,薬,1,1,錠; YJ;      2171022F4030
            201,1,1,,4,2171022F4030,薬,1,錠;    YJ;      2171022F4030
            201,1,1,4,2171022F4030,薬,1,錠;     YJ;      2171022F4030
            201,1,1,620000001,薬,1,錠;          RECEIPT; 620000001
            201,1,1,1,1,,薬,1,1,錠;             ;
            """)
    void aShorterRecordIsReadByWhereItsCodeStands(String record, CodeSystem system, String code) {
        var drug = only("101,1,1,内服", "111,1,1,１日１回", record);
        assertEquals("薬", drug.display());
        assertEquals(system, drug.code() == null ? null : drug.code().system());
        assertEquals(code, drug.code() == null ? null : drug.code().code());
        assertEquals(new BigDecimal("1"), drug.dose().perDay());
        assertEquals("１日１回", drug.dose().usageText());
    }

    @Test
    void aPatientsNumberCountsOnlyInTheHospitalThatGaveIt() {
        var own = parsed(HOSPITAL, HEAD).only().patient();
        assertEquals("0012345", own.localId());
        var elsewhere = parsed(PHARMACY, HEAD).only().patient();
        assertTrue(elsewhere.localId().matches("JAHIS-[0-9a-f]{16}"));
        assertEquals(LocalDate.of(1938, 5, 20), elsewhere.birthDate());
        assertEquals("FEMALE", elsewhere.sex());
        assertEquals("ｻﾄｳ ﾊﾅ", elsewhere.nameKana());
        assertEquals("39019999", elsewhere.insurerNumber());
    }

    @Test
    void aPharmacysNotebookAndPrescriptionOfOnePersonMeet() {
        var notebook = List.of("JAHISTC08,1", "1,佐藤 ハナ,2,S130520", "5,R080914,1");
        assertEquals(
                parsed(PHARMACY, notebook).only().patient().localId(),
                parsed(PHARMACY, HEAD).only().patient().localId());
    }

    @Test
    void theBranchOfTheInsuredNumberIsKept() {
        assertEquals("05", parsed(PHARMACY, HEAD).only().patient().insuredBranch());
    }

    @Test
    void dashesThatAnEarlierConversionLostAreReadAsDashes() {
        var parsed = parsed(PHARMACY, HEAD);
        assertEquals("２-８-１６", parsed.only().patient().insuredSymbol());
        assertTrue(parsed.warnings().stream().anyMatch(each -> each.text().contains("化けて")));
    }

    @ParameterizedTest
    @CsvSource({"11,NO_PATIENT", "51,NO_DATE"})
    void withoutAPatientOrADayItIsHeld(String missing, QuarantineCause cause) {
        var lines =
                HEAD.stream().filter(line -> !line.startsWith(missing + ",")).toList();
        var held = assertInstanceOf(ParseResult.Quarantined.class, parse(PHARMACY, lines));
        assertEquals(cause, held.cause());
    }

    @Test
    void twoPatientsOnOnePrescriptionAreHeld() {
        var lines = new ArrayList<>(HEAD);
        lines.add("11,,鈴木 キヨ,");
        var held = assertInstanceOf(ParseResult.Quarantined.class, parse(PHARMACY, lines));
        assertEquals(QuarantineCause.WRONG_PATIENT, held.cause());
    }

    @ParameterizedTest
    @CsvSource({"196006", "1960", "33506", "335", "''"})
    void aMonthOrAYearOfBirthIsNoDay(String birth) {
        var lines = HEAD.stream()
                .map(line -> line.startsWith("13,") ? "13," + birth : line)
                .toList();
        assertEquals(null, parsed(PHARMACY, lines).only().patient().birthDate());
    }

    @Test
    void aDrugWithoutFormKeepsItsAmountAsItStands() {
        var parsed = parsed(PHARMACY, with("201,1,1,1,4,2171022F4030,薬,３,1,錠"));
        assertEquals("用量: ３錠", parsed.entries().get(0).note());
        assertEquals(3, parsed.warnings().size());
    }

    @Test
    void itsPictureSaysTheSameInBothCharacterSets() {
        var text = String.join("\r\n", with("101,1,1,,28", "111,1,1,,用法", "201,1,1,1,4,2171022F4030,薬～①,1,1,錠"));
        var shiftJis = text.getBytes(Charset.forName("windows-31j"));
        var expected = JahisParser.parse(text.getBytes(StandardCharsets.UTF_8), PHARMACY, today());
        assertEquals(expected, JahisParser.parse(shiftJis, PHARMACY, today()));
        assertEquals(expected, JahisParser.parse(QrPrint.png(shiftJis), PHARMACY, today()));
        assertEquals(expected, JahisParser.parse(QrPrint.pngOfChain(shiftJis, 2, 2, 1), PHARMACY, today()));
    }

    private static EntryContent only(String... records) {
        var entries = read(PHARMACY, records);
        assertEquals(1, entries.size());
        return entries.get(0);
    }

    private static List<EntryContent> read(String facility, String... records) {
        return parsed(facility, with(records)).entries();
    }

    private static List<String> with(String... records) {
        var all = new ArrayList<>(HEAD);
        all.addAll(List.of(records));
        return all;
    }

    private static ParseResult.Parsed parsed(String facility, List<String> lines) {
        return assertInstanceOf(ParseResult.Parsed.class, parse(facility, lines));
    }

    private static ParseResult parse(String facility, List<String> lines) {
        return JahisParser.parse(
                String.join("\r\n", lines).getBytes(Charset.forName("windows-31j")), facility, today());
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 24);
    }
}

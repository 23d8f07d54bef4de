package jp.lg.nayoro.polaris.intake.service.nsips;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryState;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NsipsParserTest {

    static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    static final String HEADER = "VER010401,20260914113000,,PC1,01,4,0000002,ひまわり薬局,0989001,住所,0165000034,";
    static final String PATIENT = "1,00321,ｻﾄｳ ﾊﾅ,佐藤　ハナ,2,19380520";
    static final String PRESCRIPTION = "2,990260914000041,41,A,20260914,,,20260914";

    @Test
    void aReceptionHasItsDrugsWithTheirUsages() throws IOException {
        var entries = fixture("20260914-a.txt").entries();
        assertEquals(
                List.of(
                        "アムロジピンＯＤ錠５ｍｇ「ホシ」 1日1 １日１回　朝食後服用 28日 2026-09-15..2026-10-12",
                        "カンデサルタン錠４ｍｇ「ホシ」 1日2 １日１回　朝食後服用 28日 2026-09-15..2026-10-12",
                        "ロキソプロフェンＮａ錠６０ｍｇ「ホシ」 1回1 疼痛時 10回 2026-09-14..null",
                        "ケトプロフェンテープ４０ｍｇ① 計14 １日１回　右膝に貼付 2026-09-14..null"),
                entries.stream().map(NsipsParserTest::told).toList());
        assertTrue(entries.stream().allMatch(each -> each.category() == EntryCategory.DISPENSING));
        assertTrue(entries.stream()
                .allMatch(each -> "990260914000041".equals(each.order().number())));
        assertTrue(
                entries.stream().allMatch(each -> "北野　健一".equals(each.author().practitioner())));
    }

    @Test
    void whatIsSaidOfADrugStandsBesideIt() throws IOException {
        var entries = fixture("20260914-a.txt").entries();
        assertEquals(
                "処方元: 星見町立病院\n一般名: アムロジピンベシル酸塩\n処方箋のコメント: 粉砕希望\n一包化\n変更前の薬: ノルバスク錠５ｍｇ\n一般名処方",
                entries.get(0).note());
        assertTrue(
                entries.get(1).note().contains("不均等: 朝1.5・夕0.5"), entries.get(1).note());
        assertEquals(new BigDecimal("1"), entries.get(0).dose().perTime());
    }

    @Test
    void thePatientIsDescribedWithKanaAndInsurance() throws IOException {
        var patient = fixture("20260914-a.txt").only().patient();
        assertEquals(
                List.of("00321", "佐藤　ハナ", "ｻﾄｳ ﾊﾅ", "FEMALE", "0989001", "0165000012", "39019999", "７０", "１２３４"),
                List.of(
                        patient.localId(),
                        patient.name(),
                        patient.nameKana(),
                        patient.sex(),
                        patient.postalCode(),
                        patient.phone(),
                        patient.insurerNumber(),
                        patient.insuredSymbol(),
                        patient.insuredNumber()));
        assertEquals(LocalDate.of(1938, 5, 20), patient.birthDate());
        assertEquals(LocalDateTime.of(2026, 9, 14, 11, 30), patient.issuedAt());
    }

    @Test
    void theCodesOfALineTeachThatTheyMeanOneDrug() throws IOException {
        assertEquals(
                List.of(
                        "YJ 2171022F4030, RECEIPT 622011101, HOT9 117291101",
                        "YJ 2149039F1031, RECEIPT 620001111",
                        "YJ 1149019F1560, RECEIPT 620098802",
                        "YJ 2649729S2169, RECEIPT 662640419"),
                fixture("20260914-a.txt").sameDrugs().stream()
                        .map(each -> String.join(
                                ", ",
                                each.codes().stream()
                                        .map(code -> code.system() + " " + code.code())
                                        .toList()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"A,ACTIVE", "U,ACTIVE", "D,DELETED", "'',ACTIVE"})
    void whatHappenedToThePrescriptionSaysTheStateAndItIsReplacedWhole(String update, EntryState state) {
        var parsed = parsed(HEADER, PATIENT, PRESCRIPTION.replace(",A,", "," + update + ","), usage(1), drug("薬"));
        assertEquals(state, parsed.entries().get(0).state());
        assertEquals(
                LocalDateTime.of(2026, 9, 14, 11, 30), parsed.entries().get(0).issuedAt());
        assertEquals(
                new Replacement.OfOrder(EntryCategory.DISPENSING, "990260914000041", null),
                parsed.only().replacement());
    }

    /** A writer that counts its prescriptions from 1 in every file must not wipe out those of other days. */
    @Test
    void aShortNumberCountsForItsDayOnly() {
        var parsed = parsed(HEADER, PATIENT, PRESCRIPTION.replace("990260914000041", "1"), usage(1), drug("薬"));
        assertEquals(
                new Replacement.OfOrder(EntryCategory.DISPENSING, "1@2026-09-14", null),
                parsed.only().replacement());
    }

    @Test
    void drugsBelongToTheUsageBeforeThemWhateverRpTheyName() {
        var entries = parsed(HEADER, PATIENT, PRESCRIPTION, usage(7), drug("薬一"), usage(14), drug("薬二"))
                .entries();
        assertEquals(
                List.of("薬一 7", "薬二 14"),
                entries.stream()
                        .map(each -> each.display() + " " + each.dose().days())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # RP区分, 日回区分: per day, per time, the whole; days, times
            2, 1, 3,  ,  , 7,
            1, 1, 3,  ,  , 7,
            3, 2,  , 3,  ,  , 7
            3, 1,  , 3,  ,  , 7
            5, 3,  ,  , 3,  ,
            '', 2, ,  , 3,  ,
            """)
    void theUsageSaysWhatTheAmountIsOf(
            String kind,
            String counted,
            BigDecimal perDay,
            BigDecimal perTime,
            BigDecimal total,
            Integer days,
            Integer times) {
        var usage = "3,1,,用法,,,,," + kind + "," + counted + ",7,0,,1";
        var dose = parsed(HEADER, PATIENT, PRESCRIPTION, usage, drug("薬").replace(",1,1,錠", ",3,1,錠"))
                .entries()
                .get(0)
                .dose();
        assertEquals(perDay, dose.perDay());
        assertEquals(perTime, dose.perTime());
        assertEquals(total, dose.totalQuantity());
        assertEquals(days, dose.days());
        assertEquals(times, dose.times());
    }

    @Test
    void aReceptionMayHaveSeveralPrescriptionsAndAFileSeveralPatients() {
        var parsed = parsed(
                HEADER,
                PATIENT,
                PRESCRIPTION,
                usage(7),
                drug("薬一"),
                PRESCRIPTION.replace("000041", "000042"),
                usage(7),
                drug("薬二"),
                "1,00322,ｽｽﾞｷ ｷﾖ,鈴木　キヨ,2,19410203");
        assertEquals(
                List.of("00321 1", "00321 1", "00322 0"),
                parsed.parts().stream()
                        .map(part ->
                                part.patient().localId() + " " + part.entries().size())
                        .toList());
    }

    @Test
    void aPatientWithoutANumberIsKnownByADigest() {
        var patient = parsed(HEADER, PATIENT.replace("00321", ""), PRESCRIPTION)
                .only()
                .patient();
        assertTrue(patient.localId().matches("NSIPS-[0-9a-f]{16}"));
    }

    @Test
    void aFileThatEndsTooEarlyIsTold() {
        var parsed = parsed(HEADER, PATIENT, PRESCRIPTION, usage(7).replaceFirst("1$", "2"), drug("薬"));
        assertEquals(
                List.of("4行目: 用法部に書かれた薬の数と、続く薬品部の数が違います。"),
                parsed.warnings().stream().map(Object::toString).toList());
    }

    @Test
    void anUnknownLineIsTold() {
        var parsed = parsed(HEADER, PATIENT, PRESCRIPTION, "9,何か", usage(7), drug("薬"));
        assertEquals(1, parsed.entries().size());
        assertEquals(
                List.of("4行目: 知らない種類の行を読み飛ばしました。"),
                parsed.warnings().stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            JAHISTC08,1/H;                    NOT_A_MESSAGE; 1
            H;                                NO_PATIENT;    0
            H/2,9,1,A,20260914,,,20260914;    NO_PATIENT;    2
            H/1,00321,,,2,19380520;           NO_PATIENT;    2
            H/1,1,ｱ,あ,2,19380520/2,9,1,A,,,,; NO_DATE;       3
            H/1,1,ｱ,あ,2,19380520/4,1,1,1;     NOT_A_MESSAGE; 3
            O/1,1,ｱ,あ,2,19380520;             MISPLACED;     1
            """)
    void whatCannotBePlacedIsHeldAndTellsTheLine(String lines, QuarantineCause cause, int line) {
        var text = lines.replace("H/", HEADER + "/")
                .replaceAll("^H$", HEADER)
                .replaceAll("^O/", HEADER.replace("0000002", "9999999") + "/");
        var held = assertInstanceOf(ParseResult.Quarantined.class, parse(text.replace("/", "\r\n")));
        assertEquals(cause, held.cause());
        assertEquals(line, held.line());
    }

    @ParameterizedTest
    @CsvSource({"'\r\n'", "'\n'", "'\r'"})
    void bothCharacterSetsAndEveryLineEndSayTheSame(String end) {
        var text = String.join(end, HEADER, PATIENT, PRESCRIPTION, usage(7), drug("薬①～髙"), "\u001A");
        var expected = parse(String.join("\r\n", HEADER, PATIENT, PRESCRIPTION, usage(7), drug("薬①～髙")));
        assertEquals(expected, NsipsParser.parse(text.getBytes(SHIFT_JIS), context()));
        assertEquals(expected, NsipsParser.parse(text.getBytes(StandardCharsets.UTF_8), context()));
    }

    private static String told(EntryContent each) {
        var dose = each.dose();
        var amount = dose.perDay() != null
                ? "1日" + dose.perDay()
                : dose.totalQuantity() == null ? "1回" + dose.perTime() : "計" + dose.totalQuantity();
        return each.display() + " " + amount + " " + dose.usageText()
                + (dose.days() == null ? "" : " " + dose.days() + "日")
                + (dose.times() == null ? "" : " " + dose.times() + "回")
                + " " + each.time().on() + ".." + each.time().until();
    }

    private static String usage(int days) {
        return "3,1,*1000,１日３回　毎食後,,,,,2,1," + days + ",0,,1";
    }

    private static String drug(String name) {
        return "4,1,1,1,2171022F4030,,,," + name + ",,0,0,0,0,0,0,1,1,錠";
    }

    private static ParseResult.Parsed fixture(String name) throws IOException {
        var content =
                Files.readAllBytes(Path.of("src/test/resources/fixtures/nsips").resolve(name));
        return assertInstanceOf(ParseResult.Parsed.class, NsipsParser.parse(content, context()));
    }

    private static ParseResult.Parsed parsed(String... lines) {
        return assertInstanceOf(ParseResult.Parsed.class, parse(String.join("\r\n", lines)));
    }

    private static ParseResult parse(String text) {
        return NsipsParser.parse(text.getBytes(SHIFT_JIS), context());
    }

    private static ParseContext context() {
        return new ParseContext("0140000002", LocalDate.of(2026, 11, 24));
    }
}

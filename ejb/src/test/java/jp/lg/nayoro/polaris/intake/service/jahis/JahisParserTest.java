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
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JahisParserTest {

    static final String PATIENT = "1,佐藤 ハナ,2,S130520";
    static final String BLOCK = "5,R080914,1";
    static final String PHARMACY = "11,ひまわり薬局,01,4,0000002";

    @ParameterizedTest
    @CsvSource({
        "19380520,1938-05-20",
        "S130520,1938-05-20",
        "s130520,1938-05-20",
        "R080914,2026-09-14",
        "H310430,2019-04-30",
        "T150101,1926-01-01",
        "M450729,1912-07-29",
        "２０２６０９１４,2026-09-14",
        "2026/09/14,2026-09-14",
        "S1305,",
        "20260230,",
        "X010101,"
    })
    void daysAreReadInBothCalendars(String text, LocalDate day) {
        assertEquals(day, JahisDate.of(text).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # form, amount: per day, per time, the whole
            1, 3, ,
            3, , 3,
            5, , , 3
            9, , , 3
            '', , ,
            """)
    void theFormSaysWhatTheAmountIsOf(String form, BigDecimal perDay, BigDecimal perTime, BigDecimal total) {
        var dose = drugs("201,1,薬,３錠,,1,", "301,1,用法,5,日分," + form).get(0).dose();
        assertEquals(perDay, dose.perDay());
        assertEquals(perTime, dose.perTime());
        assertEquals(total, dose.totalQuantity());
        assertEquals("錠", dose.unit());
        assertEquals(5, dose.days());
    }

    @Test
    void zeroPaddedNumbersAndBlanksMeetTheirDrug() {
        var drug = drugs("201,002,薬,2,錠,1, 612310013", "301,2 ,【分２】,7,日分,1").get(0);
        assertEquals("【分２】", drug.dose().usageText());
        assertEquals("612310013", drug.code().code());
        assertEquals(LocalDate.of(2026, 9, 20), drug.time().until());
    }

    @Test
    void aPrescriberHoldsUntilTheNextOne() {
        var drugs = drugs("51,A病院", "55,北野 健一,内科", "201,1,薬一,1,錠", "55,南 あかり,整形外科", "201,2,薬二,1,錠");
        assertEquals("北野 健一", drugs.get(0).author().practitioner());
        assertEquals("整形外科", drugs.get(1).author().department());
        assertTrue(drugs.get(1).note().contains("処方元: A病院"));
    }

    @Test
    void whatThePatientWroteSaysSo() {
        assertTrue(drugs("201,1,薬,1,錠,1,,2").get(0).note().contains("患者等の記入"));
    }

    @Test
    void aNotebookOfAnotherPharmacyNamesIt() {
        assertEquals(null, drugs("201,1,薬,1,錠").get(0).author().facility());
        var other = parsed(List.of(PATIENT, BLOCK, "11,隣町薬局,01,4,9999999", "201,1,薬,1,錠"));
        assertEquals("隣町薬局", other.entries().get(0).author().facility());
    }

    @ParameterizedTest
    @CsvSource({"1,ALLERGY", "2,ALLERGY", "3,CONDITION", "9,NOTE", "'',NOTE"})
    void historyGoesWhereItBelongs(String kind, EntryCategory category) {
        var entry =
                parsed(List.of(PATIENT, "2," + kind + ",内容,1", BLOCK)).entries().get(0);
        assertEquals(category, entry.category());
        assertEquals(LocalDate.of(2026, 9, 14), entry.time().on());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "なし",
                "無",
                "無し",
                "特になし",
                "ナシ",
                "ﾅｼ",
                "特に無し。",
                "アレルギーなし",
                "アレルギー歴：なし",
                "薬物アレルギー 無",
                "ありません",
                "（なし）",
                "不明",
                "－"
            })
    void thatThereIsNothingIsNeverAnAllergen(String text) {
        var entry =
                parsed(List.of(PATIENT, "2,1," + text + ",1", BLOCK)).entries().get(0);
        assertEquals(EntryCategory.NOTE, entry.category());
        assertEquals("アレルギー歴", entry.display());
        assertEquals(text, entry.value().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ナシ状果（梨）", "卵以外なしと聞いているが再確認", "なしゼリー", "アレルギー歴あり", "洋なし", "無水カフェイン"})
    void whatOnlyLooksLikeNothingStaysAnAllergen(String text) {
        var entry =
                parsed(List.of(PATIENT, "2,1," + text + ",1", BLOCK)).entries().get(0);
        assertEquals(EntryCategory.ALLERGY, entry.category());
    }

    @Test
    void aRecordFilledUpWithEmptyFieldsStillTellsWhoWroteIt() {
        var entry = parsed(List.of(PATIENT, BLOCK, "411,粉砕して投与,31,,,,,,2"))
                .entries()
                .get(0);
        assertEquals("退院後に必要な情報", entry.display());
        assertEquals("患者等の記入", entry.note());
    }

    @Test
    void anUnknownRecordIsAWarningThatTellsNothingOfWhatStandsInIt() {
        var parsed = parsed(List.of(PATIENT, BLOCK, "999,何か", "佐藤 ハナ,何か"));
        assertEquals(
                List.of("4行目: 知らない種類の行（レコード999）を読み飛ばしました。", "5行目: 知らない種類の行（番号なし）を読み飛ばしました。"),
                parsed.warnings().stream().map(Object::toString).toList());
    }

    @Test
    void aUsageBeforeItsDrugStillMeetsIt() {
        var drug = drugs("301,1,【分３】,5,日分,1", "201,1,薬,3,錠").get(0);
        assertEquals("【分３】", drug.dose().usageText());
        assertEquals(new BigDecimal("3"), drug.dose().perDay());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # 内滴 by the day or as a bottle
            2, 日分, 3,
            2, 調剤,  , 3
            """)
    void dropsGoByWhatTheirNumberCounts(String form, String countedIn, BigDecimal perDay, BigDecimal total) {
        var dose = drugs("201,1,薬,3,ｍＬ", "301,1,用法,7," + countedIn + "," + form)
                .get(0)
                .dose();
        assertEquals(perDay, dose.perDay());
        assertEquals(total, dose.totalQuantity());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1, 2171022F4030,  YJ
            2, 620098801,     RECEIPT
            3, 2171022F4030,  PRICE_LIST
            3, 2171022F1ZZZ,  GENERIC
            4, 2171022F4030,  YJ
            6, 117291101,     HOT9
            6, 1172911010101, HOT9
            1, 612310013,     RECEIPT
            """)
    void theShapeOfACodeGoesBeforeItsKind(String kind, String code, CodeSystem system) {
        assertEquals(
                system, drugs("201,1,薬,1,錠," + kind + "," + code).get(0).code().system());
    }

    @Test
    void aDrugThatNamesItsGenericTeachesThePair() {
        var pairs = parsed(List.of(
                        PATIENT, BLOCK, "201,1,薬,1,錠,2,620098801,1,【般】薬,2,1179044F1ZZZ", "201,2,薬,1,錠,2,620098801"))
                .sameDrugs();
        assertEquals(
                List.of("620098801=1179044F1ZZZ"),
                pairs.stream()
                        .map(each -> each.codes().get(0).code() + "="
                                + each.codes().get(1).code())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\r\n\r\n", " \r\n "})
    void everyLineEndIsOne(String end) {
        var text = String.join(end, "JAHISTC08,1", PATIENT, BLOCK, " 201,1,薬,1,錠 ", "301,1,用法,3,日分,1,\u001A");
        var parsed = assertInstanceOf(ParseResult.Parsed.class, JahisParser.parse(bytes(text), "0140000002", today()));
        assertEquals(LocalDate.of(2026, 9, 16), parsed.entries().get(0).time().until());
    }

    @Test
    void repeatedHeadingsOfAnotherDayOpenABlockOfTheirOwn() throws Refusal {
        var first = part(PATIENT, BLOCK, PHARMACY, "201,1,薬一,1,錠", "301,1,用法一,7,日分,1", "911,77,2,1");
        var second = part(PATIENT, "5,R081001", PHARMACY, "201,1,薬二,1,錠", "301,1,用法二,7,日分,1", "911,77,2,2");
        var set = assertInstanceOf(SplitSet.Complete.class, SplitSet.of(List.of(first, second)));
        var parsed = assertInstanceOf(ParseResult.Parsed.class, JahisParser.parse(set.whole(), "0140000002", today()));
        assertEquals(
                List.of("2026-09-14 用法一", "2026-10-01 用法二"),
                parsed.entries().stream()
                        .map(each -> each.time().on() + " " + each.dose().usageText())
                        .toList());
        assertEquals(1, set.whole().all("1").count());
    }

    @Test
    void leftOverMedicineIsANote() {
        var entry = parsed(List.of(PATIENT, BLOCK, "421,12錠残っている,1")).entries().get(0);
        assertEquals(EntryCategory.NOTE, entry.category());
        assertEquals("残薬の確認", entry.display());
        assertEquals("12錠残っている", entry.value().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            5,20260914;                             NO_PATIENT
            1,,2,S130520;                           NO_PATIENT
            1,佐藤,2,S130520/1,鈴木,2,S160203;      WRONG_PATIENT
            1,佐藤,2,S130520/201,1,薬,1,錠;         NO_DATE
            1,佐藤,2,S130520/5,20261332,1;          NO_DATE
            1,佐藤,2,S130520/911,77,2,1;            INCOMPLETE_SET
            """)
    void whatCannotBePlacedIsHeld(String records, QuarantineCause cause) {
        var held = assertInstanceOf(ParseResult.Quarantined.class, parse(List.of(records.split("/"))));
        assertEquals(cause, held.cause());
    }

    @Test
    void aHeaderOfAnyVersionIsOneAndAnythingElseIsNone() {
        var body = "\r\n" + PATIENT + "\r\n" + BLOCK;
        assertInstanceOf(
                ParseResult.Parsed.class, JahisParser.parse(bytes("JAHISTC12,2" + body), "0140000002", today()));
        var held = assertInstanceOf(
                ParseResult.Quarantined.class, JahisParser.parse(bytes("NOT_JAHIS" + body), "0140000002", today()));
        assertEquals(QuarantineCause.NOT_A_MESSAGE, held.cause());
    }

    @Test
    void oneSpellingInTwoWidthsIsOneRegistrationAndTellsNothing() {
        var one = parsed(List.of("1,佐藤 ﾊﾅ,2,S130520")).only().patient().localId();
        assertEquals(one, parsed(List.of("1,佐藤　ハナ,2,19380520")).only().patient().localId());
        assertNotEquals(
                one, parsed(List.of("1,佐藤　ハナ,2,19380521")).only().patient().localId());
        assertTrue(one.matches("JAHIS-[0-9a-f]{16}"));
    }

    @Test
    void bothCharacterSetsSayTheSame() {
        var text = "JAHISTC08,1\r\n" + PATIENT + "\r\n" + BLOCK + "\r\n201,1,ロキソニン～①髙,1,錠\r\n\u001A";
        var shiftJis = JahisParser.parse(text.getBytes(Charset.forName("windows-31j")), "0140000002", today());
        assertEquals(JahisParser.parse(text.getBytes(StandardCharsets.UTF_8), "0140000002", today()), shiftJis);
    }

    @Test
    void partsAreJoinedWhateverTheirOrderAndRepeatedHeadingsOnce() throws Refusal {
        var first = part(PATIENT, BLOCK, PHARMACY, "201,1,薬一,1,錠", "911,77,2,1");
        var second = part(PATIENT, BLOCK, PHARMACY, "301,1,【分１】,7,日分,1", "911,77,2,2");
        var set = assertInstanceOf(SplitSet.Complete.class, SplitSet.of(List.of(second, first)));
        var parsed = assertInstanceOf(ParseResult.Parsed.class, JahisParser.parse(set.whole(), "0140000002", today()));
        assertEquals(1, parsed.entries().size());
        assertEquals("【分１】", parsed.entries().get(0).dose().usageText());
    }

    @Test
    void partsOfTwoPatientsOrTwoOfOneNumberAreNeverJoined() throws Refusal {
        var first = part(PATIENT, BLOCK, "201,1,薬一,1,錠", "911,77,2,1");
        var otherFirst = part(PATIENT, BLOCK, "201,1,薬二,1,錠", "911,77,2,1");
        var stranger = part("1,鈴木 キヨ,2,S160203", "911,77,2,2");
        var second = part("301,1,【分１】,7,日分,1", "911,77,2,2");
        assertInstanceOf(SplitSet.Mixed.class, SplitSet.of(List.of(first, stranger)));
        assertInstanceOf(SplitSet.Mixed.class, SplitSet.of(List.of(first, otherFirst, second)));
        assertInstanceOf(SplitSet.Complete.class, SplitSet.of(List.of(first, first, second)));
        assertInstanceOf(SplitSet.Incomplete.class, SplitSet.of(List.of(second)));
    }

    private static List<EntryContent> drugs(String... records) {
        var all = new ArrayList<>(List.of(PATIENT, BLOCK, PHARMACY));
        all.addAll(List.of(records));
        return parsed(all).entries();
    }

    private static ParseResult.Parsed parsed(List<String> records) {
        return assertInstanceOf(ParseResult.Parsed.class, parse(records));
    }

    private static ParseResult parse(List<String> records) {
        return JahisParser.parse(bytes("JAHISTC08,1\r\n" + String.join("\r\n", records)), "0140000002", today());
    }

    private static JahisFile part(String... records) throws Refusal {
        return JahisFile.read(bytes("JAHISTC08,1\r\n" + String.join("\r\n", records)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(Charset.forName("windows-31j"));
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 24);
    }
}

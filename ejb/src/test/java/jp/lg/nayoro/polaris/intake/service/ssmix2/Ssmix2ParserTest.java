package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryState;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class Ssmix2ParserTest {

    static final String PID = "PID|1||0012345^^^^PI||佐藤^ハナ^^^^^L^I~サトウ^ハナ^^^^^L^P||19380520|F";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # file and folder, what is inside, why it is held
            001/234/0012345/20260914/ADT-22/0012345_20260914_ADT-22_999999999999999_20260914101500000_01_1, 0054321, WRONG_PATIENT
            001/234/0012345/20260914/ADT-22/0012345_20260914_ADT-22_999999999999999_20260914101500000_01_1, '',      NO_PATIENT
            001/234/0012345/20260914/ADT-22/0054321_20260914_ADT-22_999999999999999_20260914101500000_01_1, 0012345, MISPLACED
            001/234/0012345/20260914/ADT-22/0012345_20260915_ADT-22_999999999999999_20260914101500000_01_1, 0012345, MISPLACED
            001/234/0012345/20260914/ADT-31/0012345_20260914_ADT-22_999999999999999_20260914101500000_01_1, 0012345, MISPLACED
            001/234/0012345/20260914/ADT-43/0012345_20260914_ADT-43_999999999999999_20260914101500000_01_1, 0012345, UNKNOWN_TYPE
            001/234/0012345/2026/ADT-22/0012345_2026_ADT-22_999999999999999_20260914101500000_01_1,         0012345, UNKNOWN_PLACE
            Thumbs.db,                                                                                      0012345, UNKNOWN_PLACE
            """)
    void whatDoesNotBelongIsHeld(String path, String patient, QuarantineCause cause) {
        var held =
                assertInstanceOf(ParseResult.Quarantined.class, parse(path, List.of("PID|1||" + patient + "||佐藤^ハナ")));
        assertEquals(cause, held.cause());
        assertTrue(held.note().endsWith("。"));
    }

    @ParameterizedTest
    @CsvSource({"12345", "0012345", "00000012345"})
    void leadingZerosAreNoDifference(String patient) {
        var parsed = parsed("ADT-22", "1", "PID|1||" + patient + "^^^^PI||佐藤^ハナ", "PV1|1|I|3東");
        assertEquals("0012345", parsed.only().patient().localId());
    }

    @ParameterizedTest
    @CsvSource({"1,ACTIVE", "2,SUPERSEDED", "0,DELETED"})
    void theConditionFlagIsTheState(String flag, EntryState state) {
        var entry = parsed("ADT-22", flag, PID, "PV1|1|I|3東").entries().get(0);
        assertEquals(state, entry.state());
    }

    @ParameterizedTest
    @CsvSource({
        "ADT-22, A11, CANCELLED", "ADT-22, A01, ACTIVE", "ADT-52, A13, CANCELLED", "ADT-12, A01, ACTIVE",
        "ADT-31, A52, CANCELLED", "ADT-21, A27, CANCELLED", "ADT-42, A12, CANCELLED", "ADT-01, A55, CANCELLED"
    })
    void aCancellingTriggerCancels(String type, String trigger, EntryState state) {
        var path = path(type, "999999999999999", "1");
        var lines = List.of("MSH|^~\\&|H|A|G|B|20260914||ADT^" + trigger, PID, "PV1|1|I|3東");
        var result = Ssmix2Parser.parse(path, String.join("\r", lines).getBytes(StandardCharsets.UTF_8), today());
        assertEquals(state, ((ParseResult.Parsed) result).entries().get(0).state());
    }

    @ParameterizedTest
    @CsvSource({"5^d,5", "3^D&日&ISO+,3", "14^日分,14", "5,", "2^W,"})
    void daysAreReadFromEachShape(String duration, Integer days) {
        var entry = prescription("TQ1|1||1013044400000000&毎食後&JAMISDP01|||" + duration + "|20260914");
        assertEquals(days, entry.dose().days());
        assertEquals(
                days == null ? null : LocalDate.of(2026, 9, 14).plusDays(days - 1),
                entry.time().until());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1013044400000000&毎食後&JAMISDP01,                      毎食後,             1013044400000000
            1013044400000000^毎食後^JAMISDP01,                      毎食後,             1013044400000000
            1013044400000000&毎食後&JAMISDP01~I1100000&隔日&JAMISDP01, 毎食後、隔日,     1013044400000000
            1013044400000000,                                       内服・経口・1日3回朝昼夕食後, 1013044400000000
            &医師の指示どおり&99X,                                  医師の指示どおり,
            """)
    void usageIsReadWithEitherDelimiterAndWithoutWords(String usage, String text, String code) {
        var dose = prescription("TQ1|1||" + usage + "|||5^d").dose();
        assertEquals(text, dose.usageText());
        assertEquals(code, dose.usageCode());
    }

    @Test
    void unequalDosesOfADayAreTold() {
        var entry = prescriptionOf("RXE||108665201^薬^HOT9|||TAB^錠^MR9P||V14NNNNN^４錠^JAMISDP01~V22NNNNN^２錠^JAMISDP01");
        assertTrue(entry.note().contains("４錠 ２錠"), entry.note());
    }

    @Test
    void anUnknownCodeKeepsItsText() {
        var entry = prescriptionOf("RXE||ZZ-9^院内製剤の軟膏^99ZZ|1||G^グラム^MR9P");
        assertEquals("院内製剤の軟膏", entry.display());
        assertEquals("ZZ-9", entry.code().code());
    }

    @Test
    void aPrescriptionReplacesItsOrderAndTheListOfDiagnosesItself() {
        assertEquals(
                new Replacement.OfOrder(prescriptionOf("RXE||1^薬^99").category(), "000000000000077", "OMP-01"),
                parsed("OMP-01", "1", PID, "ORC|NW|77||1", "RXE||1^薬^99").only().replacement());
        assertEquals(
                Replacement.NOTHING,
                parsed("OMP-01", "2", PID, "ORC|NW|77||1", "RXE||1^薬^99").only().replacement());
        assertInstanceOf(
                Replacement.OfCategory.class,
                ((ParseResult.Parsed) parse(path("PPR-01", "999999999999999", "1"), List.of(PID)))
                        .only()
                        .replacement());
        assertEquals(
                Replacement.NOTHING,
                ((ParseResult.Parsed) parse(path("PPR-01", "000000000000012", "1"), List.of(PID)))
                        .only()
                        .replacement());
    }

    @Test
    void theSecondCodeOfADrugTeachesThatBothMeanIt() {
        var fields = new String[32];
        Arrays.fill(fields, "");
        fields[0] = "RXE";
        fields[2] = "117291101^薬^HOT9";
        fields[31] = "2171022F4030^薬^YJ";
        assertEquals(
                List.of("HOT9 117291101, YJ 2171022F4030"),
                parsed("OMP-01", "1", PID, "ORC|NW|77||1", String.join("|", fields)).sameDrugs().stream()
                        .map(each -> each.codes().get(0).system() + " "
                                + each.codes().get(0).code() + ", "
                                + each.codes().get(1).system() + " "
                                + each.codes().get(1).code())
                        .toList());
    }

    @Test
    void labsAreReadWhicheverOfOrderAndPanelComesFirst() {
        var spm = "SPM|1|S||023^血清^JC10|||||||||||||202609140900";
        var obr = "OBR|1|7||E002^生化学^99O";
        var orc = "ORC|SC|7|||||||20260914|||01^北野^健一|||||01^内科^99";
        var obx = "OBX|1|NM|3A010^総蛋白^JC10||7.0|g/dl|||||F";
        var one = parsed("OML-11", "1", PID, spm, obr, orc, obx).entries().get(0);
        var other = parsed("OML-11", "1", PID, spm, orc, obr, obx).entries().get(0);
        assertEquals(one.key(), other.key());
        assertEquals("内科", other.author().department());
    }

    @ParameterizedTest
    @CsvSource({"F,ACTIVE", "C,ACTIVE", "P,PRELIMINARY", "X,CANCELLED", "D,DELETED", "'',ACTIVE"})
    void theResultsStatusIsTheState(String status, EntryState state) {
        var entry = parsed("OML-11", "1", PID, "OBX|1|NM|3A010^総蛋白^JC10||7.0||||||" + status)
                .entries()
                .get(0);
        assertEquals(state, entry.state());
    }

    @Test
    void organismAndAmountOfOneCultureStayTwo() {
        var entries = parsed(
                        "OML-11",
                        "1",
                        PID,
                        "SPM|1|S||061^喀痰^JC10|||||||||||||202609140900",
                        "OBX|1|CWE|6B010^培養^JC10|1|1^黄色ブドウ球菌^99B",
                        "OBX|2|ST|6B010^培養^JC10|1-1|3+")
                .entries();
        assertNotEquals(entries.get(0).key(), entries.get(1).key());
        assertEquals("黄色ブドウ球菌", entries.get(0).value().text());
    }

    @ParameterizedTest
    @CsvSource({"ペニシリン,ALLERGY", "なし,NOTE", "アレルギーなし,NOTE", "特になし,NOTE", "ソバ,ALLERGY"})
    void thatThereIsNoAllergyIsNoAllergen(String told, EntryCategory category) {
        var entry = parsed("ADT-61", "1", PID, "IAM|1|DA^薬剤^HL70127|^" + told + "|||A")
                .entries()
                .get(0);
        assertEquals(category, entry.category());
        assertTrue(entry.display().contains(told));
    }

    @ParameterizedTest
    @CsvSource({"CP,ACTIVE,実施", "'',ACTIVE,実施", "PA,ACTIVE,一部のみ実施", "RE,CANCELLED,患者の希望で実施せず", "NA,CANCELLED,実施せず"})
    void aDrugThatWasNotGivenIsNotTakenForGiven(String completion, EntryState state, String words) {
        var entry = parsed("OMP-12", "1", PID, "ORC|NW|77", "RXA|0|1|202609141000||1^薬^99|1||||||||||||||" + completion)
                .entries()
                .get(0);
        assertEquals(state, entry.state());
        assertTrue(entry.note().lines().anyMatch(words::equals), entry.note());
    }

    @Test
    void theRouteOfAnotherOrderIsNotBorrowed() {
        var entries = parsed(
                        "OMP-12",
                        "1",
                        PID,
                        "ORC|NW|77",
                        "RXA|0|1|202609141000||1^薬^99|1",
                        "ORC|NW|77",
                        "RXA|0|1|202609141100||2^別の薬^99|1",
                        "RXR|IV^静脈内^HL70162")
                .entries();
        assertEquals(null, entries.get(0).dose().route());
        assertEquals("静脈内", entries.get(1).dose().route());
    }

    @Test
    void aSuspectedDiagnosisSaysSoInItsName() {
        var prb = "PRB|AD|20260914|20062183^慢性腎臓病^MDCDX2|2|||20260914|||N189^^I10|||1^疑い^JHSD0005";
        var entries = ((ParseResult.Parsed) parse(path("PPR-01", "999999999999999", "1"), List.of(PID, prb))).entries();
        assertEquals("慢性腎臓病（疑い）", entries.get(0).display());
    }

    @Test
    void anExpressDeletionOfThePhoneIsNotSilence() {
        var deleted = parsed("ADT-22", "1", PID + "|||||\"\"", "PV1|1|I").only().patient();
        assertEquals("", deleted.phone());
        assertEquals(
                null, parsed("ADT-22", "1", PID, "PV1|1|I").only().patient().phone());
    }

    @Test
    void aNameWithoutItsTypeIsToldByItsScript() {
        var patient = parsed("ADT-22", "1", "PID|1||12345||ｻﾄｳ^ﾊﾅ~佐藤^ハナ", "PV1|1|I")
                .only()
                .patient();
        assertEquals("佐藤 ハナ", patient.name());
        assertEquals("ｻﾄｳ ﾊﾅ", patient.nameKana());
    }

    private static EntryContent prescription(String timing) {
        return parsed("OMP-01", "1", PID, "ORC|NW|77||1", "RXE||108665201^薬^HOT9|1||TAB^錠^MR9P", timing)
                .entries()
                .get(0);
    }

    private static EntryContent prescriptionOf(String drug) {
        return parsed("OMP-01", "1", PID, "ORC|NW|77||1", drug).entries().get(0);
    }

    private static ParseResult.Parsed parsed(String type, String flag, String... lines) {
        return assertInstanceOf(ParseResult.Parsed.class, parse(path(type, "000000000000077", flag), List.of(lines)));
    }

    private static ParseResult parse(String path, List<String> lines) {
        var text = "MSH|^~\\&|H|A|G|B|20260914||XXX^X01\r" + String.join("\r", lines) + "\r";
        return Ssmix2Parser.parse(path, text.getBytes(Charset.forName("ISO-2022-JP")), today());
    }

    private static String path(String type, String order, String flag) {
        var day = type.equals("PPR-01") ? "-" : "20260914";
        return "001/234/0012345/%s/%s/0012345_%s_%s_%s_20260914101500000_01_%s"
                .formatted(day, type, day, type, order, flag);
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 24);
    }
}

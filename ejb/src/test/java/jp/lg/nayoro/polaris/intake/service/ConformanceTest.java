package jp.lg.nayoro.polaris.intake.service;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisFile;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisParser;
import jp.lg.nayoro.polaris.intake.service.jahis.SplitSet;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.ssmix2.Ssmix2Parser;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The public samples (NHO, JAHIS) against the figures counted from them independently. Skipped where they are absent. */
class ConformanceTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    Map<String, byte[]> nho;
    Path jahis;

    @BeforeEach
    void samplesLieBesideTheProject() {
        var samples = Samples.shared();
        assumeTrue(samples != null, "no shared/samples beside the project");
        nho = Samples.below(samples.resolve("ssmix2/nho-datatesting/standard_root"));
        jahis = samples.resolve("jahis-tc/yohei-utf8");
    }

    @Test
    void nineOfTheTwentyTwoNhoFilesBelongToTheirFolderAndThirteenAreHeldBack() {
        var causes = nho.entrySet().stream()
                .map(file -> Ssmix2Parser.parse(file.getKey(), file.getValue(), TODAY))
                .collect(Collectors.groupingBy(
                        result -> result instanceof ParseResult.Quarantined held
                                ? held.cause().name()
                                : "STORED",
                        Collectors.counting()));
        assertEquals(
                Map.of("STORED", 9L, QuarantineCause.WRONG_PATIENT.name(), 12L, QuarantineCause.MISPLACED.name(), 1L),
                causes);
    }

    @Test
    void prescriptionHasThreeDrugsInTwoGroups() {
        var entries = parsed("OMP-01").entries();
        assertEquals(
                List.of(
                        "108665201 1 3 錠 5 15 2011-07-01..2011-07-05",
                        "110626901 1 6 錠 5 30 2011-07-01..2011-07-05",
                        "100607002 2 100 ミリグラム 14 1400 2011-07-01..2011-07-14"),
                entries.stream()
                        .map(each -> "%s %s %s %s %d %s %s..%s"
                                .formatted(
                                        each.code().code(),
                                        each.order().rp(),
                                        each.dose().perDay(),
                                        each.dose().unit(),
                                        each.dose().days(),
                                        each.dose().totalQuantity(),
                                        each.time().on(),
                                        each.time().until()))
                        .toList());
        assertTrue(entries.stream().allMatch(each -> each.category() == EntryCategory.PRESCRIPTION));
        assertEquals("内服・経口・１日３回朝昼夕食後", entries.get(0).dose().usageText());
    }

    @Test
    void injectionHasThreeSlotsOfTwoDrugsAllOnTheFoldersDay() {
        var result = parsed("OMP-02");
        assertEquals(6, result.entries().size());
        assertEquals(
                List.of("2011-07-01T08:00", "2011-07-01T13:00", "2011-07-01T18:00"),
                result.entries().stream()
                        .map(each -> each.time().at().toString())
                        .distinct()
                        .toList());
        assertTrue(result.entries().stream()
                .allMatch(each -> "102 ml/hr".equals(each.dose().rate())));
        assertTrue(result.entries().stream().allMatch(each -> each.code().system() == CodeSystem.RECEIPT));
        assertTrue(result.warnings().stream().anyMatch(warning -> warning.text().contains("フォルダの診療日を使いました")));
        assertTrue(result.warnings().stream().anyMatch(warning -> warning.text().contains("形で判断")));
    }

    @Test
    void labResultsAreThreeUnflaggedValuesOfOneSpecimen() {
        var entries = atHome("OML-11", "0001000052").entries();
        assertEquals(3, entries.size());
        assertTrue(entries.stream().allMatch(each -> each.value().flag() == null));
        assertTrue(entries.stream().allMatch(each -> LocalDateTime.of(2011, 12, 19, 15, 0)
                .equals(each.time().at())));
        var byName = entries.stream().collect(Collectors.toMap(EntryContent::display, Function.identity()));
        assertEquals(null, byName.get("A/G比").value().unit());
        var protein = byName.get("総蛋白").value();
        assertEquals(
                List.of("7.2", "g/dl", "6.70-8.3", "6.70", "8.3"),
                List.of(
                        protein.number().toString(),
                        protein.unit(),
                        protein.rangeText(),
                        protein.rangeLow().toString(),
                        protein.rangeHigh().toString()));
    }

    @Test
    void endoscopyKeepsItsObservationsThoughOneTypeIsUnknownToTheStandard() {
        var entries = atHome("OMG-12", "10345678").entries();
        assertEquals(3, entries.size());
        assertTrue(entries.get(0).note().contains("セルシン5mg 1 管"), entries.get(0).note());
        var report = entries.get(2);
        assertEquals(EntryCategory.REPORT, report.category());
        assertEquals(4, report.value().text().lines().count());
        assertTrue(report.value().text().contains("臨床病名: 胃潰瘍の疑い"));
    }

    @Test
    void electrocardiogramHasTwelveObservationsAndABirthDateInAFieldBehind() {
        var result = atHome("OMG-13", "12345678");
        assertEquals(12, result.entries().size());
        assertEquals(LocalDate.of(1947, 5, 15), result.only().patient().birthDate());
        assertEquals("MALE", result.only().patient().sex());
        assertTrue(result.warnings().stream().anyMatch(warning -> warning.text().contains("読み替えました")));
    }

    @Test
    void allergiesAreFourAndTheBasicRecordHasThreeMeasurementsAndOneMore() {
        assertEquals(4, atHome("ADT-61", "12345678").entries().size());
        var basics = parsed("ADT-00");
        assertEquals(
                3,
                basics.entries().stream()
                        .filter(each -> each.category() == EntryCategory.LAB)
                        .count());
        assertEquals(
                List.of("ペニシリン"),
                basics.entries().stream()
                        .filter(each -> each.category() == EntryCategory.ALLERGY)
                        .map(EntryContent::display)
                        .toList());
        assertEquals("67999991", basics.only().patient().insurerNumber());
        assertEquals("静岡県静岡市登呂１−３−５", basics.only().patient().address());
        assertEquals("054-000-0000", basics.only().patient().phone());
    }

    @Test
    void diagnosisIsGastritisWithItsOutcome() {
        var entry = atHome("PPR-01", "1234567890").entries().get(0);
        assertEquals("胃炎", entry.display());
        assertEquals(CodeSystem.ICD10, entry.alternative().system());
        assertEquals("K297", entry.alternative().code());
        assertTrue(entry.note().contains("主診断"));
        assertTrue(entry.note().contains("回復せず"));
        assertTrue(entry.note().contains("2011-08-31"));
    }

    @Test
    void twoBytesInAnotherTypesFolderAreHeldBackAndNothingIsRead() {
        var file = only(path -> path.contains("/ADT-31/"));
        var held = assertInstanceOf(ParseResult.Quarantined.class, Ssmix2Parser.parse(file, nho.get(file), TODAY));
        assertEquals(QuarantineCause.MISPLACED, held.cause());
        assertTrue(held.note().contains("読めません"));
    }

    @Test
    void aCutSetHasTenDrugsAndSevenUsagesOnceBothPartsAreThere() throws Refusal {
        var files = Samples.below(jahis);
        var first = JahisFile.read(files.get("split-part-1.txt"));
        var second = JahisFile.read(files.get("split-part-2.txt"));
        var whole = assertInstanceOf(SplitSet.Complete.class, SplitSet.of(List.of(second, first)));
        var result = assertInstanceOf(ParseResult.Parsed.class, JahisParser.parse(whole.whole(), "1341234567", TODAY));
        var drugs = result.entries().stream()
                .filter(each -> each.category() == EntryCategory.DISPENSING)
                .toList();
        assertEquals(10, drugs.size());
        assertEquals(7, drugs.stream().map(each -> each.order().rp()).distinct().count());
        assertEquals(
                3, drugs.stream().filter(each -> "2".equals(each.order().rp())).count());
        assertTrue(drugs.stream().filter(each -> "2".equals(each.order().rp())).allMatch(each -> "【分３ 毎食後服用】"
                .equals(each.dose().usageText())));
        assertEquals("佐藤 三郎", drugs.get(9).author().practitioner());
    }

    @Test
    void aSecondPartAloneMakesNoPatient() {
        var part = Samples.below(jahis).get("split-part-2.txt");
        var held = assertInstanceOf(ParseResult.Quarantined.class, JahisParser.parse(part, "1341234567", TODAY));
        assertEquals(QuarantineCause.INCOMPLETE_SET, held.cause());
        assertTrue(held.note().startsWith("分割2/2"));
    }

    @Test
    void theFullNotebookIsReadToItsLastRecord() {
        var result = assertInstanceOf(
                ParseResult.Parsed.class,
                JahisParser.parse(Samples.below(jahis).get("example-11.txt"), "1341234567", TODAY));
        var entries = result.entries();
        assertEquals(5, count(entries, EntryCategory.DISPENSING));
        assertEquals(
                2,
                entries.stream()
                        .filter(each -> each.category() == EntryCategory.DISPENSING)
                        .map(each -> each.time().on())
                        .distinct()
                        .count());
        assertEquals(2, count(entries, EntryCategory.ALLERGY));
        assertEquals(1, count(entries, EntryCategory.CONDITION));
        var counter = entries.stream()
                .filter(each -> each.display().startsWith("市販薬"))
                .toList();
        assertEquals(
                List.of(3, 3),
                counter.stream()
                        .map(each -> each.value().text().split("、").length)
                        .toList());
        assertEquals(
                1,
                entries.stream().filter(each -> each.display().equals("患者等の記入")).count());
        assertEquals(
                1,
                entries.stream()
                        .filter(each -> each.display().equals("かかりつけ薬剤師"))
                        .count());
        var onPain = entries.stream()
                .filter(each -> each.display().startsWith("ﾛｷｿﾆﾝ"))
                .findFirst()
                .orElseThrow();
        assertEquals(new BigDecimal("1"), onPain.dose().perTime());
        assertEquals(10, onPain.dose().times());
        assertEquals(LocalDate.of(2020, 4, 10), onPain.time().on());
    }

    private static long count(List<EntryContent> entries, EntryCategory category) {
        return entries.stream().filter(each -> each.category() == category).count();
    }

    private ParseResult.Parsed parsed(String type) {
        var file = only(path -> path.contains("9999013/") && path.contains("/" + type + "/"));
        return assertInstanceOf(ParseResult.Parsed.class, Ssmix2Parser.parse(file, nho.get(file), TODAY));
    }

    /** The same file in the folder of the patient it names: what it says, apart from whose it is. */
    private ParseResult.Parsed atHome(String type, String patient) {
        var file = only(path -> path.contains("9999013/") && path.contains("/" + type + "/"));
        return assertInstanceOf(
                ParseResult.Parsed.class, Ssmix2Parser.parse(file.replace("9999013", patient), nho.get(file), TODAY));
    }

    private String only(Predicate<String> wanted) {
        return nho.keySet().stream().filter(wanted).findFirst().orElseThrow();
    }
}

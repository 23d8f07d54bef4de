package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryState;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files as hospitals really write them: the tree {@code wild_root} of our own fixtures. */
class WildFilesTest {

    static final Path ROOT = Path.of("src/test/resources/fixtures/ssmix2/wild_root");
    static final String OF = "001/234/0012345/";
    static final String CULTURE = "20261102/OML-11/0012345_20261102_OML-11_000000026110201_";

    @Test
    void eachLineOfACultureNamesItsOrganism() {
        assertEquals(
                List.of(
                        "培養同定菌名 K.pneumoniae",
                        "培養同定菌量（K.pneumoniae） 1+",
                        "培養同定菌名 S.aureus",
                        "培養同定菌量（S.aureus） 3+",
                        "PIPC(ピペラシリン)（S.aureus） >64",
                        "VCM(バンコマイシン)（S.aureus） 1"),
                entries(CULTURE + "20261105100000000_01_2").stream()
                        .map(each -> each.display() + " " + each.value().text())
                        .toList());
    }

    @Test
    void susceptibilityIsSaidInWords() {
        var entries = entries(CULTURE + "20261106090000000_01_1");
        assertTrue(entries.get(4).note().contains("判定: R（耐性"), entries.get(4).note());
        assertTrue(entries.get(5).note().contains("判定: S（感性"), entries.get(5).note());
    }

    @Test
    void preliminaryFinalAndCorrectedResultsMeetUnderOneKey() {
        var preliminary = entries(CULTURE + "20261103160000000_01_2");
        var corrected = entries(CULTURE + "20261106090000000_01_1");
        assertEquals(preliminary.get(1).key(), corrected.get(1).key());
        assertEquals(
                keys(entries(CULTURE + "20261105100000000_01_2")),
                keys(corrected),
                "a correction repeats what it corrects");
        assertTrue(corrected.get(3).note().contains("訂正された結果"));
    }

    @Test
    void aCommentGoesWithTheResultItStandsAt() {
        assertTrue(entries(CULTURE + "20261106090000000_01_1").get(0).note().contains("コメント: 喀痰の質 P2"));
        var chemistry = entries("20261102/OML-11/0012345_20261102_OML-11_000000026110202_20261102150000000_01_1");
        assertTrue(
                chemistry.get(2).note().contains("コメント: 採血は食後"),
                chemistry.get(2).note());
    }

    @Test
    void aLabInUtf8WithLineFeedsAndTheOrderFirstIsRead() {
        var entries = entries("20261102/OML-11/0012345_20261102_OML-11_000000026110202_20261102150000000_01_1");
        assertEquals(4, entries.size());
        assertEquals("ｇ／ｄＬ", entries.get(0).value().unit(), "shown as it was sent");
        assertEquals("2026-11-03T00:10", entries.get(0).time().at().toString(), "hour 24 is the next day");
        assertEquals("再検\n済", entries.get(1).value().text());
        assertEquals(EntryState.DELETED, entries.get(2).state(), "\"\" takes the value back");
        assertEquals("コメント", entries.get(3).display());
    }

    @Test
    void twoResultsInOneFieldAreTwoEntries() {
        var entries = entries("20261102/OML-11/0012345_20261102_OML-11_000000026110204_20261102151000000_01_1");
        assertEquals(
                List.of(
                        "尿蛋白定性・定性 3+ null",
                        "尿蛋白定性・定量 300 mg/dl",
                        "尿糖定性 (-) null",
                        "スギ特異IgE・定量 0.13 UA/mL",
                        "スギ特異IgE・クラス 0 null"),
                entries.stream()
                        .map(each -> each.display() + " " + each.value().text() + " "
                                + each.value().unit())
                        .toList());
        assertEquals(entries.size(), keys(entries).stream().distinct().count());
    }

    @Test
    void aYenSignEscapesAndTheMarksOfTheTransportAreNoHindrance() {
        var entries = entries("20261102/OMP-01/0012345_20261102_OMP-01_000000026110203_20261102110000000_01_1");
        assertEquals("アムロジピンＯＤ錠５ｍｇ&ＯＤ", entries.get(0).display());
        assertEquals("01-001", entries.get(0).order().rp());
    }

    @Test
    void aUsageThatSaysTwoThingsIsMarkedForWhoeverPreparesIt() {
        var parsed = parsed("20261102/OMP-01/0012345_20261102_OMP-01_000000026110203_20261102110000000_01_1");
        var note = parsed.entries().get(0).note();
        assertTrue(note.contains("【要確認】") && note.contains("内服・経口・1日3回朝昼夕食後"), note);
        assertTrue(parsed.warnings().stream().anyMatch(each -> each.text().contains("食い違って")));
    }

    @Test
    void codesWithoutWordsAreReadIntoWords() {
        var entry = entries("20261102/OMP-01/0012345_20261102_OMP-01_000000026110203_20261102110000000_01_1")
                .get(1);
        assertEquals("内服・経口・1日3回朝昼夕食後、月・木曜日", entry.dose().usageText());
        assertTrue(entry.note().contains("1回目 4 2回目 2"), entry.note());
    }

    @Test
    void twoCodesOfOneLineAreLearnt() {
        var parsed = parsed("20261102/OMP-01/0012345_20261102_OMP-01_000000026110203_20261102110000000_01_1");
        assertEquals(
                List.of("117291101", "2171022F4030"),
                parsed.sameDrugs().get(0).codes().stream()
                        .map(each -> each.code())
                        .toList());
    }

    @Test
    void aCancelledOrderIsCancelled() {
        assertEquals(
                EntryState.CANCELLED,
                entries("20261104/OMP-01/0012345_20261104_OMP-01_000000026110401_20261104120000000_01_1")
                        .get(0)
                        .state());
    }

    @Test
    void theCancellationOfAnAdmissionMeetsTheAdmission() {
        var admission = entries("20261103/ADT-22/0012345_20261103_ADT-22_999999999999999_20261103143000000_01_2")
                .get(0);
        var cancelled = entries("20261103/ADT-22/0012345_20261103_ADT-22_999999999999999_20261103150000000_01_1")
                .get(0);
        assertEquals(admission.key(), cancelled.key());
        assertEquals(EntryState.CANCELLED, cancelled.state());
        assertEquals(EncounterKind.ADMISSION.name(), cancelled.code().code());
    }

    @Test
    void aDischargeByDeathIsADeathToo() {
        assertEquals(
                List.of("DISCHARGE 2026-11-05", "DEATH 2026-11-05"),
                entries("20261105/ADT-52/0012345_20261105_ADT-52_999999999999999_20261105090000000_01_1").stream()
                        .map(each -> each.code().code() + " " + each.time().on())
                        .toList());
    }

    @Test
    void findingsOfAnEndoscopyReadAsAReport() {
        var entries = entries("20261104/OMG-12/0012345_20261104_OMG-12_000000026110402_20261104160000000_01_1");
        assertEquals(
                List.of(EntryCategory.IMAGE, EntryCategory.REPORT),
                entries.stream().map(EntryContent::category).toList());
        assertEquals("検査・上部・上部通常内視鏡", entries.get(0).display());
        assertEquals("内視鏡検査の所見", entries.get(1).display());
        assertEquals("臨床病名: 胃潰瘍の疑い\n所見: 胃角部に\n潰瘍瘢痕を認める", entries.get(1).value().text());
        assertTrue(
                entries.get(0).note().contains("開始時間: 2026-11-04 14:45"),
                entries.get(0).note());
        assertTrue(
                entries.get(0).note().contains("薬品: セルシン５ｍｇ 1 管"),
                entries.get(0).note());
    }

    @Test
    void aMealIsToldFromWhichMealToWhich() {
        var meal = entries("20261104/OMD/0012345_20261104_OMD_000000026110404_20261104161000000_01_1")
                .get(0);
        assertEquals("食事: 五分粥", meal.display());
        assertEquals("塩分控えめ", meal.value().text());
        assertEquals("１日３回\n開始: 2026-11-04 昼から\n終了: 2026-11-05 朝まで", meal.note());
    }

    @Test
    void aDiagnosisBearsItsModifiersAndItsOutcome() {
        var entries = entries("-/PPR-01/0012345_-_PPR-01_999999999999999_20261106120000000_01_1");
        assertEquals("急性胃炎の術後", entries.get(0).display());
        assertEquals("慢性腎臓病", entries.get(1).display(), "確定 is not 疑い");
        assertTrue(
                entries.get(1).note().contains("転帰: 治癒（2026-11-06）"),
                entries.get(1).note());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            insurer, 39019999
            symbol,  01
            phone,   ''
            address, ''
            """)
    void theBasicRecordTellsTheInsuranceInForceAndWhatItTakesBack(String what, String value) {
        var patient = parsed("-/ADT-00/0012345_-_ADT-00_999999999999999_20261106130000000_-_1")
                .only()
                .patient();
        assertEquals(
                value,
                switch (what) {
                    case "insurer" -> patient.insurerNumber();
                    case "symbol" -> patient.insuredSymbol();
                    case "phone" -> patient.phone();
                    default -> patient.address();
                });
    }

    private static List<String> keys(List<EntryContent> entries) {
        return entries.stream().map(EntryContent::key).toList();
    }

    private static List<EntryContent> entries(String path) {
        return parsed(path).entries();
    }

    private static ParseResult.Parsed parsed(String path) {
        try {
            var content = Files.readAllBytes(ROOT.resolve(OF + path));
            var result = Ssmix2Parser.parse(OF + path, content, LocalDate.of(2026, 11, 24));
            return assertInstanceOf(ParseResult.Parsed.class, result, result::toString);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package jp.lg.nayoro.polaris.intake.service;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.service.qr.QrPrint;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class PharmacyIntakeDbTest {

    final Map<String, byte[]> nsips = Samples.below(Samples.FIXTURES.resolve("nsips"));
    IntakeHarness intake;

    @BeforeEach
    void aPharmacyTakesPart(TestDatabase.Connection db) {
        intake = new IntakeHarness(db);
    }

    /** A adds four drugs, U leaves one of them for fourteen days, D takes the prescription back. */
    @ParameterizedTest
    @CsvSource({"A U D", "A D U", "U A D", "U D A", "D A U", "D U A"})
    void aPrescriptionEndsAsItsLastVersionSaysWhateverOrderTheyComeIn(String order) {
        for (var update : order.split(" ")) {
            take(update);
        }
        assertEquals(
                List.of("2171022F4030|DELETED|14"),
                intake.rows("SELECT CONCAT_WS('|', code, state, days) FROM clinical_entry"
                        + " WHERE state IN ('ACTIVE', 'DELETED')"));
    }

    @Test
    void anUpdateLeavesOneDrugOfFourAndTheSameFileAgainChangesNothing() {
        take("A");
        take("U");
        var states = List.of(
                "1149019F1560|SUPERSEDED|0",
                "2149039F1031|SUPERSEDED|28",
                "2171022F4030|ACTIVE|14",
                "2649729S2169|SUPERSEDED|0");
        assertEquals(states, states());
        assertEquals(1, take("U").duplicate());
        assertEquals(states, states());
    }

    @Test
    void theCodesThatStandTogetherAreLearntFromEveryFileOnce() {
        take("A");
        take("U");
        take("U");
        assertEquals(
                List.of("HOT9 117291101 = YJ 2171022F4030 2", "RECEIPT 620001111 = YJ 2149039F1031 1"),
                intake.rows(
                        "SELECT CONCAT(system_a, ' ', code_a, ' = ', system_b, ' ', code_b, ' ', seen) FROM code_pair"
                                + " WHERE code_b IN ('2171022F4030', '2149039F1031') AND code_a IN ('117291101', '620001111')"
                                + " ORDER BY system_a"));
    }

    @Test
    void anotherPrescriptionOfThePatientStaysAsItIs() {
        take("A");
        var other = new String(file("U"), Charset.forName("windows-31j")).replace("990260914000041", "990260914000099");
        intake.whole(
                IntakeHarness.PHARMACY,
                FileFormat.NSIPS,
                Map.of("other.txt", other.getBytes(Charset.forName("windows-31j"))));
        assertEquals(
                5,
                intake.rows("SELECT id FROM clinical_entry WHERE state = 'ACTIVE'")
                        .size());
        assertEquals(List.of("00321"), intake.rows("SELECT local_id FROM registration"));
    }

    @Test
    void partsOfANotebookInTwoPicturesAreReadWholeOnceBothAreThere() {
        var first = "JAHISTC08,1\r\n1,佐藤 ハナ,2,S130520\r\n5,R080914,1\r\n201,1,薬～①,1,錠\r\n911,77,2,1";
        var second = "JAHISTC08,1\r\n301,1,【分１ 朝食後】,7,日分,1\r\n911,77,2,2";
        var run = intake.start(IntakeHarness.PHARMACY, FileFormat.JAHIS);
        var held = intake.receive(run, Map.of("IMG_0002.JPG", QrPrint.jpeg(bytes(second))));
        assertEquals(1, held.quarantined());
        assertTrue(
                held.files().get(0).reason().startsWith("分割2/2"),
                held.files().get(0).reason());
        intake.receive(run, Map.of("IMG_0001.JPG", QrPrint.jpeg(bytes(first))));
        assertEquals(
                List.of("薬～①|【分１ 朝食後】|2026-09-20"),
                intake.rows("SELECT CONCAT_WS('|', display, usage_text, effective_until) FROM clinical_entry"));
        assertEquals(List.of(), intake.rows("SELECT path FROM source_file WHERE state = 'QUARANTINED'"));
    }

    @Test
    void linksOfAChainInTwoPicturesAreReadWholeOnceBothAreThere() {
        var prescription = Samples.below(Samples.FIXTURES.resolve("jahis-rx")).get("prescription-20260914.txt");
        var run = intake.start(IntakeHarness.PHARMACY, FileFormat.JAHIS);
        intake.receive(run, Map.of("1.png", QrPrint.pngOfChain(prescription, 2, 1)));
        assertEquals(List.of(), intake.rows("SELECT id FROM clinical_entry"));
        intake.receive(run, Map.of("2.png", QrPrint.pngOfChain(prescription, 2, 2)));
        assertEquals(
                List.of("NOTE|2", "PRESCRIPTION|2"),
                intake.rows("SELECT CONCAT_WS('|', category, COUNT(*)) FROM clinical_entry GROUP BY category"
                        + " ORDER BY category"));
    }

    private IntakeResult take(String update) {
        return intake.whole(IntakeHarness.PHARMACY, FileFormat.NSIPS, Map.of(update + ".txt", file(update)));
    }

    private byte[] file(String update) {
        return nsips.entrySet().stream()
                .filter(each -> each.getKey().endsWith("-" + update.toLowerCase(Locale.ROOT) + ".txt"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private List<?> states() {
        return intake.rows("SELECT CONCAT_WS('|', code, state, COALESCE(days, 0)) FROM clinical_entry ORDER BY code");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(Charset.forName("windows-31j"));
    }
}

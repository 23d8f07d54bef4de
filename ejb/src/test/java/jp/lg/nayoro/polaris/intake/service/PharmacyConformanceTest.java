package jp.lg.nayoro.polaris.intake.service;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.intake.service.jahis.JahisFile;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisParser;
import jp.lg.nayoro.polaris.intake.service.jahis.SplitSet;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.qr.QrPrint;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The public samples of notebooks and prescriptions, each told in one line. Skipped where they are absent. */
class PharmacyConformanceTest {

    static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    static final String PHARMACY = "1341234567";

    Map<String, byte[]> notebooks;
    Map<String, byte[]> prescriptions;

    @BeforeEach
    void samplesLieBesideTheProject() {
        var samples = Samples.shared();
        assumeTrue(samples != null, "no shared/samples beside the project");
        notebooks = new TreeMap<>(Samples.below(samples.resolve("jahis-tc")));
        prescriptions = Samples.below(samples.resolve("jahis-rx/matsumoto-utf8"));
        prescriptions.remove("expected-normalized.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            # drugs, allergies, conditions, notes; days of dispensing; warnings
            yohei-utf8/example-01.txt;                                                 5 0 0 0; 1; 0
            yohei-utf8/example-02.txt;                                                 9 0 0 0; 1; 0
            yohei-utf8/example-03.txt;                                                 9 0 0 1; 1; 0
            yohei-utf8/example-04.txt;                                                10 0 0 2; 1; 0
            yohei-utf8/example-06.txt;                                                 5 0 0 0; 1; 0
            yohei-utf8/example-08.txt;                                                 0 0 0 1; 0; 0
            yohei-utf8/example-10.txt;                                                 3 0 0 1; 1; 0
            yohei-utf8/example-11.txt;                                                 5 2 1 8; 2; 0
            yohei-utf8/split-part-1.txt;                                               INCOMPLETE_SET;;
            yohei-utf8/split-part-2.txt;                                               INCOMPLETE_SET;;
            matsumoto-utf8/tc-minimal-valid.txt;                                       1 0 0 5; 1; 0
            matsumoto-utf8/tc-multi-dispensing.txt;                                    2 0 0 3; 2; 0
            matsumoto-utf8/tc-output-category-2-full.txt;                              1 2 0 5; 1; 0
            matsumoto-utf8/tc-supported-records-full.txt;                              INCOMPLETE_SET;;
            matsumoto-utf8/tc-split-output-part-2.txt;                                 INCOMPLETE_SET;;
            matsumoto-utf8/tc-with-otc-components-and-remaining-medicine.txt;          1 0 0 2; 1; 0
            matsumoto-utf8/tc-invalid-missing-drug-code.txt;                           1 0 0 0; 1; 0
            matsumoto-utf8/tc-invalid-missing-otc-sequence-parent.txt;                 0 0 0 0; 0; 1
            """)
    void aNotebookSaysWhatItSays(String name, String entries, Integer days, Integer warnings) {
        var result = JahisParser.parse(notebooks.get(name), PHARMACY, ConformanceTest.TODAY);
        if (result instanceof ParseResult.Parsed parsed) {
            assertEquals(
                    entries,
                    "%d %d %d %d"
                            .formatted(
                                    count(parsed, EntryCategory.DISPENSING),
                                    count(parsed, EntryCategory.ALLERGY),
                                    count(parsed, EntryCategory.CONDITION),
                                    count(parsed, EntryCategory.NOTE)));
            assertEquals(days.longValue(), days(parsed));
            assertEquals(
                    warnings, parsed.warnings().size(), () -> parsed.warnings().toString());
        } else {
            assertEquals(entries, ((ParseResult.Quarantined) result).cause().name());
        }
    }

    @Test
    void everySampleIsInTheTablesAbove() {
        assertEquals(18, notebooks.size());
        assertEquals(19, prescriptions.size());
    }

    /** Its second part repeats the headings, and its set is of three: the drugs of two parts do not make a whole. */
    @Test
    void aSetOfThreeWaitsForItsThirdPart() throws Refusal {
        var first = new String(notebooks.get("matsumoto-utf8/tc-supported-records-full.txt"), StandardCharsets.UTF_8);
        var second = JahisFile.read(notebooks.get("matsumoto-utf8/tc-split-output-part-2.txt"));
        assertInstanceOf(SplitSet.Incomplete.class, SplitSet.of(List.of(second)));
        var of2 = new String(notebooks.get("matsumoto-utf8/tc-split-output-part-2.txt"), StandardCharsets.UTF_8)
                .replace("12345678901234,3,2", "12345678901234,2,2");
        var whole = assertInstanceOf(
                SplitSet.Complete.class,
                SplitSet.of(List.of(
                        JahisFile.read(of2.getBytes(StandardCharsets.UTF_8)),
                        JahisFile.read(first.getBytes(StandardCharsets.UTF_8)))));
        var parsed = assertInstanceOf(
                ParseResult.Parsed.class, JahisParser.parse(whole.whole(), PHARMACY, ConformanceTest.TODAY));
        assertEquals(2, count(parsed, EntryCategory.DISPENSING));
        assertEquals(1, days(parsed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            external-sample.txt;                           ソグルーヤ皮下注１５ｍｇ　１．５ｍＬ 計4キット １日１回注射
            external-sample2.txt;                          【般】セレコキシブ錠１００ｍｇ 1日2錠 １日２回朝夕食後 7日
            qr-decoded-anonymized.txt;                     ソグルーヤ皮下注１５ｍｇ　１．５ｍＬ 計1キット １日１回注射
            normalization-spec-fields.txt;                 Acetaminophen 1日3錠 毎食後 14日
            """)
    void aPrescriptionSaysItsDrugs(String name, String told) {
        var parsed = assertInstanceOf(ParseResult.Parsed.class, parse(prescriptions.get(name)));
        assertEquals(
                List.of(told),
                parsed.entries().stream()
                        .filter(each -> each.category() == EntryCategory.PRESCRIPTION)
                        .map(PharmacyConformanceTest::told)
                        .toList());
    }

    @Test
    void theWildPrescriptionKeepsItsRemarksAndItsPatient() {
        var parsed = assertInstanceOf(ParseResult.Parsed.class, parse(prescriptions.get("external-sample2.txt")));
        assertEquals(
                List.of("【一包化】", "懸濁する"),
                parsed.entries().stream()
                        .filter(each -> each.category() == EntryCategory.NOTE)
                        .map(each -> each.value().text())
                        .toList());
        var patient = parsed.only().patient();
        assertEquals(LocalDate.of(1923, 4, 6), patient.birthDate());
        assertEquals("06000004", patient.insurerNumber());
        var drug = parsed.entries().get(parsed.entries().size() - 1);
        assertEquals("例示第二病院", drug.author().facility());
        assertEquals("山田 花子", drug.author().practitioner());
        assertEquals(new BigDecimal("1"), drug.dose().perTime());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            empty-input.txt,                          EMPTY
            invalid-header.txt,                       NOT_A_MESSAGE
            invalid-missing-101.txt,                  NO_PATIENT
            minimal-valid.txt,                        NO_PATIENT
            normalization-unknown-record.txt,         NO_PATIENT
            normalization-multi-rp.txt,               NO_PATIENT
            normalization-full.txt,                   NO_DATE
            """)
    void aPrescriptionOfNobodyOrOfNoDayIsHeld(String name, String cause) {
        assertEquals(
                cause,
                ((ParseResult.Quarantined) parse(prescriptions.get(name)))
                        .cause()
                        .name());
    }

    /** The fragments, each behind the head of a whole prescription. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            normalization-multi-rp.txt;                    DrugA 1日3錠 毎食後|DrugB 計1キット １日１回注射
            normalization-extended-201-spec-full.txt;      ソグルーヤ皮下注１５ｍｇ　１．５ｍＬ 計4キット １日１回注射
            normalization-extended-211.txt;                Acetaminophen 1日3錠 null
            normalization-extended-221.txt;                Acetaminophen 1日3錠 null
            normalization-extended-231.txt;                Acetaminophen 1日3錠 null
            normalization-extended-241.txt;                Acetaminophen 1日3錠 null
            normalization-extended-281.txt;                Acetaminophen 1日3錠 null
            normalization-full.txt;                        Acetaminophen 1日3錠 毎食後
            """)
    void aFragmentSaysItsDrugsOnceItHasAHead(String name, String told) {
        var text = new String(prescriptions.get(name), StandardCharsets.UTF_8)
                .replaceFirst("JAHIS10", "JAHIS10\n11,,患者 太郎,\n51,20260310")
                .replace("11,PT001,日薬 太郎,ﾆﾁﾔｸ ﾀﾛｳ\n", "");
        var parsed = assertInstanceOf(
                ParseResult.Parsed.class, parse(text.replace("\r", "").getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of(told.split("[|]")),
                parsed.entries().stream()
                        .filter(each -> each.category() == EntryCategory.PRESCRIPTION)
                        .map(PharmacyConformanceTest::told)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yohei-utf8/example-01.txt", "yohei-utf8/example-08.txt", "matsumoto-utf8/tc-minimal-valid.txt"})
    void aNotebookAndItsPictureSayTheSame(String name) {
        var text = new String(notebooks.get(name), StandardCharsets.UTF_8).getBytes(SHIFT_JIS);
        var expected = parse(notebooks.get(name));
        assertTrue(expected instanceof ParseResult.Parsed);
        assertEquals(expected, parse(QrPrint.png(text)));
        assertEquals(expected, parse(QrPrint.pngOfChain(text, 2, 2, 1)));
    }

    private static ParseResult parse(byte[] content) {
        return JahisParser.parse(content, PHARMACY, ConformanceTest.TODAY);
    }

    private static long count(ParseResult.Parsed parsed, EntryCategory category) {
        return parsed.entries().stream()
                .filter(each -> each.category() == category)
                .count();
    }

    private static long days(ParseResult.Parsed parsed) {
        return parsed.entries().stream()
                .filter(each -> each.category() == EntryCategory.DISPENSING)
                .map(each -> each.time().on())
                .distinct()
                .count();
    }

    private static String told(EntryContent each) {
        var dose = each.dose();
        return each.display()
                + (dose.perDay() != null ? " 1日" + dose.perDay() : " 計" + dose.totalQuantity())
                + dose.unit() + " " + dose.usageText()
                + (dose.days() == null ? "" : " " + dose.days() + "日");
    }
}

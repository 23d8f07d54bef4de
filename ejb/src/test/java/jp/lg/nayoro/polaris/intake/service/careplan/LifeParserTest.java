package jp.lg.nayoro.polaris.intake.service.careplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.care.entity.CareLevel;
import jp.lg.nayoro.polaris.care.entity.CarePlanForm;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LifeParserTest {

    static final String USER = "SERVICE_USER_INFO\n"
            + "care_facility_id,service_code,external_system_management_number,insurer_no,insured_no,last_name,remarks\n";

    @Test
    void usersAreReadThroughLabelsWithBrokenQuotes() {
        var parsed = CareFixtures.read("life/SERVICE_USER_INFO_2021.csv");
        assertEquals(
                List.of("佐藤 ハナ|ｻﾄｳ ﾊﾅ|FEMALE|1938-04-12", "山田 武雄|ﾔﾏﾀﾞ ﾀｹｵ|MALE|1945-01-20"),
                parsed.parts().stream()
                        .map(part -> part.patient())
                        .map(p -> p.name() + "|" + p.nameKana() + "|" + p.sex() + "|" + p.birthDate())
                        .toList());
        assertEquals(
                List.of(4, 5),
                parsed.parts().stream()
                        .map(part -> part.carePlanRows().get(0).sourceLine())
                        .toList());
    }

    @Test
    void aUserIsTheSamePersonAsInACarePlan() {
        var life = CareFixtures.read("life/SERVICE_USER_INFO_2021.csv");
        var plan = CareFixtures.read("careplan/UPHOSOKU_000000" + CareFixtures.PLAN);
        assertEquals(
                plan.parts().get(0).patient().localId(),
                life.parts().get(0).patient().localId());
    }

    @Test
    void theCertificationStandsBesideTheColumns() {
        var facts = CareFixtures.read("life/SERVICE_USER_INFO_2021.csv")
                .parts()
                .get(0)
                .carePlanRows()
                .get(0)
                .facts();
        assertEquals(CareLevel.CARE_2, facts.careLevel());
        assertEquals(LocalDate.of(2028, 9, 30), facts.validUntil());
    }

    @Test
    void theAssessmentIsKeptByTheNamesOfItsColumns() {
        var row = CareFixtures.read("life/FORM_0000_2021.csv")
                .only()
                .carePlanRows()
                .get(0);
        assertEquals(CarePlanForm.LIFE_SCIENCE, row.key().form());
        assertEquals("FORM_0000_2021", row.formVersion());
        assertEquals("148.5", row.cells().get("height"));
        assertEquals("3", row.cells().get("barthel_transfer"));
    }

    @Test
    void historyBecomesDiagnosesThatSayWhereTheyCameFrom() {
        var entries = CareFixtures.read("life/FORM_0001_2021.csv").entries();
        assertEquals(new EntryCode(CodeSystem.ICD10, "I10"), entries.get(0).code());
        assertEquals(LocalDate.of(2008, 4, 1), entries.get(0).time().on());
        assertTrue(entries.get(0).note().contains("LIFE"));
        assertTrue(entries.get(1).note().contains("発症年月日は書かれていません"));
        assertTrue(entries.stream().allMatch(entry -> entry.category() == EntryCategory.CONDITION));
    }

    @Test
    void aMedicineHasItsDoseByTheFormOfTheDrug() {
        var entries = CareFixtures.read("life/FORM_0002_2021.csv").entries();
        var tablet = entries.get(0);
        assertEquals(EntryCategory.DISPENSING, tablet.category());
        assertEquals(CodeSystem.RECEIPT, tablet.code().system());
        assertEquals(new BigDecimal("1"), tablet.dose().perDay());
        assertEquals(28, tablet.dose().days());
        assertEquals(LocalDate.of(2026, 10, 11), tablet.time().until());
        var tape = entries.get(1);
        assertNull(tape.dose().perDay());
        assertEquals(new BigDecimal("14"), tape.dose().totalQuantity());
    }

    @Test
    void theSameMedicineInTheNextEvaluationIsTheSameEntry() {
        var text = new String(CareFixtures.bytes("life/FORM_0002_2021.csv"), CareFixtures.MS932);
        var later = (ParseResult.Parsed) CareFixtures.of("FORM_0002_2021.csv", text.replace(",S-1,", ",S-2,"));
        assertEquals(
                CareFixtures.read("life/FORM_0002_2021.csv").entries().get(0).key(),
                later.entries().get(0).key());
    }

    @Test
    void anUnknownFormIsKeptWithAWarning() {
        var parsed = CareFixtures.read("life/FORM_0100_2021.csv");
        assertEquals("様子を見る", parsed.only().carePlanRows().get(0).cells().get("note"));
        assertEquals(1, parsed.warnings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void linesEndInAnyWay(String end) {
        var text = (USER + "0170000011,15,1,012211,0000012345,佐藤,\n").replace("\n", end);
        assertEquals(
                "佐藤",
                ((ParseResult.Parsed) CareFixtures.of("life.csv", text))
                        .only()
                        .patient()
                        .name());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
            # blank says nothing, a single space deletes
            ''   , false, ''
            ' '  , true , ''
            '週1回', true , '週1回'
            """)
    void aBlankKeepsAndASpaceDeletes(String written, boolean told, String value) {
        var parsed = (ParseResult.Parsed)
                CareFixtures.of("life.csv", USER + "0170000011,15,1,012211,0000012345,佐藤," + written + "\n");
        var cells = parsed.only().carePlanRows().get(0).cells();
        assertEquals(told, cells.containsKey("remarks"));
        assertEquals(value, cells.getOrDefault("remarks", ""));
    }

    @Test
    void theSameLineTwiceIsOneLineWithTheLaterValues() {
        var parsed = (ParseResult.Parsed) CareFixtures.of(
                "life.csv", USER + "0170000011,15,1,012211,0000012345,佐藤,旧\n0170000011,15,1,012211,0000012345,,新\n");
        var row = parsed.only().carePlanRows().get(0);
        assertEquals(1, parsed.only().carePlanRows().size());
        assertEquals("佐藤", row.cells().get("last_name"));
        assertEquals("新", row.cells().get("remarks"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
            'SERVICE_USER_INFO'                                                      , NOT_A_MESSAGE, 2
            'SERVICE_USER_INFO|insurer_no,insured_no'                                , NOT_A_MESSAGE, 0
            'SERVICE_USER_INFO|insurer_no,insured_no|012211'                         , NOT_A_MESSAGE, 3
            'SERVICE_USER_INFO|insurer_no,insured_no|012211,12345'                   , NO_PATIENT   , 3
            'SERVICE_USER_INFO|last_name|佐藤'                                        , NO_PATIENT   , 3
            'SERVICE_USER_INFO|insurer_no,insured_no|事業所番号,x|012211,12345'        , NO_PATIENT   , 4
            """)
    void aFileThatCannotBeReadIsHeldWithTheLine(String text, QuarantineCause cause, int line) {
        var held =
                assertInstanceOf(ParseResult.Quarantined.class, CareFixtures.of("life.csv", text.replace("|", "\r\n")));
        assertEquals(cause, held.cause());
        assertEquals(line, held.line());
    }
}

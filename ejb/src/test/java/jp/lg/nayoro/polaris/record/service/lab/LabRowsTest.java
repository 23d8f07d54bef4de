package jp.lg.nayoro.polaris.record.service.lab;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.LabValueRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LabRowsTest {

    static final String CREATININE = "3C015000002327101";
    static final String CREATININE_OTHER_METHOD = "3C015000002326201";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final RegistrationId AT_HOSPITAL = new RegistrationId(1L);
    static final RegistrationId AT_CLINIC = new RegistrationId(2L);
    static final Map<RegistrationId, SourceInstitution> SOURCES = Map.of(
            AT_HOSPITAL, new SourceInstitution(1L, new FacilityId(1L), FacilityKind.HOSPITAL, "市立病院"),
            AT_CLINIC, new SourceInstitution(2L, new FacilityId(2L), FacilityKind.CLINIC, "中央クリニック"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # code, name and unit of two values                                                      | rows | series
            3C015000002327101,クレアチニン,mg/dL     | 3C015000002327101,ＣＲＥ,mg/dL                 | 1    | 1
            3C015000002327101,クレアチニン,mg/dL     | 3C0150000023271,クレアチニン,ｍｇ／ｄｌ         | 1    | 1
            3C015000002327101,クレアチニン,mg/dL     | 3C015000002326201,クレアチニン,mg/dL           | 1    | 2
            3C015000002327101,クレアチニン,mg/dL     | 3C015000002327101,クレアチニン,μmol/L          | 1    | 2
            3C015000002327101,クレアチニン,mg/dL     | 3C015000000127101,クレアチニン,mg/dL           | 2    | 1
            ,ALT (GPT),U/L                           | ,ＡＬＴ（ＧＰＴ）,U/L                          | 1    | 1
            ,ALT(GPT),U/L                            | ,AST(GOT),U/L                                  | 2    | 1
            ,クレアチニン,mg/dL                      | 3C015000002327101,クレアチニン,mg/dL           | 2    | 1
            """)
    void putTogetherWhatIsTheSameAndApartWhatIsNot(String one, String other, int rows, int series) {
        var laid = LabRows.of(List.of(row(AT_HOSPITAL, TODAY, one), row(AT_CLINIC, TODAY, other)), SOURCES);

        assertEquals(rows, laid.size());
        assertEquals(series, laid.get(0).series().size());
    }

    @Test
    void sayWhichHaveNoCode() {
        var laid = LabRows.of(
                List.of(row(AT_CLINIC, TODAY, ",独自検査,"), row(AT_HOSPITAL, TODAY, CREATININE + ",クレアチニン,mg/dL")),
                SOURCES);

        assertEquals(
                List.of(LabPanel.CHEMISTRY, LabPanel.UNCODED),
                laid.stream().map(LabAnalyte::panel).toList());
        assertFalse(laid.get(1).coded());
        assertFalse(laid.get(1).key().contains("独"), "a name must not stand in an address");
    }

    @Test
    void compareTheNewestValueWithTheOneBeforeOfTheSameUnitAndMethodOnly() {
        var creatinine = LabRows.of(
                        List.of(
                                number(AT_HOSPITAL, TODAY, CREATININE, "0.92", null),
                                number(AT_CLINIC, TODAY.minusDays(1), CREATININE_OTHER_METHOD, "1.40", null),
                                number(AT_CLINIC, TODAY.minusDays(9), CREATININE, "0.85", null)),
                        SOURCES)
                .get(0);

        assertEquals(new BigDecimal("0.85"), creatinine.earlier().value().number());
        assertEquals(1, creatinine.course());
        assertTrue(creatinine.severalMethods());
    }

    @Test
    void neverTellTheCourseOfALimit() {
        var limit = LabRows.of(
                        List.of(
                                number(AT_HOSPITAL, TODAY, CREATININE, "0.1", "<"),
                                number(AT_HOSPITAL, TODAY.minusDays(1), CREATININE, "0.3", null)),
                        SOURCES)
                .get(0);

        assertNull(limit.course());
        assertTrue(limit.latest().limit());
        assertTrue(limit.latest().plotted());
    }

    @Test
    void keepResultsInWordsOutOfTheDrawing() {
        var words = LabRows.of(List.of(row(AT_HOSPITAL, TODAY, "1A010000000127201,尿蛋白,")), SOURCES)
                .get(0);

        assertFalse(words.series().get(0).drawable());
    }

    @Test
    void findTheValuesOfADayAtAnInstitution() {
        var creatinine = LabRows.of(
                        List.of(
                                number(AT_HOSPITAL, TODAY, CREATININE, "0.92", null),
                                number(AT_CLINIC, TODAY, CREATININE, "0.95", null)),
                        SOURCES)
                .get(0);

        var atClinic = creatinine.at(LabRows.column(TODAY, SOURCES.get(AT_CLINIC)));

        assertEquals(
                List.of(new BigDecimal("0.95")),
                atClinic.stream().map(value -> value.value().number()).toList());
    }

    /** Code, name, unit; a result in words. */
    private static LabValueRow row(RegistrationId where, LocalDate on, String words) {
        var parts = Arrays.asList((words + ", ").split(","));
        return row(where, on, parts.get(0), parts.get(1), parts.get(2).strip(), null, "(±)", null);
    }

    private static LabValueRow number(
            RegistrationId where, LocalDate on, String code, String number, String comparator) {
        return row(where, on, code, "クレアチニン", "mg/dL", new BigDecimal(number), number, comparator);
    }

    private static LabValueRow row(
            RegistrationId where,
            LocalDate on,
            String code,
            String name,
            String unit,
            BigDecimal number,
            String text,
            String comparator) {
        boolean coded = !code.isBlank();
        return new LabValueRow(
                1L,
                where,
                EntryState.ACTIVE,
                on,
                null,
                coded ? CodeSystem.JLAC10 : null,
                coded ? code.strip() : null,
                null,
                null,
                name.strip(),
                number,
                text,
                comparator,
                unit.isEmpty() ? null : unit,
                null,
                null,
                null,
                null,
                null);
    }
}

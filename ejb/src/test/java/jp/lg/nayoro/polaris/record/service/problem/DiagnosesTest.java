package jp.lg.nayoro.polaris.record.service.problem;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.record.entity.ProblemRow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DiagnosesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # what the hospital and the clinic call it, and how many lines that makes
            I10,  高血圧症,      I10,  本態性高血圧症,  1
            I500, 心不全,        I50.0, うっ血性心不全, 1
            ,     ２型糖尿病,    ,     2型糖尿病,       1
            E119, 2型糖尿病,     ,     ２型糖尿病,      1
            I10,  高血圧症,      E119, 2型糖尿病,       2
            C189, 大腸癌の疑い,  C189, 大腸癌,          2
            C189, 大腸癌の疑い,  C189, 大腸癌（疑い）,  1
            """)
    void makeOneLineOfWhatIsCalledTheSame(String oneCode, String one, String otherCode, String other, int lines) {
        assertEquals(
                lines,
                of(Told.diagnosis(1, oneCode, one, null, null), Told.diagnosis(2, otherCode, other, null, null))
                        .size());
    }

    @Test
    void joinTwoByWayOfAThird() {
        var joined = of(
                Told.diagnosis(1, "E119", "糖尿病", null, null),
                Told.diagnosis(2, null, "2型糖尿病", null, null),
                Told.diagnosis(2, "E119", "2型糖尿病", null, null));

        assertEquals(1, joined.size());
        assertEquals(List.of("2型糖尿病"), joined.get(0).otherNames());
        assertEquals(3, joined.get(0).sources().size());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # ended on, and what the note says
            ,           ,             CURRENT
            2026-11-25, ,             CURRENT
            2026-11-24, ,             ENDED
            ,           転帰: 治癒,   ENDED
            ,           転帰: 軽快,   CURRENT
            ,           状態: 治癒,   ENDED
            ,           既往歴,       PAST
            """)
    void tellWhetherItGoesOn(LocalDate until, String note, ProblemStanding standing) {
        assertEquals(
                standing,
                of(Told.diagnosis(1, "J690", "肺炎", until, note)).get(0).standing());
    }

    @Test
    void goOnAsLongAsOneInstitutionDoesNotEndIt() {
        var problem = of(
                        Told.diagnosis(1, "I10", "高血圧症", Told.TODAY.minusDays(9), "転帰: 軽快"),
                        Told.diagnosis(2, "I10", "本態性高血圧症", null, null))
                .get(0);

        assertEquals(ProblemStanding.CURRENT, problem.standing());
        assertEquals("本態性高血圧症", problem.name());
        assertEquals("軽快", problem.sources().get(0).outcome());
    }

    @Test
    void markSuspectedOnesAndPutThemBehindEstablishedOnes() {
        var both = of(Told.diagnosis(1, "C189", "大腸癌の疑い", null, null), Told.diagnosis(1, "I10", "高血圧症", null, null));

        assertEquals(List.of(false, true), both.stream().map(Problem::suspected).toList());
    }

    @Test
    void keepWhatTheNoteSaysBesides() {
        var source = of(Told.diagnosis(1, "I10", "高血圧症", null, "主病名\n発症: 2009年\n転帰: 不変"))
                .get(0)
                .sources()
                .get(0);

        assertEquals("2009年", source.began());
        assertEquals("不変", source.outcome());
        assertEquals("主病名", source.remarks());
    }

    @Test
    void nameNoDiagnosisInTheLogs() {
        assertTrue(of(Told.diagnosis(1, "I10", "高血圧症", null, null)).stream()
                .noneMatch(problem -> problem.toString().contains("高血圧")));
    }

    private static List<Problem> of(ProblemRow... rows) {
        return Diagnoses.of(List.of(rows), Told.SOURCES, Told.TODAY);
    }
}

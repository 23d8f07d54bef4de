package jp.lg.nayoro.polaris.record.service.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.record.entity.ProblemRow;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

class StaysTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # what one hospital tells, and the stays it makes
            'ADMISSION 11-01',                                     'NOW 11-01..'
            'ADMISSION 11-01, DISCHARGE 11-09',                    'OVER 11-01..11-09'
            'DISCHARGE 11-09, ADMISSION 11-01',                    'OVER 11-01..11-09'
            'ADMISSION 11-01, DISCHARGE 11-09, ADMISSION 11-20',   'NOW 11-20.., OVER 11-01..11-09'
            # a discharge that nobody told, and one without its admission
            'ADMISSION 10-01, ADMISSION 11-01, DISCHARGE 11-09',   'OVER 11-01..11-09, UNENDED 10-01..'
            'DISCHARGE 11-09',                                     'OVER ..11-09'
            # FHIR tells the end with the admission, and once more by itself
            'ADMISSION 11-01..11-09, DISCHARGE 11-09',             'OVER 11-01..11-09'
            'ADMISSION 11-01..12-24',                              'NOW 11-01..'
            # who died in hospital is no longer there; who died at home was never there
            'ADMISSION 11-01, DEATH 11-09, DISCHARGE 11-09',       'OVER 11-01..11-09'
            'DEATH 11-09',                                         ''
            # plans: only those to come
            'ADMISSION_PLANNED 12-01',                             'PLANNED 12-01..'
            'ADMISSION_PLANNED 11-01, ADMISSION 11-02',            'NOW 11-02..'
            'ADMISSION 11-01, DISCHARGE_PLANNED 12-01',            'NOW 11-01..'
            """)
    void arePutTogetherFromTheirPieces(String told, String stays) {
        var rows = Arrays.stream(told.split(", ")).map(StaysTest::row).toList();

        assertEquals(
                stays,
                Stays.of(rows, Told.SOURCES, Told.TODAY).stream()
                        .map(StaysTest::written)
                        .collect(joining(", ")));
    }

    @Test
    void knowWhoIsOnLeaveAndInWhichWard() {
        var day = Told.TODAY.minusDays(9);
        var stay = Stays.of(
                        List.of(
                                Told.encounter(1, "ADMISSION", day, null, "理由: 肺炎\n場所: 病棟: 3A"),
                                Told.encounter(1, "TRANSFER", day.plusDays(1), null, "場所: 病棟: 5B\n移動前: 病棟: 3A"),
                                Told.encounter(1, "LEAVE", day.plusDays(2), null, null)),
                        Told.SOURCES,
                        Told.TODAY)
                .get(0);

        assertEquals("肺炎", stay.reason());
        assertEquals("病棟: 5B", stay.place());
        assertEquals(true, stay.away());
    }

    @Test
    void ofTwoHospitalsDoNotEndEachOther() {
        var day = Told.TODAY.minusDays(9);
        var stays = Stays.of(
                List.of(
                        Told.encounter(1, "ADMISSION", day, null, null),
                        Told.encounter(2, "DISCHARGE", day.plusDays(3), null, null)),
                Told.SOURCES,
                Told.TODAY);

        assertEquals(
                List.of(StayState.NOW, StayState.OVER),
                stays.stream().map(Stay::state).toList());
    }

    /** {@code ADMISSION 11-01..11-09}: kind, first day, last day where it is told. */
    private static ProblemRow row(String told) {
        var parts = told.split(" |\\.\\.");
        return Told.encounter(1, parts[0], day(parts[1]), parts.length < 3 ? null : day(parts[2]), null);
    }

    private static LocalDate day(String written) {
        return LocalDate.parse("2026-" + written);
    }

    private static String written(Stay stay) {
        return stay.state() + " " + written(stay.from()) + ".." + written(stay.to());
    }

    private static String written(LocalDate day) {
        return day == null ? "" : day.toString().substring(5);
    }
}

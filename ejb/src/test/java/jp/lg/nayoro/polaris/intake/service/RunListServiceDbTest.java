package jp.lg.nayoro.polaris.intake.service;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.IntakeRunRow;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class RunListServiceDbTest {

    TestDatabase.Connection db;
    IntakeHarness intake;
    long hospital;
    long pharmacy;

    @BeforeEach
    void twoInstitutionsHandedOver(TestDatabase.Connection connection) {
        db = connection;
        intake = new IntakeHarness(db);
        hospital = intake.start(IntakeHarness.HOSPITAL, FileFormat.SSMIX2);
        intake.receive(hospital, Samples.below(Samples.FIXTURES.resolve("ssmix2/standard_root")));
        pharmacy = intake.start(IntakeHarness.PHARMACY, FileFormat.JAHIS);
        intake.receive(pharmacy, Map.of("a.txt", "no notebook".getBytes(UTF_8)));
    }

    @Test
    void oneStatementListsTheRuns() {
        var statements = db.statementsOf(() ->
                assertEquals(List.of(pharmacy, hospital), ids(intake.runs(Role.SECRETARIAT, runs -> runs.runs(1)))));
        assertEquals(1, statements.size(), () -> String.join("\n", statements));
    }

    @Test
    void aReportCostsTheSameHoweverMuchCameIn() {
        for (long run : List.of(hospital, pharmacy)) {
            assertEquals(
                    4,
                    db.statementsOf(() -> intake.runs(Role.SECRETARIAT, runs -> runs.report(run)))
                            .size());
        }
    }

    @Test
    void aReportTellsKindsAndCauses() {
        var report = intake.runs(Role.SECRETARIAT, runs -> runs.report(hospital));
        assertEquals("星見町立病院", report.origin().facilityName());
        assertEquals(
                report.progress().entries(),
                report.types().stream().mapToInt(RunReport.TypeCount::entries).sum());
        assertEquals(
                report.progress().quarantined(),
                report.held().stream().mapToLong(held -> held.files()).sum());
    }

    @Test
    void aManagerSeesTheRunsOfTheOwnInstitutionOnly() {
        assertEquals(List.of(hospital), ids(intake.runs(Role.FACILITY_MANAGER, runs -> runs.runs(1))));
        assertEquals(
                List.of("星見町立病院"),
                intake.runs(Role.FACILITY_MANAGER, RunListService::facilities).stream()
                        .map(FacilityRow::name)
                        .toList());
        assertThrows(NotFoundException.class, () -> intake.runs(Role.FACILITY_MANAGER, runs -> runs.report(pharmacy)));
    }

    @Test
    void aLookAtASourceThatFoundNothingNewIsNotListed() {
        db.doInTransaction(em -> em.createNativeQuery(
                        "UPDATE intake_run SET source_id = 1, files_read = 0, state = 'COMPLETED' WHERE id = ?1")
                .setParameter(1, pharmacy)
                .executeUpdate());
        assertEquals(List.of(hospital), ids(intake.runs(Role.SECRETARIAT, runs -> runs.runs(1))));
    }

    private static List<Long> ids(RunPage page) {
        return page.rows().stream().map(IntakeRunRow::id).toList();
    }
}

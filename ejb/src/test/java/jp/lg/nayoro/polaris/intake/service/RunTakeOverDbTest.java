package jp.lg.nayoro.polaris.intake.service;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.RunState;
import jp.lg.nayoro.polaris.intake.service.store.RunLostException;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A run is one job's at a time, whatever dies and whoever comes back. */
@ExtendWith(TestDatabase.class)
class RunTakeOverDbTest {

    static final String DEAD = "node-1/start-a/job-1";
    static final String NEXT = "node-2/start-b/job-2";
    static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 11, 23, 0, 0);
    static final LocalDateTime LATER = LocalDateTime.of(2026, 11, 25, 0, 0);

    final Map<String, byte[]> hospital = Samples.below(Samples.FIXTURES.resolve("ssmix2/standard_root"));
    IntakeHarness intake;
    long run;
    RunContext context;

    @BeforeEach
    void aJobHoldsTheRun(TestDatabase.Connection db) {
        intake = new IntakeHarness(db);
        run = intake.start(IntakeHarness.HOSPITAL, FileFormat.SSMIX2);
        intake.ledger().hold(run, DEAD);
        context = intake.ledger().held(run, DEAD).orElseThrow();
    }

    @Test
    void ofTwoNodesThatFindItOneTakesIt() {
        assertTrue(intake.ledger().takeOver(run, DEAD, NEXT));
        assertFalse(intake.ledger().takeOver(run, DEAD, "node-3/start-c/job-3"));
    }

    @Test
    void aJobThatLostTheRunStoresNothingAndCountsNothing() {
        intake.ledger().takeOver(run, DEAD, NEXT);
        assertThrows(RunLostException.class, () -> intake.storeAs(DEAD, context, hospital));
        assertEquals(List.of(), intake.rows("SELECT id FROM source_file"));
        assertEquals(List.of(), intake.rows("SELECT id FROM registration"));
        assertEquals(0, intake.progress(run).read());
    }

    @Test
    void whoGoesOnMeetsWhatIsStoredAsKnown() {
        intake.storeAs(DEAD, context, hospital);
        var before = intake.rows("SELECT id, version FROM clinical_entry").size();
        intake.ledger().takeOver(run, DEAD, NEXT);
        intake.storeAs(NEXT, context, hospital);
        assertEquals(
                before, intake.rows("SELECT id, version FROM clinical_entry").size());
        assertEquals(11, intake.progress(run).stored());
    }

    @Test
    void aStoppedRunRefusesItsJobAndGoesOnWithTheNext() {
        intake.ledger().end(run, DEAD, RunState.STOPPED, null);
        assertThrows(RunLostException.class, () -> intake.storeAs(DEAD, context, hospital));
        intake.ledger().hold(run, NEXT);
        intake.storeAs(NEXT, context, hospital);
        assertEquals(11, intake.progress(run).stored());
    }

    @Test
    void aRunIsLeftBehindByAnEarlierStartOfThisNodeOrByASilentOne() {
        assertEquals(0, leftBehind("node-1", "start-a", LONG_AGO));
        assertEquals(1, leftBehind("node-1", "start-z", LONG_AGO));
        assertEquals(0, leftBehind("node-2", "start-b", LONG_AGO));
        assertEquals(1, leftBehind("node-2", "start-b", LATER));
    }

    private int leftBehind(String node, String start, LocalDateTime silentSince) {
        return intake.ledger().leftBehind(node, start, silentSince).size();
    }
}

package jp.lg.nayoro.polaris.shared.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class JobLeasesDbTest {

    static final Duration TURN = Duration.ofSeconds(90);

    TestDatabase.Connection db;
    Instant now = Instant.parse("2026-11-24T00:00:00Z");

    @BeforeEach
    void aDatabaseOfTwoNodes(TestDatabase.Connection connection) {
        db = connection;
    }

    @Test
    void oneNodeHoldsItAndTheOtherWaits() {
        assertTrue(takenBy("node-1"));
        assertFalse(takenBy("node-2"));
    }

    @Test
    void theHolderTakesItAgain() {
        assertTrue(takenBy("node-1"));
        now = now.plusSeconds(60);
        assertTrue(takenBy("node-1"));
        now = now.plusSeconds(60);
        assertFalse(takenBy("node-2"));
    }

    @Test
    void anotherTakesItOnceTheHolderIsGone() {
        assertTrue(takenBy("node-1"));
        now = now.plus(TURN).minusNanos(1000);
        assertFalse(takenBy("node-2"));
        now = now.plusNanos(1000);
        assertTrue(takenBy("node-2"));
        assertFalse(takenBy("node-1"));
    }

    private boolean takenBy(String node) {
        return db.inTransaction(em -> {
            var leases = new JobLeases();
            leases.em = em;
            leases.clock = Clock.fixed(now, ZoneId.of("Asia/Tokyo"));
            return leases.take("job", TURN, node);
        });
    }
}

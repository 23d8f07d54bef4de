package jp.lg.nayoro.polaris.security.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.security.entity.LockRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SignInAttempts;
import jp.lg.nayoro.polaris.security.entity.SignInStep;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 連続失敗の制限, counted for all nodes together (T-C6, T-S11). */
@ExtendWith(TestDatabase.class)
class SignInGuardDbTest {

    static final String KNOWN = "kango01";
    static final String UNKNOWN = "nobody";

    Doors doors;

    @BeforeEach
    void aNurse(TestDatabase.Connection db) {
        doors = new Doors(db);
        doors.person(KNOWN, Role.STAFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {KNOWN, UNKNOWN})
    void ofAHundredAtOnceTenAreTried(String login) throws Exception {
        var nodes = Executors.newFixedThreadPool(20);
        var tries = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 100; i++) {
            tries.add(() -> admitted(login));
        }
        int tried = 0;
        for (var each : nodes.invokeAll(tries)) {
            tried += each.get() ? 1 : 0;
        }
        nodes.shutdown();
        assertEquals(10, tried);
    }

    @Test
    void theWaitEndsByItself() {
        fail(10);
        assertFalse(admitted(KNOWN));
        doors.pass(Duration.ofMinutes(15).minusSeconds(1));
        assertFalse(admitted(KNOWN), "and trying in the meantime does not shorten it");
        doors.pass(Duration.ofSeconds(1));
        assertTrue(admitted(KNOWN));
    }

    @Test
    void aRightOneForgetsTheWrongOnes() {
        fail(9);
        doors.guard().succeeded(SignInStep.PASSWORD, KNOWN);
        fail(10);
        assertFalse(admitted(KNOWN));
    }

    @Test
    void wrongOnesOfLongAgoAreForgotten() {
        fail(9);
        doors.pass(Duration.ofMinutes(16));
        fail(9);
        assertTrue(admitted(KNOWN));
    }

    @Test
    void passwordAndCodeAreCountedApart() {
        fail(10);
        assertTrue(doors.guard().admit(SignInStep.CODE, KNOWN));
    }

    @Test
    void theSecretariatSeesWhoWaitsAndEndsIt() {
        fail(10);
        for (int i = 0; i < 10; i++) {
            admitted(UNKNOWN);
        }
        assertEquals(
                List.of(KNOWN), locks().stream().map(LockRow::login).toList(), "what is no login is nobody who waits");
        doors.db.doInTransaction(em -> {
            var service = new LockService();
            service.em = em;
            service.clock = doors.clock();
            service.acts = new EventStub<>(doors.acts);
            service.unlock(KNOWN);
        });
        assertTrue(admitted(KNOWN));
    }

    @Test
    void whatWasTypedAsLoginStandsNowhereSinceItMayBeAPassword() {
        admitted("my-password-in-the-wrong-field");
        var columns = doors.db.inTransaction(
                em -> em.createNativeQuery("SELECT CONCAT_WS(' ', subject, step, login) FROM sign_in_attempt")
                        .getResultList());
        assertFalse(columns.toString().contains("my-password"));
    }

    private List<LockRow> locks() {
        return doors.db.inTransaction(em -> em.createNamedQuery(SignInAttempts.LOCKED, LockRow.class)
                .setParameter("now", java.time.LocalDateTime.now(doors.clock()))
                .getResultList());
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertTrue(admitted(KNOWN));
        }
    }

    private boolean admitted(String login) {
        return doors.guard().admit(SignInStep.PASSWORD, login);
    }
}

package jp.lg.nayoro.polaris.consent.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.board.entity.BoardNewsRow;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.OwnPatientRow;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Allowed;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** T-C3: five hundred withdrawals against twenty readers. What begins to read after the withdrawal returned reads nothing. */
@ExtendWith(TestDatabase.class)
class WithdrawalRaceDbTest {

    private static final int ROUNDS = 500;
    private static final int READERS = 20;

    /** Three a round: a consent may hold, the withdrawal has returned, a new consent is being entered. */
    private final AtomicInteger phase = new AtomicInteger();

    private final AtomicLong reads = new AtomicLong();
    private final AtomicLong shown = new AtomicLong();
    private final AtomicLong afterwards = new AtomicLong();
    private final AtomicLong shownAfterwards = new AtomicLong();

    TestDatabase.Connection db;
    SecretariatAtWork town;
    ResidentId resident;

    @BeforeEach
    void aResidentWithANurse(TestDatabase.Connection connection) {
        db = connection;
        resident = db.inTransaction(em -> {
            town = new SecretariatAtWork(em);
            return town.enrolled();
        });
    }

    @Test
    void nothingIsReadOnceAWithdrawalHasReturned() throws Exception {
        var pool = Executors.newFixedThreadPool(READERS);
        try {
            List<Callable<Void>> readers = new ArrayList<>();
            for (var reader = 0; reader < READERS; reader++) {
                readers.add(this::readOnAndOn);
            }
            var running = readers.stream().map(pool::submit).toList();
            for (var round = 0; round < ROUNDS; round++) {
                await(reads, READERS / 4);
                withdraw();
                phase.incrementAndGet();
                await(afterwards, READERS);
                phase.incrementAndGet();
                consentAgain();
                phase.incrementAndGet();
            }
            phase.set(-1);
            for (var reader : running) {
                reader.get();
            }
        } finally {
            pool.shutdownNow();
        }
        System.out.printf(
                "T-C3: %d withdrawals, %d readers: %d reads, %d shown; begun after a withdrawal returned %d, of these shown %d%n",
                ROUNDS, READERS, reads.get(), shown.get(), afterwards.get(), shownAfterwards.get());
        assertEquals(0, shownAfterwards.get());
        assertTrue(shown.get() >= ROUNDS, "the readers saw too little: " + shown.get());
        assertTrue(afterwards.get() >= ROUNDS * READERS, "too few read afterwards: " + afterwards.get());
    }

    private Void readOnAndOn() {
        for (var before = phase.get(); before >= 0; before = phase.get()) {
            var seen = db.inTransaction(this::ways);
            reads.incrementAndGet();
            shown.addAndGet(seen > 0 ? 1 : 0);
            if (before % 3 == 1 && phase.get() == before) {
                afterwards.incrementAndGet();
                shownAfterwards.addAndGet(seen > 0 ? 1 : 0);
            }
            LockSupport.parkNanos(10_000_000); // lets the clerk have a turn
        }
        return null;
    }

    /** By how many ways the nurse, or her institution, learns something of the resident. */
    private int ways(EntityManager em) {
        var here = town.through(em);
        var byGate = here.gate(here.nurseSignedIn()).decide(resident, DataCategory.MEDICATION) instanceof Allowed;
        return (byGate ? 1 : 0)
                + here.careTeams(here.nurseSignedIn()).residentsOfCaller().size()
                + em.createNamedQuery(BoardNewsRow.OF_STAFF, BoardNewsRow.class)
                        .setParameter("reader", town.nurse)
                        .setParameter("staff", town.nurse)
                        .setParameter("facility", town.nursing)
                        .setParameter("today", SecretariatAtWork.TODAY)
                        .setParameter("never", SecretariatAtWork.NOW)
                        .getResultList()
                        .size()
                + em.createNamedQuery(OwnPatientRow.ENROLLED_AMONG, Long.class)
                        .setParameter("residents", Set.of(resident))
                        .setParameter("facility", town.nursing)
                        .setParameter("today", SecretariatAtWork.TODAY)
                        .getResultList()
                        .size();
    }

    private static void await(AtomicLong count, int more) {
        var wanted = count.get() + more;
        while (count.get() < wanted) {
            LockSupport.parkNanos(200_000);
        }
    }

    private void withdraw() {
        db.doInTransaction(em -> town.through(em).consents().withdraw(inForce(em), "本人の申出"));
    }

    private void consentAgain() {
        db.doInTransaction(em -> town.through(em)
                .consents()
                .renew(
                        resident,
                        SecretariatAtWork.form(SecretariatAtWork.TODAY, SecretariatAtWork.TODAY.plusYears(1))));
    }

    private ConsentId inForce(EntityManager em) {
        return new ConsentId(em.createQuery(
                        """
                SELECT MAX(c.id) FROM Consent c
                WHERE c.state = jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED""",
                        Long.class)
                .getSingleResult());
    }
}

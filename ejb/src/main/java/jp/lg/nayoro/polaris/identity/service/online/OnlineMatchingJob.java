package jp.lg.nayoro.polaris.identity.service.online;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.shared.service.JobLeases;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

/**
 * 名寄せの当番. Works the queue until it is empty: at once when somebody came to stand in it, and by a timer for what another node
 * left. One node at a time does it; should two, each has rows of its own ({@link ChunkMatching}).
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnlineMatchingJob {

    private static final String LEASE = "online-matching";

    /** Longer than any chunk takes; taken anew with each. */
    private static final Duration TURN = Duration.ofSeconds(90);

    private final AtomicBoolean atWork = new AtomicBoolean();
    private final AtomicBoolean calledMeanwhile = new AtomicBoolean();

    @Inject
    JobLeases leases;

    @Inject
    OnlineMatching matching;

    @Inject
    ActiveWeights weights;

    @Resource
    ManagedExecutorService executor;

    public void onDue(@Observes(during = AFTER_SUCCESS) MatchingDue event) {
        calledMeanwhile.set(true);
        if (!atWork.get()) {
            executor.submit(this::workQueue);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void workQueue() {
        do {
            calledMeanwhile.set(false);
            if (!atWork.compareAndSet(false, true)) {
                return;
            }
            try {
                workUntilEmpty();
            } finally {
                atWork.set(false);
            }
        } while (calledMeanwhile.get());
    }

    private void workUntilEmpty() {
        if (!leases.take(LEASE, TURN)) {
            return;
        }
        var version = weights.get();
        int residents = matching.residents();
        while (matching.step(version, residents) && leases.take(LEASE, TURN)) {
            // One chunk a transaction: what is decided stays, whatever becomes of the rest.
        }
    }
}

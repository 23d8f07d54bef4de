package jp.lg.nayoro.polaris.audit.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Rows that wait for the ledger at the same moment are committed by one transaction (ADR 0055): one of their threads writes them all,
 * the others wait for it. So a busy moment costs as many waits for the disk as there are batches, not as there are rows; and still
 * nobody goes on before their own row is on it.
 */
@ApplicationScoped
public class LedgerQueue {

    @Inject
    LedgerAppender appender;

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock(true);

    /** @throws RuntimeException where the row is not in the ledger */
    void append(LedgerRow row) {
        var own = new Waiting(row);
        waiting.add(own);
        turn.lock();
        try {
            if (!own.settled) {
                settle(all());
            }
        } finally {
            turn.unlock();
        }
        if (own.failure != null) {
            throw own.failure;
        }
    }

    /** How many rows nobody has begun to write. */
    int size() {
        return waiting.size();
    }

    private List<Waiting> all() {
        var batch = new ArrayList<Waiting>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
        }
        return batch;
    }

    /** A row that cannot be written spoils the batch; then each is written alone, so that it spoils no other act. */
    private void settle(List<Waiting> batch) {
        if (batch.size() > 1 && written(batch) == null) {
            batch.forEach(one -> one.settled(null));
        } else {
            batch.forEach(one -> one.settled(written(List.of(one))));
        }
    }

    private RuntimeException written(List<Waiting> batch) {
        try {
            appender.append(batch.stream().map(one -> one.row).toList());
            return null;
        } catch (RuntimeException notWritten) {
            return notWritten; // thrown by each row's own thread
        }
    }

    /** Read and written by whoever has the turn. */
    private static final class Waiting {

        private final LedgerRow row;
        private boolean settled;
        private RuntimeException failure;

        private Waiting(LedgerRow row) {
            this.row = row;
        }

        private void settled(RuntimeException why) {
            settled = true;
            failure = why;
        }
    }
}

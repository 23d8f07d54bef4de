package jp.lg.nayoro.polaris.audit.service;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import jp.lg.nayoro.polaris.audit.entity.AuditEvent;

/**
 * Sees to it that the ledger does not say ALLOWED of an act whose transaction was rolled back afterwards: then a second row, FAILED,
 * refers to the first. Between the two a crash may fall; then the first stands alone, and tells of more than was done, never of
 * less.
 */
@ApplicationScoped
public class AuditAftermath {

    private static final Logger LOG = Logger.getLogger(AuditAftermath.class.getName());

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    AuditLedger ledger;

    void await(AuditNote note) {
        note.written()
                .filter(event -> transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION)
                .ifPresent(event -> transactions.registerInterposedSynchronization(new Aftermath(event)));
    }

    private void undone(AuditEvent event) {
        try {
            ledger.recordUndone(event);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "The ledger could not be told that the act of row " + event.getId() + " was rolled back");
        }
    }

    private final class Aftermath implements Synchronization {

        private final AuditEvent event;

        Aftermath(AuditEvent event) {
            this.event = event;
        }

        @Override
        public void beforeCompletion() {
            // only the end counts
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                undone(event);
            }
        }
    }
}

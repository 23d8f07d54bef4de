package jp.lg.nayoro.polaris.audit.service;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.audit.entity.chain.ChainReport;
import jp.lg.nayoro.polaris.shared.service.JobLeases;

/**
 * 錨の当番. Every five minutes the head of the chain goes to a file and to the log of the server (and with it to wherever that is
 * sent); each night the whole chain is followed and held against the anchors. Who changes the database afterwards cannot change
 * those.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditAnchorJob {

    private static final Logger LOG = Logger.getLogger(AuditAnchorJob.class.getName());
    private static final Duration TURN = Duration.ofMinutes(4);
    private static final Duration TURN_OF_THE_NIGHT = Duration.ofMinutes(30);

    @Inject
    JobLeases leases;

    @Inject
    LedgerChain chain;

    @Inject
    LedgerChecks checks;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void anchor() {
        if (leases.take("audit-anchor", TURN)) {
            LOG.log(Level.INFO, "Ledger anchored: {0}", chain.anchor().line());
        }
    }

    @Schedule(hour = "2", minute = "40", persistent = false)
    void check() {
        if (leases.take("audit-check", TURN_OF_THE_NIGHT)) {
            tell(checks.check(null));
        }
    }

    private static void tell(ChainReport found) {
        if (found.intact()) {
            LOG.log(Level.INFO, "Ledger intact: {0} rows, {1} anchors", new Object[] {found.rows(), found.anchors()});
        } else {
            LOG.log(Level.SEVERE, "Ledger BROKEN: {0}", found.fault());
        }
    }
}

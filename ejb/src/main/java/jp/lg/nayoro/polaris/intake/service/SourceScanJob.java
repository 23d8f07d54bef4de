package jp.lg.nayoro.polaris.intake.service;

import java.time.Duration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.audit.service.AuditLedger;
import jp.lg.nayoro.polaris.audit.service.AuditNote;
import jp.lg.nayoro.polaris.shared.service.JobLeases;

/** 取込元の見回り. Once a minute, on the node whose turn it is, the sources whose interval has passed are read. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SourceScanJob {

    private static final String LEASE = "source-scan";

    /** Longer than a minute, so that the turn changes only when a node is gone. */
    private static final Duration TURN = Duration.ofSeconds(90);

    @Inject
    JobLeases leases;

    @Inject
    SourceScan scan;

    @Inject
    AuditLedger ledger;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void readDueSources() {
        if (leases.take(LEASE, TURN)) {
            scan.due().forEach(this::read);
        }
    }

    private void read(SourceScan.Due due) {
        try {
            if (scan.read(due.source(), due.setUpBy()) instanceof SourceReading.Begun begun) {
                var told = "source=" + due.source() + " run=" + begun.run();
                ledger.record(new AuditNote("intake.start").telling(told), AuditOutcome.ALLOWED);
            }
        } catch (RuntimeException failure) {
            // Its neighbours are read all the same; it is tried again at the next minute.
            FailureLog.log(due.source(), failure);
        }
    }
}

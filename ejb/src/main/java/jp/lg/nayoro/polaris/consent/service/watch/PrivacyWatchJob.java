package jp.lg.nayoro.polaris.consent.service.watch;

import java.time.Duration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.shared.service.JobLeases;

/** 見張りの当番. Every five minutes one node looks through what was added to the ledger. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrivacyWatchJob {

    private static final String LEASE = "privacy-watch";

    /** Longer than any stretch takes; taken anew with each. */
    private static final Duration TURN = Duration.ofMinutes(3);

    @Inject
    JobLeases leases;

    @Inject
    LedgerWatch watch;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void look() {
        while (leases.take(LEASE, TURN) && watch.step()) {
            // One stretch a transaction: what was found stays, whatever becomes of the rest.
        }
    }
}

package jp.lg.nayoro.polaris.intake.service.job;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.intake.service.FailureLog;
import jp.lg.nayoro.polaris.intake.service.RunLedger;

/**
 * Looks after runs whose job died with its node: this node's own from before it was started again, and those of another
 * node that has been silent. Every node looks; of two that find the same run, one takes it.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntakeWatch {

    private static final Duration SILENCE = Duration.ofSeconds(90);

    @Inject
    RunLedger ledger;

    @Inject
    IntakeJobs jobs;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void takeOver() {
        var silentSince = LocalDateTime.now(clock).minus(SILENCE);
        for (var run : ledger.leftBehind(jobs.node(), jobs.startOfNode(), silentSince)) {
            try {
                jobs.takeOver(run.getId(), run.getHolder(), run.getExecution());
            } catch (RuntimeException failure) {
                FailureLog.log(run.getId(), failure);
            }
        }
    }
}

package jp.lg.nayoro.polaris.intake.service.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.intake.entity.RunState;
import jp.lg.nayoro.polaris.intake.service.RunLedger;

/** Tells the run that its job failed. What the job stored stays, and the run can go on from there. */
@Named("intakeRunFailure")
@Dependent
public class RunFailure extends AbstractJobListener {

    @Inject
    RunLedger ledger;

    @Inject
    JobContext job;

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    @BatchProperty(name = "holder")
    String holder;

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.FAILED) {
            ledger.end(Long.parseLong(run), holder, RunState.FAILED, "job-" + job.getExecutionId());
        }
    }
}

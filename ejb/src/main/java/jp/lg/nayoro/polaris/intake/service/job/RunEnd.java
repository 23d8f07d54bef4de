package jp.lg.nayoro.polaris.intake.service.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.intake.entity.RunState;
import jp.lg.nayoro.polaris.intake.service.RunLedger;
import jp.lg.nayoro.polaris.intake.service.store.SplitSets;

/** The last step: sets that are whole by now are put together, and the run is done. */
@Named("intakeRunEnd")
@Dependent
public class RunEnd extends AbstractBatchlet {

    @Inject
    RunLedger ledger;

    @Inject
    SplitSets splitSets;

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    @BatchProperty(name = "holder")
    String holder;

    /** Does nothing where the run is another job's by now, or was stopped. */
    @Override
    public String process() {
        long number = Long.parseLong(run);
        ledger.held(number, holder).ifPresent(context -> {
            splitSets.join(context);
            ledger.end(number, holder, RunState.COMPLETED, null);
        });
        return null;
    }
}

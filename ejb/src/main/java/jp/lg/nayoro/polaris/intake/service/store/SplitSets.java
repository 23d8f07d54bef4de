package jp.lg.nayoro.polaris.intake.service.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.intake.service.FailureLog;
import jp.lg.nayoro.polaris.intake.service.RunContext;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/** 分割: puts the held parts of a set together once all are there, whichever runs brought them. */
@ApplicationScoped
public class SplitSets {

    @Inject
    SetJoin join;

    /** Those of which a part stands held in this run. A set that cannot be read keeps its parts, each with the reason. */
    public void join(RunContext run) {
        for (var set : join.setsOf(run)) {
            try {
                join.join(run, set);
            } catch (Refusal | RuntimeException failure) {
                FailureLog.log(run.run(), failure);
            }
        }
    }
}

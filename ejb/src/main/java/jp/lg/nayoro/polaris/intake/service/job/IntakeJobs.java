package jp.lg.nayoro.polaris.intake.service.job;

import java.util.Properties;
import java.util.UUID;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.intake.service.RunLedger;

/**
 * The jobs of Jakarta Batch that work on runs. Each job holds its run under a name of its own; a run whose holder is
 * another is left alone, on whichever node that other job may be.
 */
@ApplicationScoped
public class IntakeJobs {

    private static final String JOB = "intake";
    private final String node = System.getProperty("jboss.node.name", "node");
    private final String start = shortId();

    @Inject
    RunLedger ledger;

    /** Begins with the run, or goes on with it from where it stands. */
    public void start(long run) {
        var holder = newHolder();
        ledger.hold(run, holder);
        ledger.executedAs(run, operator().start(JOB, parameters(run, holder)));
    }

    /**
     * Goes on with a run whose job died. Where the repository knows nothing of that job, a new one does the same: the run
     * itself tells where it stands.
     *
     * @param execution of the job that died; null where it died before it had one
     */
    void takeOver(long run, String from, Long execution) {
        var holder = newHolder();
        if (!ledger.takeOver(run, from, holder)) {
            return;
        }
        ledger.executedAs(run, restart(execution, parameters(run, holder)));
    }

    private static long restart(Long execution, Properties parameters) {
        if (execution == null) {
            return operator().start(JOB, parameters);
        }
        try {
            // The repository still says STARTED of a job whose server was killed; the holder makes sure that it is
            // dead.
            parameters.setProperty("jberet.restart.mode", "force");
            return operator().restart(execution, parameters);
        } catch (NoSuchJobExecutionException | JobRestartException unknownThere) {
            return operator().start(JOB, parameters);
        }
    }

    String node() {
        return node;
    }

    String startOfNode() {
        return start;
    }

    private String newHolder() {
        return node + "/" + start + "/" + shortId();
    }

    private static Properties parameters(long run, String holder) {
        var parameters = new Properties();
        parameters.setProperty("run", Long.toString(run));
        parameters.setProperty("holder", holder);
        return parameters;
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }

    private static String shortId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}

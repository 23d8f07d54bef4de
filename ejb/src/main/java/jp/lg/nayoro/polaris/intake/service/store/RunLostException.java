package jp.lg.nayoro.polaris.intake.service.store;

/** The run belongs to another job now, or was stopped: what this one still wanted to write is not written. */
public class RunLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunLostException(long run) {
        super("IntakeRun " + run + " is not held by this job");
    }
}

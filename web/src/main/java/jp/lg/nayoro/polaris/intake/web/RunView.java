package jp.lg.nayoro.polaris.intake.web;

import java.time.Duration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.intake.entity.RunState;
import jp.lg.nayoro.polaris.intake.service.RunListService;
import jp.lg.nayoro.polaris.intake.service.RunReport;

/** One run, as its page and the part that is fetched again while it goes on show it. */
@Named
@RequestScoped
public class RunView {

    @Inject
    RunListService runs;

    private String id;
    private RunReport report;

    public void load() {
        report = runs.report(Address.id("IntakeRun", id));
    }

    public RunReport getReport() {
        return report;
    }

    /** It moves by itself, so the page looks again. */
    public boolean isMoving() {
        return is(RunState.RUNNING);
    }

    public boolean isStoppable() {
        return is(RunState.RUNNING) || is(RunState.RECEIVING);
    }

    public boolean isResumable() {
        return is(RunState.STOPPED) || is(RunState.FAILED);
    }

    public boolean isReceiving() {
        return is(RunState.RECEIVING);
    }

    private boolean is(RunState state) {
        return report.progress().state() == state;
    }

    /** Per cent; null while it is not known how many files there are. */
    public Integer getPercent() {
        var expected = report.progress().expected();
        return expected == null || expected == 0
                ? null
                : (int) Math.min(100, 100L * report.progress().done() / expected);
    }

    /** Whole seconds from begin to end; null while it goes on. */
    public Long getSeconds() {
        var progress = report.progress();
        return progress.endedAt() == null
                ? null
                : Duration.between(progress.startedAt(), progress.endedAt()).toSeconds();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

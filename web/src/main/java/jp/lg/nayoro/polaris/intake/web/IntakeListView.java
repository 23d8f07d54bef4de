package jp.lg.nayoro.polaris.intake.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.intake.entity.IntakeRunRow;
import jp.lg.nayoro.polaris.intake.service.QuarantineService;
import jp.lg.nayoro.polaris.intake.service.RunListService;
import jp.lg.nayoro.polaris.intake.service.RunPage;

/** 取込の状況: the runs, and how many files wait at the desk. Everything is in the address. */
@Named
@RequestScoped
public class IntakeListView {

    @Inject
    RunListService runs;

    @Inject
    QuarantineService quarantine;

    private String pageTyped;
    private int page = 1;
    private RunPage found;
    private long waiting;

    public void load() {
        page = Address.page(pageTyped);
        found = runs.runs(page);
        waiting = quarantine.waiting();
    }

    public List<IntakeRunRow> getRows() {
        return found.rows();
    }

    public boolean isMore() {
        return found.more();
    }

    /** Files that are held and wait for somebody. */
    public long getWaiting() {
        return waiting;
    }

    public int getPage() {
        return page;
    }

    public String getPageTyped() {
        return pageTyped;
    }

    public void setPageTyped(String pageTyped) {
        this.pageTyped = pageTyped;
    }
}

package jp.lg.nayoro.polaris.intake.web;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.intake.entity.IntakeRunRow;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCount;
import jp.lg.nayoro.polaris.intake.entity.QuarantinedRow;
import jp.lg.nayoro.polaris.intake.service.IntakeOverview;
import jp.lg.nayoro.polaris.intake.service.IntakeService;

/** 取込の一覧: the runs, and what is held, by cause. Everything is in the address, so nothing is kept between requests. */
@Named
@RequestScoped
public class IntakeListView {

    @Inject
    IntakeService intake;

    private String pageTyped;
    private String heldPageTyped;
    private int page = 1;
    private int heldPage = 1;
    private String cause;
    private IntakeOverview overview;

    public void load() {
        page = pageNumber(pageTyped);
        heldPage = pageNumber(heldPageTyped);
        overview = intake.overview(causeNamed(cause), page, heldPage);
    }

    /** The first page for what is no page. */
    private static int pageNumber(String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }

    private static QuarantineCause causeNamed(String name) {
        return Arrays.stream(QuarantineCause.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean isMoreRuns() {
        return (long) page * IntakeOverview.PAGE < overview.runCount();
    }

    public boolean isMoreHeld() {
        return overview.chosen() != null
                && (long) heldPage * IntakeOverview.PAGE < overview.chosen().files();
    }

    public List<IntakeRunRow> getRuns() {
        return overview.runs();
    }

    public List<QuarantineCount> getCauses() {
        return overview.causes();
    }

    /** The cause whose files are listed; null while nothing is held. */
    public QuarantineCause getChosen() {
        return overview.chosen() == null ? null : overview.chosen().cause();
    }

    public List<QuarantinedRow> getHeld() {
        return overview.held();
    }

    /** Name of a file without its folders, which the whole path in the title shows. */
    public String fileName(QuarantinedRow row) {
        var parts = Arrays.asList(row.path().replace('\\', '/').split("/"));
        return parts.isEmpty() ? row.path() : parts.get(parts.size() - 1);
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

    public int getHeldPage() {
        return heldPage;
    }

    public String getHeldPageTyped() {
        return heldPageTyped;
    }

    public void setHeldPageTyped(String heldPageTyped) {
        this.heldPageTyped = heldPageTyped;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}

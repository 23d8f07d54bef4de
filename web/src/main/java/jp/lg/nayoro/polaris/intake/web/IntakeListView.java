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

    private static final int LAST_PAGE = 100_000;

    @Inject
    IntakeService intake;

    private int page = 1;
    private int heldPage = 1;
    private String cause;
    private IntakeOverview overview;

    public void load() {
        page = Math.min(Math.max(1, page), LAST_PAGE);
        heldPage = Math.min(Math.max(1, heldPage), LAST_PAGE);
        overview = intake.overview(causeNamed(cause), page, heldPage);
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

    public void setPage(int page) {
        this.page = page;
    }

    public int getHeldPage() {
        return heldPage;
    }

    public void setHeldPage(int heldPage) {
        this.heldPage = heldPage;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}

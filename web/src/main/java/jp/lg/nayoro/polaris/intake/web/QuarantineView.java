package jp.lg.nayoro.polaris.intake.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.intake.entity.HeldGroupRow;
import jp.lg.nayoro.polaris.intake.entity.SourceFileState;
import jp.lg.nayoro.polaris.intake.service.HeldGroups;
import jp.lg.nayoro.polaris.intake.service.QuarantineService;

/** 保留の机: what is held, one line a reason. Everything is in the address, so nothing is kept between requests. */
@Named
@RequestScoped
public class QuarantineView {

    /** Where one goes after a decision. */
    static final String PAGE = "/intake/quarantine?faces-redirect=true";

    static final String DISCARDED = "discarded";

    @Inject
    QuarantineService quarantine;

    private String show;
    private String pageTyped;
    private int page = 1;
    private HeldGroups groups;

    public void load() {
        page = Address.page(pageTyped);
        groups = quarantine.groups(stateShown(show), page);
    }

    static SourceFileState stateShown(String show) {
        return DISCARDED.equals(show) ? SourceFileState.DISCARDED : SourceFileState.QUARANTINED;
    }

    public boolean isDiscarded() {
        return DISCARDED.equals(show);
    }

    public List<HeldGroupRow> getRows() {
        return groups.rows();
    }

    public boolean isMore() {
        return groups.more();
    }

    public int getPage() {
        return page;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getPageTyped() {
        return pageTyped;
    }

    public void setPageTyped(String pageTyped) {
        this.pageTyped = pageTyped;
    }
}

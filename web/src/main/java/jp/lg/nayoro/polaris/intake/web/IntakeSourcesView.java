package jp.lg.nayoro.polaris.intake.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.intake.entity.IntakeSourceRow;
import jp.lg.nayoro.polaris.intake.service.SourceReading;
import jp.lg.nayoro.polaris.intake.service.SourceService;

/** 取込元の一覧. */
@Named
@ViewScoped
public class IntakeSourcesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SourceService sources;

    private List<IntakeSourceRow> rows;

    public void load() {
        rows = sources.sources();
    }

    /** 今すぐ取り込む. */
    public String readNow(IntakeSourceRow row) {
        var result = sources.readNow(row.id());
        if (result instanceof SourceReading.Begun begun) {
            return "/intake/run?faces-redirect=true&id=" + begun.run();
        }
        if (result instanceof SourceReading.UnderWay underWay) {
            Messages.addFlashGlobalInfo("intake_sources.message.info.under_way");
            return "/intake/run?faces-redirect=true&id=" + underWay.run();
        }
        Messages.addGlobalWarn("intake_sources.message.warn.unreadable", ((SourceReading.Unreadable) result).problem());
        load();
        return null;
    }

    public List<IntakeSourceRow> getRows() {
        return rows;
    }
}

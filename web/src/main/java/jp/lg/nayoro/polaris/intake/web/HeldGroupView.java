package jp.lg.nayoro.polaris.intake.web;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.intake.entity.HeldFileRow;
import jp.lg.nayoro.polaris.intake.service.HeldGroup;
import jp.lg.nayoro.polaris.intake.service.QuarantineService;
import jp.lg.nayoro.polaris.intake.service.Rereading;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 保留のまとまり: files of one institution that are held for one reason, and what is done with all of them. */
@Named
@ViewScoped
public class HeldGroupView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    QuarantineService quarantine;

    private String facility;
    private String key;
    private String show;
    private String pageTyped;
    private int page = 1;
    private HeldGroup group;
    private String reason;

    public void load() {
        page = Address.page(pageTyped);
        group = quarantine.group(facilityId(), key == null ? "" : key, QuarantineView.stateShown(show), page);
    }

    /** 再読取り of those that were seen. */
    public String retry() {
        var result = quarantine.retryGroup(facilityId(), key, group.row().newest());
        return HeldFileView.afterRetry(result, QuarantineView.PAGE);
    }

    /** 破棄 of those that were seen. */
    public String discard() {
        int files = quarantine.discardGroup(facilityId(), key, group.row().newest(), reason);
        Messages.addFlashGlobalInfo("intake_group.message.info.discarded", files);
        return QuarantineView.PAGE;
    }

    private FacilityId facilityId() {
        return new FacilityId(Address.id("Facility", facility));
    }

    public boolean isHeld() {
        return !QuarantineView.DISCARDED.equals(show);
    }

    public boolean isRereadable() {
        return Rereading.makesSense(group.row().cause());
    }

    public String fileName(HeldFileRow row) {
        return HeldFileView.fileName(row.path());
    }

    public HeldGroup getGroup() {
        return group;
    }

    public int getPage() {
        return page;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
